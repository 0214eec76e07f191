// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/timers/desktopalert.h"
#include "ui/timers/restcard.h"
#include "ui/timers/timerstrip.h"

#include <QLabel>
#include <QPushButton>

using namespace core;
using ui::SetColumn;

namespace tests {

namespace {

/// Notes what it was asked to tell.
struct FakeAlert : ui::RestAlert {
    explicit FakeAlert(QStringList &log) : told(log) {}
    void ring() override { told << QStringLiteral("ring"); }
    void notify(const QString &title, const QString &text) override { told << title + QLatin1Char('|') + text; }
    QString problem() const override { return {}; }
    QStringList &told;
};

/// A plan that leaves the rests to the exercises and the preferences.
Session withoutRests(Session session)
{
    for (Entry &entry : session.entries)
        entry.rest.reset();
    return session;
}

} // namespace

class Timers : public LogPageTest
{
protected:
    void pass(int seconds) { clockMs += seconds * 1000LL; }
    QPushButton *button(const char *name)
    {
        for (auto *found : page->findChildren<QPushButton *>())
            if (found->accessibleName() == QLatin1String(name))
                return found;
        return nullptr;
    }
    /// Opens a planned workout and ticks its first set.
    Session begin()
    {
        const Session plan = stored(withoutRests(plannedStrength("2026-11-19", {"goblet-squat", "push-up"}, 2)));
        open(plan);
        press(Qt::Key_Space);
        return plan;
    }
};

TEST_F(Timers, StartTheRestWithTheTickAndCountItDown)
{
    const Session plan = begin();
    ASSERT_TRUE(timers->rest());
    EXPECT_EQ(timers->rest()->length, Seconds(60));
    EXPECT_EQ(timers->rest()->next, QStringLiteral("set 2"));
    EXPECT_EQ(timers->restLeft(), Seconds(60));
    pass(22);
    EXPECT_EQ(ui::restText(*timers), QStringLiteral("0:38"));
    pass(50);
    EXPECT_EQ(timers->restLeft(), Seconds(-12));
    EXPECT_EQ(ui::restText(*timers), QStringLiteral("+0:12")) << "overdue is said, not scolded";
    press(Qt::Key_Space);
    EXPECT_EQ(timers->rest()->next, QStringLiteral("set 1 of Push-up"));
    EXPECT_EQ(timers->restLeft(), Seconds(60));
    EXPECT_EQ(timers->elapsed(), Seconds(72));
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_FALSE(timers->rest()) << "after the last set nobody rests for another";
    EXPECT_TRUE(timers->workout());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(timers->workout());
}

TEST_F(Timers, TakeTheLengthOfThePlanThenOfTheExercise)
{
    Session plan = plannedStrength("2026-11-19", {"goblet-squat", "push-up"}, 2);
    plan.entries[1].rest.reset();
    stored(plan);
    Exercise pushUp = *database.store().exercises().find(*plan.entries[1].plannedExercise).value();
    Exercise longer = pushUp;
    longer.rest = Seconds(120);
    Change change;
    change.replace(pushUp, longer);
    ASSERT_TRUE(commands->run(change));
    open(plan);
    press(Qt::Key_Space);
    EXPECT_EQ(timers->rest()->length, Seconds(45));
    goTo(1, 0, SetColumn::Reps);
    press(Qt::Key_Space);
    EXPECT_EQ(timers->rest()->length, Seconds(120));
}

TEST_F(Timers, AreNudgedAndSkippedByKeysAndButtons)
{
    begin();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(timers->rest()->length, Seconds(75));
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(timers->rest()->length, Seconds(45));
    QTest::mouseClick(button("15 seconds more rest"), Qt::LeftButton);
    EXPECT_EQ(timers->rest()->length, Seconds(60));
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_FALSE(timers->rest());
    goTo(0, 0, SetColumn::Done);
    press(Qt::Key_Space); // taken back
    press(Qt::Key_Space);
    ASSERT_TRUE(timers->rest());
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    EXPECT_FALSE(timers->rest()) << "a set that was not done needs no rest";
}

TEST_F(Timers, TellTheEndOnceAsThePreferencesAllow)
{
    QStringList told;
    timers->setAlert(std::make_unique<FakeAlert>(told));
    begin();
    pass(59);
    timers->refresh();
    EXPECT_TRUE(told.isEmpty());
    pass(2);
    timers->refresh();
    const QStringList both{QStringLiteral("ring"), QStringLiteral("The rest is over|Next: set 2")};
    EXPECT_EQ(told, both);
    pass(1);
    timers->refresh();
    EXPECT_EQ(told, both) << "once is enough";
    timers->changeRest(Seconds(15));
    pass(20);
    timers->refresh();
    EXPECT_EQ(told.size(), 4) << "a longer rest ends again";
    told.clear();
    timers->setAlerts(false, false);
    timers->startRest(SessionId::create(), Seconds(10), {});
    pass(11);
    timers->refresh();
    EXPECT_TRUE(told.isEmpty());
    pass(int(ui::WorkoutTimers::longestOverdue.count()));
    timers->refresh();
    EXPECT_FALSE(timers->rest());
}

TEST_F(Timers, ComeBackAfterACrashWithWhatWasHalfTyped)
{
    const Session plan = begin();
    pass(20);
    type("3"); // half typed into the second set
    QTest::qWait(700);
    crashAndRestart();
    ASSERT_TRUE(timers->rest());
    EXPECT_EQ(timers->restLeft(), Seconds(40));
    EXPECT_EQ(timers->elapsed(), Seconds(20));
    EXPECT_EQ(timers->workout()->session, plan.id);
    open(saved(plan));
    EXPECT_EQ(cell(0, 1, SetColumn::Weight), QStringLiteral("3"));
    page->back();
    EXPECT_TRUE(timers->rest()) << "leaving the page is not the end";
    pass(24 * 3600);
    crashAndRestart();
    EXPECT_FALSE(timers->rest());
    EXPECT_FALSE(timers->workout()) << "yesterday's workout is not under way";
}

TEST_F(Timers, LeaveTheLogOfAnEarlierDayAlone)
{
    const Session plan = stored(plannedStrength("2026-11-17", {"goblet-squat"}));
    open(plan);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(plan).doneSets(), 1);
    EXPECT_FALSE(timers->rest());
    EXPECT_FALSE(timers->workout());
}

TEST_F(Timers, EndWithADiscardedWorkout)
{
    begin();
    page->discard();
    EXPECT_FALSE(timers->rest());
    EXPECT_FALSE(timers->workout());
    EXPECT_TRUE(database.store().journal().drafts(QStringLiteral("timer/"))->empty());
}

TEST_F(Timers, ShowInAStripOnOtherPagesThatLeadsBack)
{
    page.reset();
    const Session plan = stored(withoutRests(plannedStrength("2026-11-19", {"goblet-squat"}, 2)));
    ui::MainWindow window(database.store(), *commands, today);
    window.timers().setClock([this] { return clockMs; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.showPage(QStringLiteral("week"));
    auto *strip = window.findChild<ui::TimerStrip *>();
    EXPECT_TRUE(strip->isHidden());
    window.openLog(plan);
    press(Qt::Key_Space);
    EXPECT_TRUE(strip->isHidden()) << "the log shows them itself";
    press(Qt::Key_Escape);
    EXPECT_EQ(window.currentPage(), QStringLiteral("week"));
    EXPECT_TRUE(strip->isVisible());
    const auto text = strip->findChild<QLabel *>()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("rest 1:00"))) << text.toStdString();
    if (const QString folder = qEnvironmentVariable("LEGWORK_PICTURES"); !folder.isEmpty()) {
        EXPECT_TRUE(window.grab().save(folder + QStringLiteral("/log-strip.png")));
    }
    window.showPage(QStringLiteral("preferences"));
    EXPECT_TRUE(strip->isVisible());
    QTest::mouseClick(strip, Qt::LeftButton);
    EXPECT_EQ(window.currentPage(), QStringLiteral("log"));
    EXPECT_TRUE(strip->isHidden());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(strip->isHidden());
}

TEST_F(Timers, DoNotWaitForADesktopThatIsNotThere)
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    ui::DesktopAlert alert;
    alert.notify(QStringLiteral("The rest is over"), QStringLiteral("Next: <set 2>"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return alert.problem().startsWith(QStringLiteral("no notifications")); }, 5000));
    bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

} // namespace tests
