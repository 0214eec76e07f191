// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catchup/catchupfixture.h"
#include "ui/calendar/monthstrip.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/catchup/lastworkouts.h"
#include "ui/look/noticebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/windowmenus.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>

using namespace core;

namespace {

/// The window on a week with an open run on Monday and a lift that was done on Tuesday.
class CatchUpWindow : public tests::CatchUpFixture
{
protected:
    void SetUp() override
    {
        CatchUpFixture::SetUp();
        run = tests::plannedSession(Kind::EasyRun, "2026-11-16", 45);
        put(run);
        Session lift = tests::plannedStrength("2026-11-17", {"goblet-squat"}, 2);
        lift.logged = Logged{};
        lift.logged->day = tests::day("2026-11-17");
        for (ExerciseSet &set : lift.entries.front().sets)
            set.result = {Weight::parse(QStringLiteral("16"), WeightUnit::Kilograms), 12, {}, {}, {}, 1};
        put(lift);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        window.weekPage().showSession(run.id, tests::day("2026-11-16"));
        window.weekPage().view().setFocus();
        before = dump();
    }
    void TearDown() override { QApplication::clipboard()->clear(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void standOn(const char *day) { window.weekPage().showWeek(tests::day(day)); }
    QPushButton *hint()
    {
        for (QPushButton *button : window.weekPage().findChildren<QPushButton *>())
            if (button->isVisible() && button->text().endsWith(QLatin1String("Catch up")))
                return button;
        return nullptr;
    }

    ui::MainWindow window{database.store(), commands, today};
    Session run;
    std::string before;
};

} // namespace

TEST_F(CatchUpWindow, CopiesAndPastesWithTheUsualKeys)
{
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Mon 16 Nov 2026 · Easy run · 45 min\n"));
    standOn("2026-11-20");
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(on("2026-11-20").size(), 1u);
    EXPECT_EQ(window.weekPage().view().currentSession(), on("2026-11-20").front().id) << "the copy is current";
    EXPECT_EQ(commands.undoStack().count(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(dump(), before);
}

TEST_F(CatchUpWindow, CutsAndPastesToMove)
{
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(window.notice().message().startsWith(QLatin1String("Cut Easy run")));
    standOn("2026-11-20");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(find(run.id)->day(), tests::day("2026-11-20"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(dump(), before);
}

TEST_F(CatchUpWindow, HintsAtOpenSessionsInTheHeaderAndLeadsToThem)
{
    QTRY_VERIFY(hint());
    EXPECT_EQ(hint()->text(), QStringLiteral("1 open · Catch up"));
    hint()->click();
    EXPECT_EQ(window.currentPage(), QStringLiteral("catchup"));
    key(Qt::Key_Return);
    EXPECT_TRUE(find(run.id)->logged);
    EXPECT_EQ(window.notice().message(), QStringLiteral("Logged Easy run as planned"));
    key(Qt::Key_Escape);
    EXPECT_EQ(window.currentPage(), QStringLiteral("week"));
    QTRY_VERIFY(!hint());
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(CatchUpWindow, OpensCatchUpWithItsKeyAndTheLogFromThereAndComesBack)
{
    key(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), QStringLiteral("catchup"));
    key(Qt::Key_E);
    EXPECT_EQ(window.currentPage(), QStringLiteral("log"));
    key(Qt::Key_Escape);
    EXPECT_EQ(window.currentPage(), QStringLiteral("catchup"));
}

TEST_F(CatchUpWindow, StartsFromTheLastWorkoutWithItsKey)
{
    key(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = window.findChild<ui::LastWorkouts *>();
    ASSERT_TRUE(dialog);
    QTest::keyClick(&dialog->list(), Qt::Key_Return);
    EXPECT_EQ(window.currentPage(), QStringLiteral("log"));
    EXPECT_EQ(dump(), before) << "nothing is stored before the first set";
}

TEST_F(CatchUpWindow, TellsTheNewKeysInTheListOfShortcuts)
{
    window.menus().showShortcuts();
    auto *dialog = window.findChild<ui::ShortcutsDialog *>();
    ASSERT_TRUE(dialog);
    const QStringList rows = dialog->rows();
    for (const char *row : {"Catch up\tCtrl+U", "Start from the last workout\tCtrl+L", "Copy\tCtrl+C,  Ctrl+Ins", "Go to a day\tG,  Ctrl+G"})
        EXPECT_TRUE(rows.contains(QLatin1String(row))) << row << '\n' << qPrintable(rows.join(QLatin1Char('\n')));
    dialog->close();
}

TEST_F(CatchUpWindow, LeavesTheDatesTheRoomInANarrowWindow)
{
    auto *jump = window.findChild<QWidget *>(QStringLiteral("jump"));
    ASSERT_TRUE(jump);
    EXPECT_TRUE(jump->isVisible());
    window.resize(1000, 640);
    QTRY_VERIFY(!jump->isVisible());
    window.resize(1280, 800);
    QTRY_VERIFY(jump->isVisible());
}
