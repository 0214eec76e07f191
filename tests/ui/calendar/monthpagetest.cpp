// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/monthfixture.h"

#include "ui/calendar/calendaractions.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace core;
using tests::day;

namespace {

using Month = tests::MonthFixture;

QString nameOf(QAccessibleInterface *item) { return item ? item->text(QAccessible::Name) : QString(); }

TEST_F(Month, ShowsTheWholeWeeksOfItsMonth)
{
    EXPECT_EQ(month->content().range, (DateRange{day("2026-10-26"), day("2026-12-06")}));
    EXPECT_EQ(month->content().title(), QStringLiteral("November 2026"));
    EXPECT_EQ(month->view().layoutNow().weeks.size(), 6U);
    EXPECT_EQ(month->view().currentDay(), day("2026-11-19"));
}

TEST_F(Month, ArrowsWalkDaysSessionsWeeksAndMonths)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45), 1);
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26), 2);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-19"));
    key(Qt::Key_Left);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-18"));
    key(Qt::Key_Right);
    EXPECT_EQ(calendar().currentSession(), first);
    key(Qt::Key_Down);
    EXPECT_EQ(calendar().currentSession(), second);
    key(Qt::Key_Down);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-26"));
    key(Qt::Key_Up);
    EXPECT_EQ(calendar().currentSession(), second);
    key(Qt::Key_Home);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-16"));
    key(Qt::Key_End);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-22"));
    key(Qt::Key_PageDown);
    EXPECT_EQ(calendar().currentDay(), day("2026-12-22"));
    EXPECT_EQ(month->content().title(), QStringLiteral("December 2026"));
    key(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(calendar().currentDay(), day("2025-12-22"));
    key(Qt::Key_T);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-19"));
    for (int week = 0; week < 3; ++week)
        key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(calendar().currentDay(), day("2026-12-10"));
    EXPECT_EQ(month->content().title(), QStringLiteral("December 2026"));
    EXPECT_TRUE(calendar().hasFocus());
}

TEST_F(Month, AnUndoWhileStandingOnADayOfTheNextMonthStaysInThisOne)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-30", 45));
    calendar().setCurrentSession(id);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stored(id).day(), day("2026-12-01"));
    EXPECT_EQ(month->content().title(), QStringLiteral("November 2026"));
    EXPECT_EQ(calendar().currentSession(), id);
    undo();
    EXPECT_EQ(month->content().title(), QStringLiteral("November 2026"));
    EXPECT_EQ(calendar().currentSession(), id);
    EXPECT_TRUE(calendar().hasFocus());
}

TEST_F(Month, DraggingToAnotherWeekMovesAndWithCtrlCopies)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const Session before = stored(id);
    drag(middleOf(id), emptyPlaceOn("2026-11-25"));
    EXPECT_EQ(stored(id).planned->day, day("2026-11-25"));
    EXPECT_EQ(stored(id).planned->originalDay, day("2026-11-19"));
    EXPECT_EQ(calendar().currentSession(), id);
    drag(middleOf(id), emptyPlaceOn("2026-12-03"), Qt::ControlModifier);
    ASSERT_EQ(on("2026-12-03").size(), 1U);
    EXPECT_NE(on("2026-12-03").front().id, id);
    undo();
    undo();
    EXPECT_EQ(stored(id), before);
    EXPECT_TRUE(on("2026-12-03").empty());
}

TEST_F(Month, WhatIsDoneIsNotTakenByADayToCome)
{
    const auto id = put(tests::loggedSession(Kind::EasyRun, "2026-11-18", 45));
    QWidget *view = &calendar();
    const QPoint from = middleOf(id);
    const QPoint to = emptyPlaceOn("2026-11-20");
    QTest::mousePress(view, Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &move);
    EXPECT_EQ(view->cursor().shape(), Qt::ForbiddenCursor);
    QStringList said;
    QObject::connect(&commands, &ui::Commands::failed, month.get(), [&said](const QString &message) { said << message; });
    QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, to);
    EXPECT_EQ(stored(id).day(), day("2026-11-18"));
    EXPECT_EQ(said, QStringList{QStringLiteral("Cannot move Easy run to Friday: Easy run is already done, and that day is still to come")});
    drag(middleOf(id), emptyPlaceOn("2026-11-19"));
    EXPECT_EQ(stored(id).day(), day("2026-11-19"));
}

TEST_F(Month, ManySessionsStandBehindMoreWhichOpensThatDayInItsWeek)
{
    std::vector<SessionId> ids;
    for (int i = 0; i < 9; ++i)
        ids.push_back(put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 20 + i), i));
    const int index = calendar().cards().dayOf(day("2026-11-19")).value();
    const int drawn = calendar().drawnOn(index);
    ASSERT_GE(drawn, 2);
    ASSERT_LT(drawn, 9);
    QSignalSpy pages(month.get(), &ui::CalendarPage::pageRequested);
    calendar().setCurrentSession(ids.front());
    for (int i = 0; i < drawn; ++i)
        key(Qt::Key_Down);
    EXPECT_TRUE(calendar().standsOnMore());
    EXPECT_EQ(calendar().currentSession(), std::nullopt);
    key(Qt::Key_Return);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front(), (QList<QVariant>{QStringLiteral("week"), day("2026-11-19")}));
    const QPoint more = calendar().placeRect({index, drawn}).center().toPoint();
    QTest::mouseDClick(&calendar(), Qt::LeftButton, Qt::NoModifier, more);
    EXPECT_EQ(pages.count(), 2);
    QAccessibleInterface *dayItem = QAccessible::queryAccessibleInterface(&calendar())->child(index);
    ASSERT_EQ(dayItem->childCount(), drawn + 1);
    EXPECT_TRUE(nameOf(dayItem->child(drawn)).startsWith(QStringLiteral("%1 more: Easy run").arg(9 - drawn)))
        << qPrintable(nameOf(dayItem->child(drawn)));
    key(Qt::Key_Down);
    EXPECT_EQ(calendar().currentDay(), day("2026-11-26"));
}

TEST_F(Month, LettersGoToTheDayTheWeekAndTheWeekOfATotal)
{
    QSignalSpy pages(month.get(), &ui::CalendarPage::pageRequested);
    key(Qt::Key_W);
    key(Qt::Key_D);
    const auto &weeks = month->view().layoutNow().weeks;
    QTest::mouseDClick(&calendar(), Qt::LeftButton, Qt::NoModifier, weeks[1].total.center().toPoint());
    QTest::mouseDClick(&calendar(), Qt::LeftButton, Qt::NoModifier, weeks[2].number.center().toPoint());
    ASSERT_EQ(pages.count(), 4);
    EXPECT_EQ(pages[0], (QList<QVariant>{QStringLiteral("week"), day("2026-11-19")}));
    EXPECT_EQ(pages[1], pages[0]);
    EXPECT_EQ(pages[2], (QList<QVariant>{QStringLiteral("week"), day("2026-11-02")}));
    EXPECT_EQ(pages[3], (QList<QVariant>{QStringLiteral("week"), day("2026-11-09")}));
}

TEST_F(Month, MOnTheWeekPageAsksForTheMonthOfThatDay)
{
    QSignalSpy pages(page.get(), &ui::CalendarPage::pageRequested);
    page->show();
    page->view().setCurrentDay(day("2026-11-17"));
    QTest::keyClick(&page->view(), Qt::Key_M);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front(), (QList<QVariant>{QStringLiteral("month"), day("2026-11-17")}));
}

TEST_F(Month, ASessionCutHereAndPastedInTheWeekMoves)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-04", 45));
    calendar().setCurrentSession(id);
    key(Qt::Key_X, Qt::ControlModifier);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->view().setFocus();
    page->view().setCurrentDay(day("2026-11-21"));
    QTest::keyClick(&page->view(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored(id).planned->day, day("2026-11-21"));
    EXPECT_TRUE(on("2026-11-04").empty());
    undo();
    EXPECT_EQ(stored(id).planned->day, day("2026-11-04"));
}

TEST_F(Month, CopyDeleteAndDoneAsPlannedWorkOnASelectionAcrossWeeks)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-03", 45));
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-17", 26));
    QTest::mouseClick(&calendar(), Qt::LeftButton, Qt::NoModifier, middleOf(first));
    QTest::mouseClick(&calendar(), Qt::LeftButton, Qt::ControlModifier, middleOf(second));
    ASSERT_EQ(calendar().selection(), (std::vector{first, second}));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(undoText(), QStringLiteral("Log 2 sessions as planned"));
    EXPECT_TRUE(stored(second).logged);
    undo();
    ASSERT_EQ(calendar().selection(), (std::vector{first, second})) << "the selection lives through a change";
    key(Qt::Key_Delete);
    EXPECT_TRUE(on("2026-11-03").empty());
    undo();
    EXPECT_EQ(on("2026-11-17").size(), 1U);
}

TEST_F(Month, SumsEachWeekAtItsRight)
{
    Session done = tests::plannedSession(Kind::EasyRun, "2026-11-10", 40);
    done.logged = tests::loggedSession(Kind::EasyRun, "2026-11-12", 40).logged;
    put(done);
    put(tests::plannedSession(Kind::EasyRun, "2026-11-11", 30));
    Session skipped = tests::plannedSession(Kind::LongRun, "2026-11-14", 90);
    skipped.planned->skipReason = SkipReason::Sick;
    put(skipped);
    put(tests::plannedStrength("2026-11-13", {"goblet-squat"}));
    EXPECT_EQ(totalsOf("2026-11-10"), "Week 46, Done: 1 of 3, Worth: 40 of 160 min, Strength: 0 of 1 day, On target: 1 of 3");
    EXPECT_EQ(totalsOf("2026-11-24"), "Week 48, nothing planned or done");
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&calendar());
    ASSERT_EQ(view->childCount(), 42 + 6);
    EXPECT_EQ(nameOf(view->child(42 + 2)).toStdString(), totalsOf("2026-11-10"));
    EXPECT_EQ(nameOf(view->child(24)), QStringLiteral("Thursday 19 November 2026, today"));
}

TEST_F(Month, CountsASessionDoneInAnotherMonthWhereItWasPlanned)
{
    Session late = tests::plannedSession(Kind::EasyRun, "2026-09-30", 40);
    late.logged = tests::loggedSession(Kind::EasyRun, "2026-11-12", 40).logged;
    put(late);
    month->showDay(day("2026-09-30"));
    EXPECT_EQ(totalsOf("2026-09-30"), "Week 40, Done: 1 of 1, Worth: 0 of 40 min, Strength: 0 days, On target: 1 of 1");
}

TEST_F(Month, ReadsOncePerChangeAndOnlyWhenItIsTouched)
{
    QSignalSpy current(&calendar(), &ui::CalendarView::currentChanged);
    put(tests::plannedSession(Kind::EasyRun, "2027-01-24", 45));
    EXPECT_EQ(current.count(), 0);
    put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    EXPECT_EQ(current.count(), 1);
}

TEST_F(Month, ShiftNWritesANoteThatBothPagesShowAndUndoTakesBack)
{
    key(Qt::Key_N, Qt::ShiftModifier);
    ASSERT_NE(withKeyboard(month->noteDialog()), nullptr);
    auto *edit = month->noteDialog()->findChild<QPlainTextEdit *>();
    ASSERT_NE(edit, nullptr);
    QTest::keyClicks(edit, QStringLiteral("Slept badly. Left knee aches."));
    QTest::keyClick(month->noteDialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(undoText(), QStringLiteral("Write a note on Thursday"));
    EXPECT_EQ(month->content().noteOn(day("2026-11-19")), QStringLiteral("Slept badly. Left knee aches."));
    EXPECT_EQ(page->content().noteOn(day("2026-11-19")), QString()) << "a hidden page waits until it is seen";
    page->show();
    EXPECT_EQ(page->content().noteOn(day("2026-11-19")), QStringLiteral("Slept badly. Left knee aches."));
    EXPECT_FALSE(page->view().layoutNow().days[3].noteLines.empty());
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&calendar());
    EXPECT_EQ(nameOf(view->child(24)), QStringLiteral("Thursday 19 November 2026, today, note: Slept badly. Left knee aches."));
    EXPECT_EQ(month->focusWidget(), &calendar());
    undo();
    EXPECT_EQ(month->content().noteOn(day("2026-11-19")), QString());
}

TEST_F(Month, AnEmptiedNoteGoesAndEscapeKeepsIt)
{
    Change change;
    change.add(DayNote{day("2026-11-19"), QStringLiteral("rest")});
    ASSERT_TRUE(database.store().journal().apply(change));
    key(Qt::Key_N, Qt::ShiftModifier);
    ASSERT_NE(withKeyboard(month->noteDialog()), nullptr);
    EXPECT_EQ(month->noteDialog()->text(), QStringLiteral("rest"));
    auto *edit = month->noteDialog()->findChild<QPlainTextEdit *>();
    edit->clear();
    QTest::keyClick(month->noteDialog(), Qt::Key_Escape);
    EXPECT_EQ(month->content().noteOn(day("2026-11-19")), QStringLiteral("rest"));
    month->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(month.get()));
    key(Qt::Key_N, Qt::ShiftModifier);
    ASSERT_NE(withKeyboard(month->noteDialog()), nullptr);
    month->noteDialog()->findChild<QPlainTextEdit *>()->clear();
    QTest::keyClick(month->noteDialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(month->content().noteOn(day("2026-11-19")), QString());
    EXPECT_EQ(undoText(), QStringLiteral("Remove the note on Thursday"));
}

TEST_F(Month, GivesEveryFocusableWidgetANameAndIsOneTabStop)
{
    for (QWidget *widget : month->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        EXPECT_FALSE(nameOf(QAccessible::queryAccessibleInterface(widget)).isEmpty()) << widget->metaObject()->className();
    }
    key(Qt::Key_Tab);
    EXPECT_FALSE(calendar().hasFocus());
}

} // namespace
