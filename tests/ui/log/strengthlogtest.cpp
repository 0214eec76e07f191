// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/copies.h"
#include "tests/ui/log/logfixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <set>

using namespace core;
using ui::SetColumn;

namespace tests {

namespace {

std::optional<Weight> kilograms(const char *text) { return Weight::parse(QLatin1String(text), WeightUnit::Kilograms); }

/// A done lift of one exercise, three sets of the same.
Session doneLift(const char *iso, const char *exercise, const char *weight, int reps, int left)
{
    Session session = plannedStrength(iso, {exercise});
    session.planned.reset();
    session.logged = Logged{};
    session.logged->day = day(iso);
    for (ExerciseSet &set : session.entries[0].sets) {
        set.target = {};
        set.result = {kilograms(weight), reps, {}, {}, left, 1795000000000};
    }
    return session;
}

} // namespace

class StrengthLog : public LogPageTest
{
};

TEST_F(StrengthLog, LogsAPlannedWorkoutByKeyboardOnly)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat", "romanian-deadlift"}));
    QSignalSpy closed(page.get(), &ui::LogPage::closed);
    open(plan);

    type("32");
    press(Qt::Key_Return); // to reps
    for (int set = 0; set < 3; ++set)
        press(Qt::Key_Space);
    type("60"); // the cursor went on to the second exercise by itself
    press(Qt::Key_Return);
    for (int set = 0; set < 3; ++set)
        press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(closed.count(), 1);
    const Session log = saved(plan);
    ASSERT_TRUE(log.logged);
    EXPECT_EQ(log.logged->day, day("2026-11-19"));
    EXPECT_EQ(log.logged->startMs, QDateTime(day("2026-11-19"), QTime(12, 0)).toMSecsSinceEpoch());
    EXPECT_EQ(log.doneSets(), 6);
    for (const ExerciseSet &set : log.entries[0].sets) {
        EXPECT_EQ(set.result.weight, kilograms("32"));
        EXPECT_EQ(set.result.reps, 12);
        EXPECT_EQ(set.result.inReserve, std::nullopt) << "nobody said how many were left";
    }
    EXPECT_EQ(log.entries[1].sets[2].result.weight, kilograms("60"));
    EXPECT_EQ(log.planned, plan.planned);
    EXPECT_LE(presses, 14);
}

TEST_F(StrengthLog, SavesNoPlaceholderBeforeItsSetIsDone)
{
    stored(doneLift("2026-11-09", "goblet-squat", "30", 12, 2));
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);

    EXPECT_EQ(cell(0, 0, SetColumn::Weight, ui::SetTableModel::PlaceholderRole), QStringLiteral("30"));
    EXPECT_EQ(cell(0, 0, SetColumn::Reps, ui::SetTableModel::PlaceholderRole), QStringLiteral("12"));
    EXPECT_EQ(cell(0, 0, SetColumn::LastTime), QStringLiteral("12 × 30"));
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QString());
    goTo(0, 0, SetColumn::Weight);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Return); // walking over placeholders confirms nothing
    EXPECT_EQ(saved(plan), plan);

    goTo(0, 0, SetColumn::Reps);
    type("13");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.reps, 13);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, std::nullopt);
    EXPECT_FALSE(saved(plan).entries[0].sets[0].isDone());

    press(Qt::Key_Space);
    const Session log = saved(plan);
    EXPECT_TRUE(log.entries[0].sets[0].isDone());
    EXPECT_EQ(log.entries[0].sets[0].result.weight, kilograms("30"));
    EXPECT_EQ(log.entries[0].sets[0].result.reps, 13);
    EXPECT_EQ(log.entries[0].sets[1], plan.entries[0].sets[1]);
}

TEST_F(StrengthLog, EnterOnDoneTicksTheSetWithItsPlaceholders)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}, 2));
    open(plan);
    goTo(0, 0, SetColumn::Done);
    press(Qt::Key_Return);
    EXPECT_TRUE(saved(plan).entries[0].sets[0].isDone());
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.reps, 12);
    EXPECT_EQ(grid(0).currentIndex(), model(0).index(1, model(0).columnOf(SetColumn::Weight)));
}

TEST_F(StrengthLog, KeepsPoundsAsTyped)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"back-squat"}));
    open(plan);
    type("135 lb");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, (Weight{QStringLiteral("135"), WeightUnit::Pounds, 61234970}));
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QStringLiteral("135 lb"));
    crashAndRestart();
    open(saved(plan));
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QStringLiteral("135 lb"));
    EXPECT_EQ(cell(0, 1, SetColumn::Weight, ui::SetTableModel::PlaceholderRole), QStringLiteral("135 lb"));
}

TEST_F(StrengthLog, MakesEveryConfirmedCellOneUndoStepThePageFollows)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    type("32");
    press(Qt::Key_Return);
    const Session weighed = saved(plan);
    press(Qt::Key_Space);
    const Session ticked = saved(plan);
    QUndoStack &undo = commands->undoStack();
    ASSERT_EQ(undo.count(), 2);
    EXPECT_EQ(undo.text(0), QStringLiteral("Log set 1 of Goblet squat"));

    undo.undo();
    EXPECT_EQ(saved(plan), weighed);
    EXPECT_FALSE(model(0).isDone(0));
    undo.undo();
    EXPECT_EQ(saved(plan), plan);
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QString());
    undo.redo();
    EXPECT_EQ(saved(plan), weighed);
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QStringLiteral("32"));
    undo.redo();
    EXPECT_EQ(saved(plan), ticked);
    EXPECT_TRUE(model(0).isDone(0));
}

TEST_F(StrengthLog, AddsASetLikeTheLastWithEnterOnTheLastCell)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}, 1));
    open(plan);
    type("32");
    press(Qt::Key_Return);
    goTo(0, 0, SetColumn::Done);
    press(Qt::Key_Return); // done
    press(Qt::Key_Return); // one more
    const Session log = saved(plan);
    ASSERT_EQ(log.entries[0].sets.size(), 2U);
    EXPECT_FALSE(log.entries[0].sets[1].isDone());
    EXPECT_EQ(log.entries[0].sets[1].result, SetResult());
    EXPECT_EQ(cell(0, 1, SetColumn::Weight, ui::SetTableModel::PlaceholderRole), QStringLiteral("32"));
    EXPECT_EQ(cell(0, 1, SetColumn::Reps, ui::SetTableModel::PlaceholderRole), QStringLiteral("12"));
    EXPECT_EQ(grid(0).currentIndex(), model(0).index(1, model(0).columnOf(SetColumn::Weight)));

    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(saved(plan).entries[0].sets.size(), 1U);
    goTo(0, 0, SetColumn::Weight);
    press(Qt::Key_Delete, Qt::ControlModifier); // planned: cleared, never removed
    ASSERT_EQ(saved(plan).entries[0].sets.size(), 1U);
    EXPECT_EQ(saved(plan).entries[0].sets[0], plan.entries[0].sets[0]);
}

TEST_F(StrengthLog, BringsAHalfTypedCellBackAfterACrash)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    type("37");
    QTest::qWait(700); // typing rested, the program dies
    crashAndRestart();
    open(plan);
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QStringLiteral("37"));
    EXPECT_TRUE(model(0).index(0, model(0).columnOf(SetColumn::Weight)).data(ui::SetTableModel::DraftRole).toBool());
    EXPECT_EQ(saved(plan), plan) << "a draft is no part of the session";

    goTo(0, 0, SetColumn::Weight);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, kilograms("37"));
    const auto drafts = database.store().journal().drafts(QStringLiteral("log/"));
    ASSERT_TRUE(drafts);
    EXPECT_TRUE(drafts->empty());
}

TEST_F(StrengthLog, KeepsUnreadableTextInItsCellAndSaysWhy)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    type("3o");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan), plan);
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QStringLiteral("3o"));
    EXPECT_TRUE(model(0).problem().startsWith(QStringLiteral("Set 1, weight, kg: “3o” is not saved")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(page->log().isOpen()) << "Finish must not walk over what is not saved";
    goTo(0, 0, SetColumn::Weight);
    press(Qt::Key_Escape);
    EXPECT_EQ(cell(0, 0, SetColumn::Weight), QString());
    EXPECT_TRUE(model(0).problem().isEmpty());
    EXPECT_TRUE(page->log().isOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->log().isOpen());
}

TEST_F(StrengthLog, EscLeavesTheCellAndThenThePage)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    QSignalSpy closed(page.get(), &ui::LogPage::closed);
    type("3");
    press(Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(saved(plan), plan);
}

TEST_F(StrengthLog, FillsDownIntoTheSetsThatAreNotDone)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    type("32");
    press(Qt::Key_Return);
    goTo(0, 0, SetColumn::Weight);
    press(Qt::Key_D, Qt::ControlModifier);
    const Session log = saved(plan);
    for (const ExerciseSet &set : log.entries[0].sets) {
        EXPECT_EQ(set.result.weight, kilograms("32"));
        EXPECT_FALSE(set.isDone());
    }
    EXPECT_EQ(commands->undoStack().count(), 2);
}

TEST_F(StrengthLog, ChangesTheTypeByItsLetter)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    goTo(0, 2, SetColumn::Type);
    type("d");
    EXPECT_EQ(saved(plan).entries[0].sets[2].type, SetType::Drop);
    EXPECT_EQ(cell(0, 2, SetColumn::Number), QStringLiteral("Drop"));
    type("w");
    EXPECT_EQ(saved(plan).entries[0].sets[2].type, SetType::WarmUp);
}

TEST_F(StrengthLog, KeepsTheTypeThatWasPlannedBesideTheOneThatWasDone)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    goTo(0, 2, SetColumn::Type);
    type("d");
    EXPECT_EQ(saved(plan).entries[0].sets[2].plannedType(), SetType::Working);
    EXPECT_EQ(core::withoutLog(saved(plan)).entries, plan.entries);
    EXPECT_EQ(core::plannedCopy(saved(plan), plan.day()).entries[0].sets[2].type, SetType::Working);
}

TEST_F(StrengthLog, GivesEachKindOfExerciseItsColumns)
{
    Session plan = plannedStrength("2026-11-19", {"plank", "push-up"});
    for (ExerciseSet &set : plan.entries[0].sets)
        set.target = {{}, {}, {}, Seconds(40), {}};
    stored(plan);
    open(plan);
    ASSERT_EQ(page->log().tracking(plan.entries[0]), Tracking::Time);
    EXPECT_EQ(model(0).columnOf(SetColumn::Weight), -1);
    EXPECT_EQ(cell(0, 0, SetColumn::Target), QStringLiteral("0:40"));
    type("50");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.time, Seconds(50));
    ASSERT_EQ(page->log().tracking(plan.entries[1]), Tracking::BodyweightReps);
    goTo(1, 0, SetColumn::Done);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(plan).entries[1].sets[0].result.weight, std::nullopt) << "body weight is no weight on the bar";
}

TEST_F(StrengthLog, ReopensADoneSessionForCorrection)
{
    const Session done = stored(doneLift("2026-11-09", "goblet-squat", "30", 12, 2));
    open(done);
    EXPECT_TRUE(model(0).isDone(2));
    goTo(0, 1, SetColumn::Reps);
    type("11");
    press(Qt::Key_Return);
    Session expected = done;
    expected.entries[0].sets[1].result.reps = 11;
    EXPECT_EQ(saved(done), expected);
}

TEST_F(StrengthLog, DiscardsTheLogAndUndoBringsItBack)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    type("32");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    const Session log = saved(plan);
    type("1"); // half typed: goes with the rest
    page->discard();
    EXPECT_FALSE(page->log().isOpen());
    EXPECT_EQ(saved(plan), plan);
    QTest::qWait(700);
    EXPECT_TRUE(database.store().journal().drafts(QStringLiteral("log/"))->empty());
    commands->undoStack().undo();
    EXPECT_EQ(saved(plan), log);
}

TEST_F(StrengthLog, ClosesWhenTheSessionIsTakenAwayElsewhere)
{
    const Session plan = plannedStrength("2026-11-19", {"goblet-squat"});
    Change change;
    change.label = QStringLiteral("Plan");
    change.add(plan);
    ASSERT_TRUE(commands->run(change));
    open(plan);
    QSignalSpy closed(page.get(), &ui::LogPage::closed);
    commands->undoStack().undo();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(page->log().isOpen());
}

TEST_F(StrengthLog, LetsTabGoRoundThePage)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat", "romanian-deadlift"}));
    open(plan);
    QWidget *start = QApplication::focusWidget();
    std::set<QString> visited;
    bool left = false;
    bool back = false;
    for (int i = 0; i < 120 && !back; ++i) {
        press(Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        EXPECT_FALSE(now->accessibleName().isEmpty() && !qobject_cast<QPushButton *>(now))
            << "no name: " << now->metaObject()->className();
        visited.insert(now->accessibleName());
        left = left || now != start;
        back = left && now == start;
    }
    EXPECT_TRUE(back) << "Tab never came back to where it started";
    EXPECT_TRUE(visited.contains(QStringLiteral("Finish")));
    EXPECT_TRUE(visited.contains(QStringLiteral("Sets of Romanian deadlift (barbell)")));
    EXPECT_TRUE(visited.contains(QStringLiteral("Notes")));
}

TEST_F(StrengthLog, SwapsAnExerciseAndKeepsThePlannedOne)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    const auto legPress = libraryExerciseId(QStringLiteral("leg-press"));
    lift().swapExercise(plan.entries[0].id, legPress);
    Session log = saved(plan);
    EXPECT_EQ(log.entries[0].plannedExercise, plan.entries[0].plannedExercise);
    EXPECT_EQ(log.entries[0].loggedExercise, legPress);
    EXPECT_EQ(log.entries[0].sets, plan.entries[0].sets);
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Swap Goblet squat for Leg press"));
    commands->undoStack().undo();
    EXPECT_EQ(saved(plan), plan);
}

TEST_F(StrengthLog, FindsAnExerciseByTypingAndAddsItToAnUnplannedLift)
{
    Session fresh;
    fresh.id = SessionId::create();
    fresh.sport = Sport::Strength;
    fresh.kind = Kind::StrengthFull;
    fresh.logged = Logged{};
    fresh.logged->day = today.date();
    open(fresh);
    EXPECT_TRUE(saved(fresh).id.isNull()) << "nothing is stored before the first value";
    press(Qt::Key_Space); // the only button that matters has the focus
    ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    type("goblet sq");
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return lift().cards().size() == 1; }));
    page->activateWindow(); // no window manager here gives the focus back when the dialog goes
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    Session log = saved(fresh);
    ASSERT_EQ(log.entries.size(), 1U);
    EXPECT_EQ(log.entries[0].loggedExercise, libraryExerciseId(QStringLiteral("goblet-squat")));
    EXPECT_EQ(log.entries[0].sets.size(), 3U);
    EXPECT_EQ(log.doneSets(), 0);
    goTo(0, 0, SetColumn::Weight);
    type("20");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(fresh).entries[0].sets[0].result.weight, kilograms("20"));
    lift().removeExercise(log.entries[0].id);
    EXPECT_TRUE(saved(fresh).entries.empty());
}

TEST_F(StrengthLog, GivesTheGridATrueModel)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    QAbstractItemModelTester tester(&model(0), QAbstractItemModelTester::FailureReportingMode::Warning);
    type("32");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    ASSERT_TRUE(model(0).addSet());
    ASSERT_TRUE(model(0).addWarmUp());
    ASSERT_TRUE(model(0).removeSet(0));
    commands->undoStack().undo();
    commands->undoStack().undo();
    commands->undoStack().undo();
    EXPECT_EQ(model(0).rowCount(), 3);
}

TEST_F(StrengthLog, SaysEachCellInPlainWords)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat"}));
    open(plan);
    EXPECT_EQ(cell(0, 1, SetColumn::Reps, Qt::AccessibleTextRole), QStringLiteral("Set 2, reps: empty, suggested 12"));
    type("32");
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Set 1, weight, kg"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(0, 0, SetColumn::Weight, Qt::AccessibleTextRole), QStringLiteral("Set 1, weight, kg: 32"));
}

} // namespace tests
