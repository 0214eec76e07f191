// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/commands/dropsessions.h"
#include "ui/commands/guidancecommands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/commands/sessioncommands.h"

using namespace core;
using tests::day;

namespace {

const QDate today = day("2026-11-19"); // a Thursday
const QDateTime now(today, QTime(12, 0));

/// Every command, on a calendar that has something of everything.
class FlowCommand : public tests::FlowFixture
{
protected:
    void SetUp() override
    {
        FlowFixture::SetUp();
        easy = add(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
        hiit = add(tests::plannedSession(Kind::HiitRun, "2026-11-20", 20));
        missed = add(tests::plannedSession(Kind::LongRun, "2026-11-17", 70));
        Session earlier = tests::plannedStrength("2026-11-12", {"goblet-squat", "push-up"});
        earlier = doneAsPlanned(earlier, QDateTime(day("2026-11-12"), QTime(19, 0)),
                                {{libraryExerciseId(QStringLiteral("goblet-squat")), Weight::fromKilograms(16)}});
        lifted = add(earlier);
        lift = add(tests::plannedStrength("2026-11-19", {"goblet-squat", "push-up"}));
        walked = add(tests::loggedSession(Kind::BriskWalk, "2026-11-18", 30));
        everything = tests::fullSession();
        everything.planned->skipReason.reset();
        everything.planned->skipNote.clear();
        everything.planRun.reset();
        everything = add(everything);
        commands().undoStack().clear();
    }

    Session easy, hiit, missed, lifted, lift, walked, everything;
};

TEST_F(FlowCommand, AddsAPlannedAndALoggedSession)
{
    expectOneStepThereAndBack("Plan Tempo run", [&] {
        return ui::addSession(commands(), tests::plannedSession(Kind::TempoRun, "2026-11-21", 40));
    });
    expectOneStepThereAndBack("Log Easy run", [&] {
        return ui::addSession(commands(), tests::loggedSession(Kind::EasyRun, "2026-11-19", 33));
    });
    expectOneStepThereAndBack("Log Everything", [&] {
        Session full = tests::fullSession();
        full.title = QStringLiteral("Everything");
        return ui::addSession(commands(), full);
    });
}

TEST_F(FlowCommand, EditsEveryFieldOfASession)
{
    expectOneStepThereAndBack("Edit Easy run", [&] {
        Session after = easy;
        after.planned->duration = Seconds(3000);
        after.planned->distance = Metres{8000};
        after.note = QStringLiteral("along the river");
        return ui::editSession(commands(), easy, after);
    });
    expectOneStepThereAndBack("Edit Renamed", [&] {
        Session after = tests::fullSession();
        after.id = everything.id;
        after.title = QStringLiteral("Renamed");
        after.logged->laps.pop_back();
        after.entries.pop_back();
        return ui::editSession(commands(), everything, after);
    });
    expectNothing([&] { return ui::editSession(commands(), easy, easy); }, true);
}

TEST_F(FlowCommand, LogsAWorkoutSetBySet)
{
    const std::string before = dump();
    Session log = startLog(lift, today, now);
    for (int set = 0; set < 3; ++set) {
        Session next = log;
        const SetResult suggested{Weight::fromKilograms(20), 12 - set, {}, {}, {}, {}};
        next.entries[0].sets[size_t(set)] = tickedSet(next.entries[0].sets[size_t(set)], suggested, now.toMSecsSinceEpoch() + set);
        const Session from = stored(lift.id);
        ASSERT_TRUE(ui::editSession(commands(), from, next, QStringLiteral("Log set %1 of Goblet squat").arg(set + 1)));
        log = next;
    }
    EXPECT_EQ(commands().undoStack().undoText(), QStringLiteral("Log set 3 of Goblet squat"));
    const std::string after = dump();
    EXPECT_EQ(stored(lift.id).doneSets(), 3);
    commands().undoStack().undo();
    EXPECT_EQ(stored(lift.id).doneSets(), 2);
    commands().undoStack().setIndex(0);
    EXPECT_EQ(dump(), before);
    commands().undoStack().setIndex(3);
    EXPECT_EQ(dump(), after);
    expectOneStepThereAndBack("Discard workout", [&] {
        const Session from = stored(lift.id);
        return ui::editSession(commands(), from, withoutLog(from), QStringLiteral("Discard workout"));
    });
}

TEST_F(FlowCommand, DiscardsAWorkoutToExactlyWhatWasPlanned)
{
    Session log = startLog(lift, today, now);
    log.entries[0].loggedExercise = libraryExerciseId(QStringLiteral("back-squat"));
    log.entries[1].sets.push_back(furtherSet(log.entries[1].sets.back()));
    for (ExerciseSet &set : log.entries[1].sets)
        set = tickedSet(set, {{}, 10, {}, {}, 2, {}}, now.toMSecsSinceEpoch());
    ASSERT_TRUE(ui::editSession(commands(), lift, log));
    expectOneStepThereAndBack("Discard workout", [&] {
        return ui::editSession(commands(), log, withoutLog(log), QStringLiteral("Discard workout"));
    });
    commands().undoStack().redo();
    EXPECT_EQ(stored(lift.id), lift);
}

// What was lifted afterwards says nothing about that day.
TEST_F(FlowCommand, CatchesAForgottenWorkoutUpWithTheWeightsOfItsTime)
{
    const ExerciseId squat = libraryExerciseId(QStringLiteral("goblet-squat"));
    const Session forgotten = add(tests::plannedStrength("2026-11-16", {"goblet-squat"}));
    add(doneAsPlanned(tests::plannedStrength("2026-11-18", {"goblet-squat"}), QDateTime(day("2026-11-18"), QTime(19, 0)),
                      {{squat, Weight::fromKilograms(24)}}));
    ASSERT_TRUE(ui::logAsPlanned(commands(), forgotten, now));
    EXPECT_EQ(stored(forgotten.id).entries[0].sets[0].result.weight, Weight::fromKilograms(16));
}

TEST_F(FlowCommand, MovesOneSessionPlannedOrDone)
{
    expectOneStepThereAndBack("Move Easy run to Saturday", [&] {
        return ui::moveSessions(commands(), {easy}, day("2026-11-21"), today);
    });
    expectOneStepThereAndBack("Move 2 sessions to Saturday", [&] {
        return ui::moveSessions(commands(), {missed, easy}, day("2026-11-21"), today);
    });
    expectOneStepThereAndBack("Move Brisk walk to Monday", [&] {
        return ui::moveSessions(commands(), {walked}, day("2026-11-16"), today);
    });
    expectOneStepThereAndBack("Move Hügel & Täler to Sun 29 March", [&] {
        return ui::moveSessions(commands(), {everything}, day("2026-03-29"), today);
    });
    expectOneStepThereAndBack("Move Long run to Friday", [&] {
        return ui::dropSessions(commands(), {missed}, 3, false, hiit.id, today);
    });
    expectNothing([&] { return ui::moveSessions(commands(), {easy}, easy.day(), today); }, true);
}

TEST_F(FlowCommand, ShiftsSeveralByDaysAndWeeks)
{
    expectOneStepThereAndBack("Move 3 sessions a day later", [&] {
        return ui::shiftSessions(commands(), {easy, hiit, walked}, 1, today);
    });
    expectOneStepThereAndBack("Move 2 sessions a week earlier", [&] {
        return ui::shiftSessions(commands(), {hiit, easy}, -7, today);
    });
}

TEST_F(FlowCommand, CopiesPlansAndWhatWasDone)
{
    expectOneStepThereAndBack("Copy 4 sessions to Wednesday", [&] {
        return ui::copySessions(commands(), {easy, lifted, walked, everything}, day("2026-11-25"), today);
    });
    expectOneStepThereAndBack("Copy 2 sessions a week later", [&] {
        return ui::copySessionsBy(commands(), {easy, hiit}, 7, today);
    });
    expectOneStepThereAndBack("Copy Strength · full body to Thursday", [&] {
        return ui::copySessionsBy(commands(), {lifted}, 7, today);
    });
}

TEST_F(FlowCommand, ReordersADay)
{
    expectOneStepThereAndBack("Move HIIT run up", [&] { return ui::reorderSession(commands(), hiit, on("2026-11-20"), 0); });
    expectOneStepThereAndBack("Move Easy run down", [&] { return ui::reorderSession(commands(), easy, on("2026-11-20"), 2); });
}

TEST_F(FlowCommand, DeletesOneAndMany)
{
    expectOneStepThereAndBack("Delete Easy run", [&] { return ui::deleteSessions(commands(), {easy}); });
    expectOneStepThereAndBack("Delete 7 sessions", [&] {
        return ui::deleteSessions(commands(), {easy, hiit, missed, lifted, lift, walked, everything});
    });
    expectNothing([&] { return ui::deleteSessions(commands(), {}); }, true);
}

TEST_F(FlowCommand, LogsAsPlanned)
{
    expectOneStepThereAndBack("Log Long run as planned", [&] { return ui::logAsPlanned(commands(), missed, now); });
    expectOneStepThereAndBack("Log Strength · full body as planned", [&] {
        return ui::logAsPlanned(commands(), lift, now);
    });
    expectOneStepThereAndBack("Log Easy run as planned", [&] { return ui::logAsPlanned(commands(), easy, now); });
    expectNothing([&] { return ui::logAsPlanned(commands(), walked, now); }, false);
}

TEST_F(FlowCommand, SkipsForAReasonAndTakesItBack)
{
    expectOneStepThereAndBack("Skip Easy run", [&] {
        return ui::skipSession(commands(), easy, SkipReason::Sick, QStringLiteral("a cold"));
    });
    ASSERT_TRUE(ui::skipSession(commands(), easy, SkipReason::Sick, QStringLiteral("a cold")));
    expectOneStepThereAndBack("Take back skipping Easy run", [&] {
        return ui::skipSession(commands(), stored(easy.id), std::nullopt, QString());
    });
    expectNothing([&] { return ui::skipSession(commands(), walked, SkipReason::Tired, QString()); }, false);
}

TEST_F(FlowCommand, ChangesPreferencesGoalsAndTheProfile)
{
    expectOneStepThereAndBack("Change first day of the week", [&] {
        return ui::changeSetting(commands(), Preferences::firstDaySetting(Qt::Sunday), QStringLiteral("Change first day of the week"));
    });
    expectOneStepThereAndBack("Change units", [&] {
        return ui::changeSetting(commands(), Preferences::lengthSetting(LengthUnit::Miles), QStringLiteral("Change units"));
    });
    Goal goal;
    goal.fromDay = day("2026-11-16");
    goal.minutes = 180;
    expectOneStepThereAndBack("Change weekly goal", [&] { return ui::setGoal(commands(), {}, goal); });
    Profile profile;
    profile.fromDay = day("2026-01-01");
    profile.birthYear = 1980;
    profile.hrRest = 55;
    expectOneStepThereAndBack("Change profile", [&] { return ui::setProfile(commands(), {}, profile); });
}

TEST_F(FlowCommand, DismissesFindingsAndHearsThemAgain)
{
    const QString rule = QStringLiteral("R16");
    const QDate week = day("2026-11-16");
    expectOneStepThereAndBack("Dismiss “Two hard days in a row” for this week", [&] { return ui::dismissRule(commands(), rule, week); });
    expectOneStepThereAndBack("Switch off “Two hard days in a row”", [&] { return ui::dismissRule(commands(), rule, {}); });
    ASSERT_TRUE(ui::dismissRule(commands(), rule, {}));
    ASSERT_TRUE(ui::dismissRule(commands(), rule, week));
    expectNothing([&] { return ui::dismissRule(commands(), rule, week); }, true);
    expectOneStepThereAndBack("Switch on “Two hard days in a row”", [&] { return ui::hearAgain(commands(), {{rule, {}}}); });
    expectOneStepThereAndBack("Switch on 2 rules", [&] { return ui::hearAgain(commands(), {{rule, {}}, {rule, week}}); });
}

TEST_F(FlowCommand, ChangesTheDaysForTrainingAndArrangesAWeek)
{
    Availability days{day("2026-11-16"), {}};
    days.minutes[0] = 0;
    days.minutes[3] = 45;
    expectOneStepThereAndBack("Change days for training", [&] { return ui::setAvailability(commands(), {}, days); });
    const QDate from = easy.planned->day;
    const std::vector<SessionMove> moves{{easy.id, from, from.addDays(1)}};
    expectOneStepThereAndBack("Arrange week", [&] { return ui::applyArrangement(commands(), moves); });
    ASSERT_TRUE(ui::applyArrangement(commands(), moves));
    EXPECT_EQ(stored(easy.id).planned->originalDay, easy.planned->originalDay);
}

TEST_F(FlowCommand, ImportsARunIntoThePlanAndHidesItsRecordingOnUndo)
{
    const std::string before = dump();
    ASSERT_TRUE(importRun("2026-11-20", QTime(7, 0), 44));
    const std::string after = dump();
    ASSERT_NE(after, before);
    EXPECT_EQ(stored(easy.id).logged->timer, Milliseconds(44 * 60000));
    ASSERT_TRUE(store().imports().heartRateOf(easy.id).value());
    commands().undoStack().undo();
    EXPECT_EQ(dump(), before);
    EXPECT_FALSE(store().imports().heartRateOf(easy.id).value()) << "the recording of an undone import still counts";
    EXPECT_EQ(faults(), "");
    commands().undoStack().redo();
    EXPECT_EQ(dump(), after);
    EXPECT_TRUE(store().imports().heartRateOf(easy.id).value());
    EXPECT_EQ(faults(), "");
}

} // namespace
