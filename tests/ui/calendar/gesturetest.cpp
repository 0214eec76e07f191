// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/weekfixture.h"

#include "ui/calendar/calendaractions.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace core;

namespace {

using Gesture = tests::WeekFixture;

TEST_F(Gesture, NPlansASessionOnTheDayTheKeyboardStandsOn)
{
    key(Qt::Key_Right);
    key(Qt::Key_N);
    ASSERT_NE(dialog(), nullptr);
    auto *duration = page->dialog()->findChild<QLineEdit *>(QStringLiteral("duration"));
    ASSERT_NE(duration, nullptr);
    QTest::keyClicks(duration, QStringLiteral("45"));
    QTest::keyClick(page->dialog(), Qt::Key_Return);
    const auto there = on("2026-11-20");
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there.front().planned->duration, Seconds(2700));
    EXPECT_EQ(there.front().planned->originalDay, tests::day("2026-11-20"));
    EXPECT_EQ(undoText(), QStringLiteral("Plan Easy run"));
    EXPECT_EQ(page->view().currentSession(), there.front().id);
    undo();
    EXPECT_TRUE(on("2026-11-20").empty());
    redo();
    EXPECT_EQ(on("2026-11-20"), there);
}

TEST_F(Gesture, ANewSessionWaitsForADurationAndSaysSo)
{
    key(Qt::Key_N);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_FALSE(page->dialog()->problems().empty());
    auto *duration = page->dialog()->findChild<QLineEdit *>(QStringLiteral("duration"));
    QTest::keyClicks(duration, QStringLiteral("soon"));
    auto *problem = page->dialog()->findChild<QLabel *>(QStringLiteral("durationProblem"));
    EXPECT_TRUE(problem->isVisible());
    QTest::keyClick(page->dialog(), Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(page->dialog()->isVisible());
    EXPECT_TRUE(on("2026-11-19").empty());
}

TEST_F(Gesture, ATypedDurationSaysWhatItIsTakenFor)
{
    key(Qt::Key_N);
    ASSERT_NE(dialog(), nullptr);
    auto *duration = page->dialog()->findChild<QLineEdit *>(QStringLiteral("duration"));
    auto *below = page->dialog()->findChild<QLabel *>(QStringLiteral("durationProblem"));
    QTest::keyClicks(duration, QStringLiteral("1:1"));
    EXPECT_TRUE(below->text().startsWith(QStringLiteral("Write minutes")));
    QTest::keyClicks(duration, QStringLiteral("0"));
    EXPECT_TRUE(below->isVisible());
    EXPECT_EQ(below->text(), QStringLiteral("That is 1 h 10 min."));
    QTest::keyClick(page->dialog(), Qt::Key_Return);
    EXPECT_EQ(on("2026-11-19").front().planned->duration, Seconds(4200));
}

TEST_F(Gesture, F2EditsThePlanAndUndoGivesTheOldOneBack)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    page->view().setCurrentSession(id);
    const Session before = stored(id);
    key(Qt::Key_F2);
    ASSERT_NE(dialog(), nullptr);
    auto *duration = page->dialog()->findChild<QLineEdit *>(QStringLiteral("duration"));
    duration->selectAll();
    QTest::keyClicks(duration, QStringLiteral("1:10:00"));
    QTest::keyClick(page->dialog(), Qt::Key_Return);
    EXPECT_EQ(stored(id).planned->duration, Seconds(4200));
    EXPECT_EQ(undoText(), QStringLiteral("Edit Easy run"));
    undo();
    EXPECT_EQ(stored(id), before);
}

TEST_F(Gesture, DraggingACardToAnotherDayMovesIt)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    put(tests::plannedSession(Kind::HiitRun, "2026-11-20", 26));
    const Session before = stored(id);
    drag(middleOf(id), emptyPlaceOn("2026-11-20"));
    const Session after = stored(id);
    EXPECT_EQ(after.planned->day, tests::day("2026-11-20"));
    EXPECT_EQ(after.planned->originalDay, tests::day("2026-11-19"));
    EXPECT_EQ(idsOn("2026-11-20").back(), id);
    EXPECT_EQ(undoText(), QStringLiteral("Move Easy run to Friday"));
    EXPECT_EQ(page->view().currentSession(), id);
    undo();
    EXPECT_EQ(stored(id), before);
    redo();
    EXPECT_EQ(stored(id), after);
}

TEST_F(Gesture, DraggingWithCtrlCopiesThePlanAndLeavesTheOriginal)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const Session before = stored(id);
    drag(middleOf(id), emptyPlaceOn("2026-11-21"), Qt::ControlModifier);
    EXPECT_EQ(stored(id), before);
    const auto copies = on("2026-11-21");
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_NE(copies.front().id, id);
    EXPECT_EQ(copies.front().planned->duration, before.planned->duration);
    EXPECT_EQ(copies.front().planned->originalDay, tests::day("2026-11-21"));
    EXPECT_EQ(undoText(), QStringLiteral("Copy Easy run to Saturday"));
    undo();
    EXPECT_TRUE(on("2026-11-21").empty());
}

TEST_F(Gesture, EscapeEndsADragWithoutAMove)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    QWidget *view = &page->view();
    const QPoint from = middleOf(id);
    const QPoint to = emptyPlaceOn("2026-11-21");
    QTest::mousePress(view, Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view, &move);
    key(Qt::Key_Escape);
    QTest::mouseRelease(view, Qt::LeftButton, Qt::NoModifier, to);
    EXPECT_EQ(stored(id).day(), tests::day("2026-11-19"));
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(Gesture, ADropOutsideTheDaysChangesNothing)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    drag(middleOf(id), QPoint(-40, 60));
    EXPECT_EQ(stored(id).day(), tests::day("2026-11-19"));
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(Gesture, ACardDroppedAboveAnotherOnAnotherDayStandsThere)
{
    const auto moved = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const auto first = put(tests::plannedSession(Kind::HiitRun, "2026-11-20", 26), 1);
    const auto second = put(tests::plannedSession(Kind::LongRun, "2026-11-20", 60), 2);
    drag(middleOf(moved), middleOf(first) - QPoint(0, 12));
    EXPECT_EQ(idsOn("2026-11-20"), (std::vector{moved, first, second}));
    EXPECT_EQ(undoText(), QStringLiteral("Move Easy run to Friday"));
    EXPECT_EQ(page->view().currentSession(), moved);
    undo();
    EXPECT_EQ(idsOn("2026-11-20"), (std::vector{first, second}));
    EXPECT_EQ(idsOn("2026-11-19"), std::vector{moved});
    drag(middleOf(moved), middleOf(second) - QPoint(0, 12));
    EXPECT_EQ(idsOn("2026-11-20"), (std::vector{first, moved, second}));
    EXPECT_EQ(commands.undoStack().count(), 1);
}

TEST_F(Gesture, ADropFindsRoomBetweenTwoCardsOfOnePosition)
{
    const auto moved = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    put(tests::plannedSession(Kind::HiitRun, "2026-11-20", 26), 1);
    put(tests::plannedSession(Kind::LongRun, "2026-11-20", 60), 1);
    const auto before = on("2026-11-20");
    drag(middleOf(moved), middleOf(before[1].id) - QPoint(0, 12));
    EXPECT_EQ(idsOn("2026-11-20"), (std::vector{before[0].id, moved, before[1].id}));
    undo();
    EXPECT_EQ(on("2026-11-20"), before);
    redo();
    EXPECT_EQ(idsOn("2026-11-20"), (std::vector{before[0].id, moved, before[1].id}));
}

TEST_F(Gesture, ACopyDroppedAboveACardStandsThereOnItsOwnDayToo)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45), 1);
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26), 2);
    drag(middleOf(second), middleOf(first) - QPoint(0, 12), Qt::ControlModifier);
    const auto there = on("2026-11-19");
    ASSERT_EQ(there.size(), 3U);
    EXPECT_EQ(there[0].kind, Kind::HiitRun);
    EXPECT_EQ(there[1].id, first);
    EXPECT_EQ(there[2].id, second);
}

TEST_F(Gesture, OfASelectionThoseThatArriveOnTheDayOfTheDropStandWhereItWas)
{
    const auto wednesday = put(tests::plannedSession(Kind::EasyRun, "2026-11-18", 45));
    const auto thursday = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26), 1);
    const auto also = put(tests::plannedSession(Kind::CrossTraining, "2026-11-19", 20), 2);
    const auto friday = put(tests::plannedSession(Kind::LongRun, "2026-11-20", 60));
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::NoModifier, middleOf(thursday));
    for (const auto id : {wednesday, also})
        QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::ControlModifier, middleOf(id));
    ASSERT_EQ(page->view().selection().size(), 3U);
    drag(middleOf(thursday), middleOf(friday) - QPoint(0, 12));
    EXPECT_EQ(idsOn("2026-11-20"), (std::vector{thursday, also, friday}));
    EXPECT_EQ(idsOn("2026-11-19"), std::vector{wednesday});
    EXPECT_EQ(commands.undoStack().count(), 1);
    undo();
    EXPECT_EQ(idsOn("2026-11-19"), (std::vector{thursday, also}));
}

TEST_F(Gesture, DraggingASelectionMovesEverySessionBySoManyDays)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-18", 45));
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26));
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::NoModifier, middleOf(first));
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::ControlModifier, middleOf(second));
    ASSERT_EQ(page->view().selection().size(), 2U);
    drag(middleOf(first), emptyPlaceOn("2026-11-20"));
    EXPECT_EQ(stored(first).day(), tests::day("2026-11-20"));
    EXPECT_EQ(stored(second).day(), tests::day("2026-11-21"));
    EXPECT_EQ(undoText(), QStringLiteral("Move 2 sessions 2 days later"));
    EXPECT_EQ(page->view().selection().size(), 2U);
    undo();
    EXPECT_EQ(stored(first).day(), tests::day("2026-11-18"));
    EXPECT_EQ(stored(second).day(), tests::day("2026-11-19"));
}

TEST_F(Gesture, DraggingWithinADayReorders)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45), 1);
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26), 2);
    const auto third = put(tests::plannedSession(Kind::LongRun, "2026-11-19", 60), 3);
    drag(middleOf(third), middleOf(first) - QPoint(0, 12));
    EXPECT_EQ(idsOn("2026-11-19"), (std::vector{third, first, second}));
    EXPECT_EQ(undoText(), QStringLiteral("Move Long run up"));
    undo();
    EXPECT_EQ(idsOn("2026-11-19"), (std::vector{first, second, third}));
}

TEST_F(Gesture, TheKeysMoveASessionThroughDaysAndWithinItsDay)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45), 1);
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26), 2);
    page->view().setCurrentSession(first);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(idsOn("2026-11-19"), (std::vector{second, first}));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(idsOn("2026-11-19"), (std::vector{first, second}));
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(first).day(), tests::day("2026-11-20"));
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(stored(first).day(), tests::day("2026-11-18"));
    EXPECT_EQ(stored(first).planned->originalDay, tests::day("2026-11-19"));
    EXPECT_EQ(page->view().currentSession(), first);
    EXPECT_TRUE(page->view().hasFocus());
}

TEST_F(Gesture, MovingPastTheEndOfTheWeekFollowsTheSession)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-22", 45));
    page->view().setCurrentSession(id);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(id).day(), tests::day("2026-11-23"));
    EXPECT_EQ(page->content().range.first, tests::day("2026-11-23"));
    EXPECT_EQ(page->view().currentSession(), id);
}

TEST_F(Gesture, MovingADoneSessionMovesItsLogAndLeavesThePlan)
{
    Session session = tests::plannedSession(Kind::EasyRun, "2026-11-18", 45);
    session.logged = tests::loggedSession(Kind::EasyRun, "2026-11-18", 43).logged;
    const auto id = put(session);
    drag(middleOf(id), emptyPlaceOn("2026-11-17"));
    EXPECT_EQ(stored(id).logged->day, tests::day("2026-11-17"));
    EXPECT_EQ(stored(id).planned->day, tests::day("2026-11-18"));
}

TEST_F(Gesture, DeleteAsksNothingAndUndoBringsEverythingBack)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45), 1);
    const auto second = put(tests::plannedStrength("2026-11-19", {"goblet-squat", "step-up"}), 2);
    const Session before = stored(first);
    QSignalSpy acted(page.get(), &ui::WeekPage::acted);
    page->view().setCurrentSession(first);
    key(Qt::Key_Delete);
    EXPECT_EQ(idsOn("2026-11-19"), std::vector{second});
    EXPECT_EQ(undoText(), QStringLiteral("Delete Easy run"));
    EXPECT_EQ(acted.count(), 1);
    EXPECT_EQ(page->view().currentSession(), second) << "the keyboard stands on the session that took its place";
    EXPECT_TRUE(page->view().hasFocus());
    undo();
    EXPECT_EQ(stored(first), before);
}

TEST_F(Gesture, ShiftEnterLogsTheSessionAsPlanned)
{
    const auto id = put(tests::plannedStrength("2026-11-19", {"goblet-squat"}, 3));
    const Session before = stored(id);
    page->view().setCurrentSession(id);
    key(Qt::Key_Return, Qt::ShiftModifier);
    const Session after = stored(id);
    ASSERT_TRUE(after.logged);
    EXPECT_EQ(after.logged->timer, Milliseconds(30 * 60 * 1000));
    EXPECT_EQ(after.doneSets(), 3);
    EXPECT_EQ(after.entries.front().sets.front().result.reps, 12);
    EXPECT_EQ(after.planned, before.planned);
    EXPECT_EQ(undoText(), QStringLiteral("Log %1 as planned").arg(before.displayTitle()));
    undo();
    EXPECT_EQ(stored(id), before);
    redo();
    EXPECT_EQ(stored(id), after);
}

TEST_F(Gesture, EnterAndDoubleClickOpenTheLog)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    std::vector<SessionId> opened;
    QObject::connect(page.get(), &ui::WeekPage::openRequested, page.get(), [&opened](const Session &s) { opened.push_back(s.id); });
    page->view().setCurrentSession(id);
    key(Qt::Key_Return);
    QTest::mouseDClick(&page->view(), Qt::LeftButton, Qt::NoModifier, middleOf(id));
    EXPECT_EQ(opened, (std::vector{id, id}));
}

TEST_F(Gesture, TheLinksOnTodaysCardLogIt)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const auto &card = page->view().layoutNow().days[3].cards.front();
    ASSERT_FALSE(card.asPlannedLink.isEmpty());
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::NoModifier, card.asPlannedLink.center().toPoint());
    EXPECT_TRUE(stored(id).logged);
}

TEST_F(Gesture, DoubleClickOnAnEmptyDayPlansAheadAndLogsBehind)
{
    QTest::mouseDClick(&page->view(), Qt::LeftButton, Qt::NoModifier, emptyPlaceOn("2026-11-21"));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(page->dialog()->session().planned);
    EXPECT_FALSE(page->dialog()->session().logged);
    page->dialog()->reject();

    std::optional<Session> opened;
    QObject::connect(page.get(), &ui::WeekPage::openRequested, page.get(), [&opened](const Session &s) { opened = s; });
    QTest::mouseDClick(&page->view(), Qt::LeftButton, Qt::NoModifier, emptyPlaceOn("2026-11-17"));
    ASSERT_NE(dialog(), nullptr);
    QTest::keyClick(page->dialog(), Qt::Key_Return);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->planned);
    EXPECT_EQ(opened->logged->day, tests::day("2026-11-17"));
    EXPECT_TRUE(on("2026-11-17").empty()) << "nothing is stored before a first value";
}

TEST_F(Gesture, FilesDroppedOnADayAskToBeImportedThere)
{
    QStringList files;
    std::optional<QDate> where;
    QObject::connect(page.get(), &ui::WeekPage::importRequested, page.get(), [&](const QStringList &f, std::optional<QDate> d) {
        files = f;
        where = d;
    });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/run one.fit"))});
    const QPoint at = emptyPlaceOn("2026-11-17");
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page->view(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page->view(), &over);
    EXPECT_TRUE(over.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page->view(), &drop);
    EXPECT_EQ(files, QStringList{QStringLiteral("/tmp/run one.fit")});
    EXPECT_EQ(where, tests::day("2026-11-17"));
}

TEST_F(Gesture, LettersAreDeadWhileAFieldHasTheFocus)
{
    QLineEdit field;
    field.show();
    QTest::keyClicks(&field, QStringLiteral("net"));
    EXPECT_EQ(field.text(), QStringLiteral("net"));
    EXPECT_EQ(page->dialog(), nullptr);
}

TEST_F(Gesture, ArrowsWalkDaysThenSessionsThenWeeks)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45), 1);
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26), 2);
    page->view().setCurrentDay(tests::day("2026-11-19"));
    EXPECT_EQ(page->view().currentSession(), first);
    key(Qt::Key_Down);
    EXPECT_EQ(page->view().currentSession(), second);
    key(Qt::Key_Down);
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-26"));
    key(Qt::Key_Up);
    EXPECT_EQ(page->view().currentSession(), second);
    key(Qt::Key_Home);
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-16"));
    key(Qt::Key_Left);
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-15"));
    EXPECT_EQ(page->content().range.first, tests::day("2026-11-09"));
    key(Qt::Key_End);
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-15"));
    key(Qt::Key_PageDown);
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-22"));
    key(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(page->view().currentDay(), tests::day("2027-11-22"));
    key(Qt::Key_T);
    EXPECT_EQ(page->view().currentDay(), tests::day("2026-11-19"));
    EXPECT_TRUE(page->view().hasFocus());
}

TEST_F(Gesture, ShiftClickSelectsARange)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-18", 26));
    const auto third = put(tests::plannedSession(Kind::LongRun, "2026-11-20", 60));
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::NoModifier, middleOf(first));
    QTest::mouseClick(&page->view(), Qt::LeftButton, Qt::ShiftModifier, middleOf(third));
    EXPECT_EQ(page->view().selection(), (std::vector{first, second, third}));
    key(Qt::Key_Delete);
    EXPECT_EQ(undoText(), QStringLiteral("Delete 3 sessions"));
    undo();
    EXPECT_EQ(on("2026-11-20").size(), 1U);
}

} // namespace
