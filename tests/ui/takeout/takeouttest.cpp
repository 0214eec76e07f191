// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowtakeout.h"
#include "core/exchange/archive/exportarchive.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/clipped.h"
#include "tests/support/environment.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/commands.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"
#include "ui/takeout/exportdialog.h"
#include "ui/takeout/mergedialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <gmock/gmock.h>

using namespace core;
using exchange::TakeoutFormat;

namespace {

class TakeoutWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        planned = tests::plannedSession(Kind::EasyRun, "2026-11-27", 45);
        done = tests::loggedSession(Kind::LongRun, "2026-11-25", 90);
        for (const Session &session : {planned, done}) {
            Change change;
            change.add(session);
            ASSERT_TRUE(commands.run(change));
        }
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        takeout = new app::WindowTakeout(database.store(), commands, today, *window);
        window->show();
        QObject::connect(&commands, &ui::Commands::failed, window.get(), [this](const QString &words) { failures << words; });
    }
    void TearDown() override { window.reset(); }

    /// Chooses an entry of a menu by its words.
    void choose(const QString &text)
    {
        for (const QAction *menu : window->menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->text() == text)
                    return action->trigger();
        FAIL() << "no such entry: " << qPrintable(text);
    }
    template <class Dialog> Dialog *dialog() const
    {
        const auto found = window->findChildren<Dialog *>();
        return found.isEmpty() ? nullptr : found.last();
    }
    static QPushButton *ok(const QDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static QLineEdit *path(const QDialog *dialog)
    {
        for (auto *edit : dialog->findChildren<QLineEdit *>())
            if (edit->accessibleName() == QLatin1String("Where to"))
                return edit;
        return nullptr;
    }
    static QString words(const QDialog *dialog)
    {
        QStringList all;
        for (const auto *label : dialog->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    /// What somebody did on another machine: a session of its own, and an edit of one of ours.
    QString otherMachine(const Session &shared, const char *note)
    {
        tests::TemporaryDatabase other;
        Session edited = shared;
        edited.note = QLatin1String(note);
        Change change;
        change.add(tests::plannedSession(Kind::TempoRun, "2026-11-28", 30));
        change.add(edited);
        EXPECT_TRUE(other.store().journal().apply(change));
        const QString file = folder.filePath(QStringLiteral("other.zip"));
        exchange::JobControl job;
        EXPECT_TRUE(exchange::exportArchive(other.path(), file, job));
        return file;
    }
    void merge(const QString &file)
    {
        QSignalSpy over(takeout, &app::WindowTakeout::finished);
        takeout->mergeArchive(file);
        ASSERT_TRUE(over.count() > 0 || over.wait(20'000));
    }
    /// A picture to look at, where one is asked for.
    static void picture(QWidget *widget, const char *name)
    {
        if (const QString to = qEnvironmentVariable("LEGWORK_PICTURES"); !to.isEmpty())
            widget->grab().save(QStringLiteral("%1/%2.png").arg(to, QLatin1String(name)));
    }

    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{tests::day("2026-11-27")};
    std::unique_ptr<ui::MainWindow> window;
    app::WindowTakeout *takeout = nullptr;
    QTemporaryDir folder;
    QStringList failures;
    Session planned, done;
};

TEST_F(TakeoutWindow, ExportsEverythingFromTheMenuWithoutHoldingTheWindowUp)
{
    choose(QStringLiteral("&Export…"));
    auto *shown = dialog<ui::ExportDialog>();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->order().format, TakeoutFormat::Archive);
    EXPECT_EQ(tests::clippedWords(*shown), QStringList());
    picture(shown, "export");
    const QString file = folder.filePath(QStringLiteral("all.zip"));
    path(shown)->setText(file);
    QSignalSpy over(takeout, &app::WindowTakeout::finished);
    ok(shown)->click();
    EXPECT_FALSE(ok(shown)->isEnabled());
    picture(shown, "export-running");
    ASSERT_TRUE(over.wait(20'000));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(window->notice().message(), QStringLiteral("Exported all.zip"));
    EXPECT_FALSE(shown->isVisible());
}

TEST_F(TakeoutWindow, NamesTheFieldThatCannotBe)
{
    choose(QStringLiteral("&Export…"));
    auto *shown = dialog<ui::ExportDialog>();
    shown->choose(TakeoutFormat::Tables);
    path(shown)->clear();
    EXPECT_THAT(words(shown).toStdString(), testing::HasSubstr("Where: name a file or a folder."));
    EXPECT_FALSE(ok(shown)->isEnabled());
    path(shown)->setText(QStringLiteral("/no/such/folder/x.csv"));
    EXPECT_THAT(words(shown).toStdString(), testing::HasSubstr("Where: there is no folder"));
    path(shown)->setText(folder.filePath(QStringLiteral("x.csv")));
    EXPECT_TRUE(ok(shown)->isEnabled());
    shown->findChild<QComboBox *>()->setCurrentIndex(2);
    const auto days = shown->findChildren<QDateEdit *>();
    ASSERT_EQ(days.size(), 2);
    days[0]->setDate(tests::day("2026-11-30"));
    days[1]->setDate(tests::day("2026-11-01"));
    EXPECT_THAT(words(shown).toStdString(), testing::HasSubstr("Days: the last day is before the first one."));
    picture(shown, "export-problem");
    EXPECT_EQ(path(shown)->text(), folder.filePath(QStringLiteral("x.csv")));
}

TEST_F(TakeoutWindow, TakesTheDaysShown)
{
    choose(QStringLiteral("&Export…"));
    auto *shown = dialog<ui::ExportDialog>();
    shown->choose(TakeoutFormat::Calendar);
    shown->findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_LE(*shown->order().first, planned.day());
    EXPECT_EQ(shown->order().first->daysTo(*shown->order().last), 6);
    shown->choose(TakeoutFormat::Archive);
    EXPECT_FALSE(shown->order().first);
}

TEST_F(TakeoutWindow, KeepsWhatWasTypedWhenItCannotBeWritten)
{
    choose(QStringLiteral("&Export…"));
    auto *shown = dialog<ui::ExportDialog>();
    shown->choose(TakeoutFormat::Gpx);
    path(shown)->setText(folder.filePath(QStringLiteral("tracks")));
    QSignalSpy over(takeout, &app::WindowTakeout::finished);
    ok(shown)->click();
    ASSERT_TRUE(over.wait(20'000));
    EXPECT_TRUE(shown->isVisible());
    EXPECT_THAT(words(shown).toStdString(), testing::HasSubstr("Cannot export to tracks: "));
    EXPECT_EQ(path(shown)->text(), folder.filePath(QStringLiteral("tracks")));
    EXPECT_TRUE(ok(shown)->isEnabled());
    EXPECT_FALSE(QDir(folder.filePath(QStringLiteral("tracks"))).exists());
}

TEST_F(TakeoutWindow, OffersForOneSessionWhatItCanBe)
{
    emit window->exportWanted(planned.day(), planned.day(), planned);
    auto *shown = dialog<ui::ExportDialog>();
    EXPECT_EQ(shown->order().format, TakeoutFormat::Workouts);
    EXPECT_EQ(shown->order().session, planned.id);
    EXPECT_EQ(tests::clippedWords(*shown), QStringList());
    picture(shown, "export-session");
    int offered = 0;
    for (const auto *button : shown->findChildren<QRadioButton *>())
        offered += button->isVisibleTo(shown) ? 1 : 0;
    EXPECT_EQ(offered, 1);
    path(shown)->setText(folder.filePath(QStringLiteral("w.fit")));
    QSignalSpy over(takeout, &app::WindowTakeout::finished);
    QTest::keyClick(shown, Qt::Key_Return);
    ASSERT_TRUE(over.wait(20'000));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("w.fit"))));
}

TEST_F(TakeoutWindow, IsThereForTheSessionTheKeyboardStandsOn)
{
    window->weekPage().showSession(done.id, done.day());
    QAction *action = window->weekPage().actions().exportOne;
    ASSERT_TRUE(action->isEnabled());
    action->trigger();
    auto *shown = dialog<ui::ExportDialog>();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->order().session, done.id);
    EXPECT_EQ(shown->order().format, TakeoutFormat::Tcx);
}

TEST_F(TakeoutWindow, MergesInOneUndoStepAndListsWhatBothChanged)
{
    const QString file = otherMachine(planned, "from the other machine");
    const int steps = commands.undoStack().index();
    merge(file);
    EXPECT_EQ(commands.undoStack().index(), steps + 1);
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Merge an archive"));
    EXPECT_EQ(database.store().sessions().count().value(), 3);
    EXPECT_EQ(database.store().sessions().find(planned.id).value()->note, QStringLiteral("from the other machine"));
    EXPECT_THAT(window->notice().message().toStdString(), testing::HasSubstr("1 added, 1 changed, 0 deleted"));
    auto *listed = dialog<ui::MergeDialog>();
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    EXPECT_EQ(tests::clippedWords(*listed), QStringList());
    picture(listed, "merge");
    // Taken back from the list, and done again from the menu.
    for (auto *button : listed->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("&Take the merge back"))
            button->click();
    EXPECT_EQ(database.store().sessions().count().value(), 2);
    EXPECT_EQ(database.store().sessions().find(planned.id).value()->note, QString());
    commands.undoStack().redo();
    EXPECT_EQ(database.store().sessions().count().value(), 3);
    EXPECT_EQ(failures, QStringList());
    const QString backups = QFileInfo(database.path()).path() + QStringLiteral("/backups");
    EXPECT_EQ(QDir(backups).entryList({QStringLiteral("*merge.db")}).size(), 1);
}

TEST_F(TakeoutWindow, SaysWhyAnArchiveIsRefused)
{
    const QString file = otherMachine(planned, "x");
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() / 2));
    damaged.close();
    merge(file);
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures[0].startsWith(QStringLiteral("Cannot merge other.zip: "))) << qPrintable(failures[0]);
    EXPECT_EQ(database.store().sessions().count().value(), 2);
}

TEST_F(TakeoutWindow, MergesSeveralOneAfterTheOther)
{
    const QString file = otherMachine(planned, "x");
    QSignalSpy over(takeout, &app::WindowTakeout::finished);
    takeout->mergeArchive(file);
    takeout->mergeArchive(file);
    while (over.count() < 2)
        ASSERT_TRUE(over.wait(20'000));
    EXPECT_EQ(window->notice().message(), QStringLiteral("The archive held nothing new"));
    EXPECT_EQ(database.store().sessions().count().value(), 3);
}

} // namespace
