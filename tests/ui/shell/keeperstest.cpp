// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"
#include "app/databasecheck.h"
#include "app/goodbye.h"
#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/checkdialog.h"
#include "ui/shell/deletedialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

using namespace core;

namespace {

// What the window leaves to the program: its backups and the check of its database.
class Keepers : public testing::Test
{
protected:
    void SetUp() override
    {
        addRun("2026-11-17");
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }
    void addRun(const char *day)
    {
        Change change;
        change.label = QStringLiteral("Log a run");
        change.add(tests::loggedSession(Kind::EasyRun, day, 44));
        ASSERT_TRUE(commands.run(change));
    }
    int runs() { return database.store().sessions().count().value_or(-1); }
    void choose(const QString &text)
    {
        for (const QAction *menu : window.menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->text() == text)
                    return action->trigger();
        FAIL() << "no " << qPrintable(text) << " in the menus";
    }
    template <class Dialog> void click(Dialog &dialog, const QString &text)
    {
        for (auto *button : dialog.template findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no button " << qPrintable(text);
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    ui::MainWindow window{database.store(), commands, today};
};

TEST_F(Keepers, BackUpAndRestoreFromTheMenu)
{
    app::BackupKeeper keeper(database.store(), commands);
    keeper.serve(window);
    choose(QStringLiteral("&Backups…"));
    auto *dialog = window.findChild<ui::BackupsDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    QSignalSpy over(&keeper, &app::BackupKeeper::finished);
    click(*dialog, QStringLiteral("&Back up now"));
    ASSERT_TRUE(over.wait());
    ASSERT_EQ(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    addRun("2026-11-18");
    ASSERT_EQ(runs(), 2);
    click(*dialog, QStringLiteral("&Restore"));
    EXPECT_EQ(runs(), 1);
    EXPECT_EQ(commands.undoStack().count(), 0) << "the steps of what was there before are gone with it";
    ASSERT_EQ(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 2) << "what was there is the newest backup";
    dialog->findChild<QTreeWidget *>()->setCurrentItem(dialog->findChild<QTreeWidget *>()->topLevelItem(0));
    click(*dialog, QStringLiteral("&Restore"));
    EXPECT_EQ(runs(), 2) << "and brings it back";
}

TEST_F(Keepers, MakeABackupOnClosingOnlyAfterChanges)
{
    const Backups backups(database.path());
    std::make_unique<app::BackupKeeper>(database.store(), commands).reset();
    ASSERT_EQ(backups.list()->size(), 1U);
    EXPECT_EQ(backups.list()->front().reason, BackupReason::Closing);
    std::make_unique<app::BackupKeeper>(database.store(), commands).reset();
    EXPECT_EQ(backups.list()->size(), 1U) << "nothing has changed since";
}

TEST_F(Keepers, SayThatABackupCouldNotBeMadeOrRestored)
{
    app::BackupKeeper keeper(database.store(), commands);
    keeper.serve(window);
    choose(QStringLiteral("&Backups…"));
    auto *dialog = window.findChild<ui::BackupsDialog *>();
    QSignalSpy over(&keeper, &app::BackupKeeper::finished);
    click(*dialog, QStringLiteral("&Back up now"));
    ASSERT_TRUE(over.wait());
    QFile copy(Backups(database.path()).list()->front().path);
    ASSERT_TRUE(copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && copy.open(QIODevice::ReadWrite));
    ASSERT_EQ(copy.write("damaged"), 7);
    copy.close();
    QSignalSpy told(&commands, &ui::Commands::failed);
    click(*dialog, QStringLiteral("&Restore"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told[0][0].toString().startsWith(QStringLiteral("Cannot restore the backup"))) << qPrintable(told[0][0].toString());
    EXPECT_EQ(runs(), 1);
}

TEST_F(Keepers, FindNoFaultInASoundDatabase)
{
    app::DatabaseCheck check(database.store(), commands, true);
    check.serve(window);
    QSignalSpy over(&check, &app::DatabaseCheck::finished);
    choose(QStringLiteral("Check &database…"));
    ASSERT_TRUE(over.wait());
    auto *dialog = window.findChild<ui::CheckDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->sentence().startsWith(QStringLiteral("No faults found"))) << qPrintable(dialog->sentence());
}

TEST_F(Keepers, MendAFaultWhenAskedToAndShowTheResultInTheWindow)
{
    ASSERT_TRUE(execute(database.store().database(), "UPDATE tally SET run_ms = 0, aerobic_ms = 0, effort_m_ms = 0"));
    app::DatabaseCheck check(database.store(), commands, true);
    check.serve(window);
    QSignalSpy over(&check, &app::DatabaseCheck::finished);
    choose(QStringLiteral("Check &database…"));
    ASSERT_TRUE(over.wait());
    auto *dialog = window.findChild<ui::CheckDialog *>();
    ASSERT_EQ(dialog->findChild<QListWidget *>()->count(), 1);
    QSignalSpy changed(&database.store().journal(), &Journal::changed);
    click(*dialog, QStringLiteral("&Mend"));
    ASSERT_TRUE(over.wait());
    EXPECT_EQ(changed.count(), 1) << "the pages read again";
    EXPECT_TRUE(dialog->sentence().startsWith(QStringLiteral("Everything found was mended"))) << qPrintable(dialog->sentence());
    EXPECT_TRUE(checkDatabase(database.store(), QDateTime::currentDateTimeUtc())->empty());
}

TEST_F(Keepers, DeleteEverythingOnlyAfterAllFilesWereShownAndATick)
{
    ASSERT_TRUE(Backups(database.path()).make(BackupReason::User, QDateTime::currentDateTimeUtc()));
    app::Goodbye goodbye(database.store(), commands, window);
    choose(QStringLiteral("De&lete everything…"));
    auto *dialog = window.findChild<ui::DeleteDialog *>();
    ASSERT_TRUE(dialog);
    auto *files = dialog->findChild<QListWidget *>();
    ASSERT_EQ(files->count(), 3) << "the database, a backup and its figures";
    EXPECT_EQ(files->item(0)->text(), database.path());
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_FALSE(goodbye.isWanted()) << "not without the tick";
    choose(QStringLiteral("De&lete everything…"));
    dialog = window.findChild<ui::DeleteDialog *>();
    QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, dialog->findChild<QCheckBox *>()->height() / 2));
    click(*dialog, QStringLiteral("Delete everything"));
    EXPECT_TRUE(goodbye.isWanted());
    EXPECT_FALSE(window.isVisible()) << "the program ends";
}

TEST_F(Keepers, MendNothingInADatabaseThatIsOnlyRead)
{
    ASSERT_TRUE(execute(database.store().database(), "UPDATE tally SET run_ms = 0, aerobic_ms = 0, effort_m_ms = 0"));
    app::DatabaseCheck check(database.store(), commands, false);
    check.serve(window);
    QSignalSpy over(&check, &app::DatabaseCheck::finished);
    choose(QStringLiteral("Check &database…"));
    ASSERT_TRUE(over.wait());
    for (const auto *button : window.findChild<ui::CheckDialog *>()->findChildren<QPushButton *>())
        EXPECT_TRUE(button->text() != QLatin1String("&Mend") || !button->isVisible());
}

} // namespace
