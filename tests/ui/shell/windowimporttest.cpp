// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowimport.h"
#include "core/exchange/sampleactivities.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/commands.h"
#include "ui/commands/firststart.h"
#include "ui/commands/sessioncommands.h"
#include "ui/import/importassistant.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <gmock/gmock.h>

using namespace core;

namespace {

/// A window on Thursday 19 November 2026 and our own three sample activities of that week: lifting on Monday, a run on
/// Tuesday, intervals on Friday.
class WindowImport : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(ui::endWelcome(commands));
        const auto written = exchange::writeSampleActivities(folder.path(), tests::day("2026-11-16"));
        ASSERT_TRUE(written);
        files = *written;
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        window->resize(1280, 800);
        window->show();
        imports = std::make_unique<app::WindowImport>(database.store(), commands, today, *window);
    }
    void TearDown() override
    {
        imports.reset();
        window.reset();
    }

    /// Drops files on a day, or on the window, says yes to the preview where there is one, and waits until they are in.
    void importFiles(const QStringList &paths, std::optional<QDate> day = {})
    {
        QSignalSpy over(imports.get(), &app::WindowImport::finished);
        const auto sayYes = QObject::connect(imports.get(), &app::WindowImport::previewed, imports.get(), [this] {
            QTimer::singleShot(0, imports->assistant(), [this] {
                imports->assistant()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            });
        });
        emit window->importRequested(paths, day);
        ASSERT_TRUE(over.wait(20000)) << "the import did not end";
        QObject::disconnect(sayYes);
    }
    QString write(const char *name, const QByteArray &content)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    std::vector<Session> on(const char *iso) { return database.store().sessions().between(tests::day(iso), tests::day(iso)).value(); }
    std::string dump() { return tests::logicalDump(database.store()); }
    std::string notice() { return window->notice().message().toStdString(); }
    QPushButton *offer()
    {
        auto *button = window->notice().findChild<QPushButton *>();
        return button && button->isVisible() ? button : nullptr;
    }

    QTemporaryDir folder;
    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{tests::day("2026-11-19")};
    QStringList files;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<app::WindowImport> imports;
};

} // namespace

TEST_F(WindowImport, JoinsThePlanOfTheDayInOneStepThatUndoTakesBackWhole)
{
    const Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    ASSERT_TRUE(ui::addSession(commands, plan));
    const std::string before = dump();
    importFiles({files[1]});
    const auto tuesday = on("2026-11-17");
    ASSERT_EQ(tuesday.size(), 1U);
    EXPECT_EQ(tuesday.front().id, plan.id);
    EXPECT_TRUE(tuesday.front().logged);
    EXPECT_EQ(tuesday.front().planned->duration, plan.planned->duration);
    EXPECT_EQ(notice(), "Imported Easy run onto Tuesday");
    EXPECT_EQ(commands.undoStack().count(), 2);
    const std::string after = dump();
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
    commands.undoStack().redo();
    EXPECT_EQ(dump(), after);
}

TEST_F(WindowImport, KeepsAFilesOwnDateAndOffersTheDayItWasDroppedOn)
{
    importFiles({files[1]}, tests::day("2026-11-18"));
    ASSERT_EQ(on("2026-11-17").size(), 1U);
    EXPECT_TRUE(on("2026-11-18").empty());
    ASSERT_TRUE(offer());
    EXPECT_EQ(offer()->text(), QStringLiteral("Put it on Wednesday"));
    QTest::mouseClick(offer(), Qt::LeftButton);
    EXPECT_TRUE(on("2026-11-17").empty());
    ASSERT_EQ(on("2026-11-18").size(), 1U);
    commands.undoStack().undo();
    EXPECT_EQ(on("2026-11-17").size(), 1U);
}

TEST_F(WindowImport, SaysThatAFileIsKnownAndChangesNothing)
{
    importFiles({files[1]});
    const std::string before = dump();
    importFiles({files[1]});
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(commands.undoStack().count(), 1);
    EXPECT_THAT(notice(), testing::HasSubstr("was imported before and is not imported again: it is"));
    EXPECT_THAT(notice(), testing::HasSubstr("on Tuesday"));
}

TEST_F(WindowImport, TakesSeveralFilesAsOneStepAndShowsTheirWeek)
{
    window->showWeek(tests::day("2026-01-05"));
    importFiles(files);
    EXPECT_EQ(database.store().sessions().count().value(), 3);
    EXPECT_EQ(commands.undoStack().count(), 1);
    EXPECT_EQ(notice(), "Imported 3 activities");
    EXPECT_EQ(window->weekPage().content().range.first, tests::day("2026-11-16"));
    QTest::mouseClick(offer(), Qt::LeftButton);
    EXPECT_EQ(database.store().sessions().count().value(), 0);
}

TEST_F(WindowImport, NamesWhatCannotBeReadAndImportsTheRest)
{
    const QString broken = write("broken.fit", QByteArray("no activity at all"));
    importFiles({broken, files[1]});
    EXPECT_EQ(database.store().sessions().count().value(), 1);
    EXPECT_THAT(notice(), testing::HasSubstr("Cannot import broken.fit"));
}

TEST_F(WindowImport, SaysThatAnEmptyFolderHeldNothing)
{
    const QTemporaryDir empty;
    importFiles({empty.path()});
    EXPECT_EQ(notice(), "There was no activity to import");
}

TEST_F(WindowImport, LetsASecondImportWaitForTheFirst)
{
    QSignalSpy over(imports.get(), &app::WindowImport::finished);
    imports->start({files[0]}, std::nullopt);
    imports->start({files[1]}, std::nullopt);
    imports->start({}, std::nullopt);
    EXPECT_TRUE(imports->isBusy());
    ASSERT_TRUE(over.wait(20000));
    EXPECT_EQ(over.count(), 1);
    EXPECT_FALSE(imports->isBusy());
    EXPECT_EQ(database.store().sessions().count().value(), 2);
    EXPECT_EQ(commands.undoStack().count(), 2);
}

TEST_F(WindowImport, LeavesNothingBehindWhenTheWindowGoesInTheMiddle)
{
    const std::string before = dump();
    imports->start(files, std::nullopt);
    imports.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(database.store().sessions().count().value(), 0);
}
