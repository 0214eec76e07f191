// SPDX-License-Identifier: GPL-3.0-or-later
// How many key presses a run costs, from the week and back, with every press counted.
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/editor/sessiondialog.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;

namespace {

class RunStory : public testing::Test
{
protected:
    void start()
    {
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        window->resize(1280, 800);
        window->show();
        window->showPage(QStringLiteral("week"));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->weekPage().view().setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++presses;
    }
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c, ++presses)
            QTest::keyClick(QApplication::focusWidget(), *c);
    }
    void answerDialog()
    {
        ui::SessionDialog *dialog = window->weekPage().dialog();
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog; }));
        press(Qt::Key_Return);
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isActiveWindow() && window->focusWidget(); }));
    }
    Session only()
    {
        const auto sessions = database.store().sessions().between(today.date(), today.date());
        EXPECT_TRUE(sessions && sessions->size() == 1);
        return sessions && !sessions->empty() ? sessions->front() : Session();
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    std::unique_ptr<ui::MainWindow> window;
    int presses = 0;
};

} // namespace

TEST_F(RunStory, An_unplanned_five_kilometres_of_today_take_at_most_twelve_presses)
{
    start();
    press(Qt::Key_L);
    answerDialog();
    ASSERT_EQ(window->currentPage(), QStringLiteral("log"));
    type("25:30");
    press(Qt::Key_Return);
    type("5");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    const Session run = only();
    EXPECT_FALSE(run.planned);
    EXPECT_EQ(run.kind, Kind::EasyRun);
    ASSERT_TRUE(run.logged);
    EXPECT_EQ(run.logged->timer, Milliseconds(1'530'000));
    EXPECT_EQ(run.logged->distance, Metres{5000});
    EXPECT_LE(presses, 12);
    std::printf("an unplanned run: %d presses\n", presses);
}

TEST_F(RunStory, Done_as_planned_takes_one)
{
    Change change;
    change.add(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    ASSERT_TRUE(commands.run(change));
    start();
    press(Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(only().logged);
    EXPECT_EQ(only().logged->timer, Milliseconds(45 * 60000));
    EXPECT_EQ(presses, 1);
}

TEST_F(RunStory, What_lies_ahead_cannot_be_logged)
{
    start();
    window->weekPage().view().setCurrentDay(tests::day("2026-11-20"));
    press(Qt::Key_L);
    EXPECT_FALSE(window->weekPage().dialog());
}
