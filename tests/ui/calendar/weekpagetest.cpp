// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/weekfixture.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>

using namespace core;

namespace {

using WeekPage = tests::WeekFixture;

QAccessibleInterface *accessible(QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget); }

QString nameOf(QAccessibleInterface *item) { return item ? item->text(QAccessible::Name) : QString(); }

TEST_F(WeekPage, RollsOverAtMidnightForWhoeverStoodOnToday)
{
    today.setFixed(tests::day("2026-11-20"));
    EXPECT_EQ(page->view().week().today, tests::day("2026-11-20"));
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-20"));
    today.setFixed(tests::day("2026-11-23"));
    EXPECT_EQ(page->content().range.first, tests::day("2026-11-23"));
}

TEST_F(WeekPage, StaysWhereTheUserWentWhenTheDayRollsOver)
{
    page->showWeek(tests::day("2026-11-10"));
    today.setFixed(tests::day("2026-11-20"));
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-10"));
    EXPECT_EQ(page->view().week().today, tests::day("2026-11-20"));
}

TEST_F(WeekPage, MarksAMissedSessionOnceItsDayIsOver)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    EXPECT_TRUE(page->view().week().days[3].cards.front().offersActions);
    EXPECT_EQ(page->view().week().days[3].cards.front().status.words, QString());
    today.setFixed(tests::day("2026-11-20"));
    EXPECT_EQ(page->view().week().days[3].cards.front().status.words, QStringLiteral("Missed"));
    EXPECT_FALSE(page->view().week().days[3].cards.front().offersActions);
}

TEST_F(WeekPage, StartsOnSundayWhenToldSoAndKeepsTheDay)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-22", 45));
    EXPECT_EQ(page->view().week().days[6].cards.size(), 1U);
    Change change;
    change.replace(Preferences::firstDaySetting(Qt::Monday), Preferences::firstDaySetting(Qt::Sunday));
    ASSERT_TRUE(commands.run(change));
    EXPECT_EQ(page->content().range.first, tests::day("2026-11-15"));
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-19"));
    EXPECT_FALSE(page->view().week().find(id)) << "22 November is the Sunday of the next week now";
    page->showWeek(tests::day("2026-11-22"));
    EXPECT_EQ(page->view().week().find(id)->day, 0);
}

TEST_F(WeekPage, ReadsOncePerChangeAndOnlyWhenItIsTouched)
{
    QSignalSpy current(&page->view(), &ui::WeekView::currentChanged);
    put(tests::plannedSession(Kind::EasyRun, "2026-12-24", 45));
    EXPECT_EQ(current.count(), 0);
    put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    EXPECT_EQ(current.count(), 1);
}

TEST_F(WeekPage, CatchesUpWhenItIsShownAgain)
{
    page->hide();
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    EXPECT_FALSE(page->view().week().find(id));
    page->show();
    EXPECT_TRUE(page->view().week().find(id));
}

TEST_F(WeekPage, KeepsSelectionThroughAChangeElsewhere)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-20", 26));
    page->view().setCurrentSession(second);
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::ControlModifier, middleOf(first));
    ASSERT_EQ(page->view().selection().size(), 2U);
    put(tests::plannedSession(Kind::LongRun, "2026-11-16", 60));
    EXPECT_EQ(page->view().selection(), (std::vector{first, second}));
    EXPECT_TRUE(page->view().hasFocus());
}

TEST_F(WeekPage, NamesDaysAndSessionsForScreenReaders)
{
    Session session = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    session.logged = tests::loggedSession(Kind::EasyRun, "2026-11-17", 43).logged;
    put(session);
    QAccessibleInterface *week = accessible(page->view());
    ASSERT_NE(week, nullptr);
    ASSERT_EQ(week->childCount(), 7);
    EXPECT_EQ(nameOf(week->child(1)), QStringLiteral("Tuesday 17 November 2026"));
    EXPECT_EQ(nameOf(week->child(3)), QStringLiteral("Thursday 19 November 2026, today"));
    ASSERT_EQ(week->child(1)->childCount(), 1);
    QAccessibleInterface *item = week->child(1)->child(0);
    EXPECT_EQ(nameOf(item), QStringLiteral("Easy run, planned 45 min, done 43 min, on target"));
    EXPECT_EQ(item->parent(), week->child(1));
    EXPECT_EQ(item->parent()->parent(), week);
    page->view().setCurrentDay(tests::day("2026-11-17"));
    EXPECT_EQ(week->focusChild(), item);
    EXPECT_TRUE(item->state().focused);
}

TEST_F(WeekPage, GivesEveryFocusableWidgetAName)
{
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        EXPECT_FALSE(nameOf(interface).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(WeekPage, IsLeftByTabInBothDirections)
{
    QTest::keyClick(&page->view(), Qt::Key_Tab);
    EXPECT_FALSE(page->view().hasFocus());
    page->view().setFocus();
    QTest::keyClick(&page->view(), Qt::Key_Backtab);
    EXPECT_FALSE(page->view().hasFocus());
}

TEST_F(WeekPage, SumsTheWeekAgainstItsGoals)
{
    put(tests::loggedSession(Kind::EasyRun, "2026-11-17", 45));
    put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 30));
    Session strength = tests::plannedStrength("2026-11-16", {"goblet-squat"});
    put(strength);
    const auto sums = page->content().summary;
    EXPECT_DOUBLE_EQ(sums.done.moderateEquivalent, 45);
    EXPECT_DOUBLE_EQ(sums.remaining.moderateEquivalent, 30);
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>())
        texts << label->accessibleName();
    EXPECT_TRUE(texts.contains(QStringLiteral("Aerobic minutes (moderate-equivalent, by effort): 45 of 150 done · 75 with the rest of the plan")))
        << qPrintable(texts.join(QLatin1Char('\n')));
    EXPECT_TRUE(texts.contains(QStringLiteral("Strength days: 0 of 2")));
}

} // namespace
