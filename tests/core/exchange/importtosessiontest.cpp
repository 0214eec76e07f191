// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/setentries.h"
#include "core/exchange/tosession.h"
#include "core/plans/exerciselibrary.h"
#include "core/rules/linking.h"
#include "tests/support/builders.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace core;
using namespace exchange;

namespace {

qint64 instant(const char *iso) { return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch(); }

Activity lateRun()
{
    Activity activity;
    activity.sport = Sport::Running;
    activity.startMs = instant("2026-06-10T23:30:00Z");
    activity.timer = Seconds(1800);
    return activity;
}

ActivitySet setOf(const char *guess, int reps, std::optional<double> kilograms)
{
    ActivitySet set;
    set.exerciseGuesses = {QLatin1String(guess)};
    set.reps = reps;
    set.kilograms = kilograms;
    return set;
}

} // namespace

TEST(ImportToSession, TakesTheDayFromTheFilesOwnOffset)
{
    Activity activity = lateRun();
    activity.offsetMinutes = -240;
    const Session session = sessionOf(activity, QTimeZone("Europe/Berlin"), {}).session;
    EXPECT_EQ(session.logged->day, QDate(2026, 6, 10));
    EXPECT_EQ(session.logged->offsetMinutes, -240);
    EXPECT_TRUE(session.logged->timeZone.isEmpty()) << "Berlin's clock was not the one of the file";
}

TEST(ImportToSession, TakesTheDayFromTheMachinesZoneWhenTheFileHasNoBelievableOffset)
{
    Activity activity = lateRun();
    activity.offsetMinutes = 189340 * 60;
    const Session session = sessionOf(activity, QTimeZone("Europe/Berlin"), {}).session;
    EXPECT_EQ(session.logged->day, QDate(2026, 6, 11));
    EXPECT_EQ(session.logged->offsetMinutes, 120);
    EXPECT_EQ(session.logged->timeZone, QStringLiteral("Europe/Berlin"));
}

TEST(ImportToSession, LeavesOutWhatCannotBeTrueAndSaysSo)
{
    Activity activity = lateRun();
    activity.avgHr = 900;
    activity.distance = Metres{-1};
    const SessionDraft draft = sessionOf(activity, QTimeZone::utc(), {});
    EXPECT_FALSE(draft.session.logged->avgHr);
    EXPECT_FALSE(draft.session.logged->distance);
    EXPECT_EQ(draft.session.logged->timer, Milliseconds(1800000));
    EXPECT_EQ(draft.warnings.size(), 1);
}

TEST(ImportToSession, PutsNeighbouringSetsOfOneExerciseIntoOneEntry)
{
    Activity activity = lateRun();
    ActivitySet rest;
    rest.active = false;
    activity.sets = {setOf("deadlift", 10, 60.0), rest, setOf("deadlift", 8, 62.5), setOf("deadlift", 8, 0.0), setOf("benchPress", 8, 40.0)};
    const SessionDraft draft = sessionOf(activity, QTimeZone::utc(), libraryExercises());
    ASSERT_EQ(draft.session.entries.size(), 2u);
    EXPECT_TRUE(draft.newExercises.empty());
    const Entry &first = draft.session.entries.front();
    EXPECT_EQ(first.loggedExercise, libraryExerciseId(QStringLiteral("deadlift")));
    ASSERT_EQ(first.sets.size(), 3u);
    EXPECT_EQ(first.sets[1].result.weight->text, QStringLiteral("62.5"));
    EXPECT_FALSE(first.sets[2].result.weight) << "a watch writes 0 kg when nothing was entered";
    EXPECT_TRUE(first.sets[2].isDone());
    EXPECT_EQ(draft.session.entries[1].loggedExercise, libraryExerciseId(QStringLiteral("bench-press")));
    const SetSums sums = sumsOf(activity.sets);
    EXPECT_EQ(sums.sets, 4);
    EXPECT_EQ(sums.reps, 34);
    EXPECT_DOUBLE_EQ(sums.repKilograms, 10 * 60 + 8 * 62.5 + 8 * 40);
}

TEST(ImportToSession, MakesOneOwnExerciseForAnUnknownNameEveryTimeTheSame)
{
    Activity activity = lateRun();
    activity.sets = {setOf("zercherCarryWalk", 5, {}), setOf("deadlift", 5, {}), setOf("zercher_carry_walk", 5, {})};
    const SessionDraft one = sessionOf(activity, QTimeZone::utc(), libraryExercises());
    ASSERT_EQ(one.newExercises.size(), 1u);
    EXPECT_EQ(one.newExercises.front().name, QStringLiteral("Zercher carry walk"));
    std::vector<Exercise> known = libraryExercises();
    known.push_back(one.newExercises.front());
    known.back().name = QStringLiteral("Renamed since");
    const SessionDraft two = sessionOf(activity, QTimeZone::utc(), known);
    EXPECT_TRUE(two.newExercises.empty());
    EXPECT_EQ(two.session.entries.front().loggedExercise, one.newExercises.front().id);
}

TEST(ImportToSession, LetsThePlanSayWhichMemberOfAFamilyWasMeant)
{
    Activity activity = lateRun();
    activity.sets = {setOf("squat", 12, 16.0), setOf("hipRaise", 12, {})};
    const std::vector<ExerciseId> expected{libraryExerciseId(QStringLiteral("glute-bridge")), libraryExerciseId(QStringLiteral("goblet-squat"))};
    const SessionDraft draft = sessionOf(activity, QTimeZone::utc(), libraryExercises(), expected);
    EXPECT_TRUE(draft.newExercises.empty());
    ASSERT_EQ(draft.session.entries.size(), 2u);
    EXPECT_EQ(draft.session.entries[0].loggedExercise, expected[1]);
    EXPECT_EQ(draft.session.entries[1].loggedExercise, expected[0]);
}

TEST(ImportToSession, FillsPlannedSetsAndAppendsTheRest)
{
    const Session planned = tests::plannedStrength("2026-11-16", {"goblet-squat", "glute-bridge"}, 2);
    Activity activity = lateRun();
    activity.sets = {setOf("glute-bridge", 15, {}), setOf("goblet-squat", 12, 16.0), setOf("goblet-squat", 11, 16.0),
                     setOf("goblet-squat", 10, 16.0), setOf("plank", 1, {})};
    ExerciseFinder finder(libraryExercises());
    const auto logged = entriesOf(activity.sets, *activity.startMs, finder);
    const std::vector<Entry> entries = joinedEntries(planned.entries, logged);
    ASSERT_EQ(entries.size(), 3u);
    ASSERT_EQ(entries[0].sets.size(), 3u);
    EXPECT_EQ(entries[0].sets[0].target, planned.entries[0].sets[0].target);
    EXPECT_EQ(entries[0].sets[1].result.reps, 11);
    EXPECT_EQ(entries[0].sets[2].target, SetTarget());
    EXPECT_EQ(entries[1].sets[0].result.reps, 15);
    EXPECT_FALSE(entries[1].sets[1].isDone());
    EXPECT_FALSE(entries[2].plannedExercise);
}
