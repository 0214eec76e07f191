// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/copies.h"

#include "core/model/exercise.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

Session lifted()
{
    Session s = tests::plannedStrength("2026-11-16", {"goblet-squat"}, 2);
    s.logged = Logged{};
    s.logged->day = day("2026-11-16");
    s.entries.front().sets[0].result = {Weight::parse(QStringLiteral("17,5"), WeightUnit::Kilograms), 14, {}, {}, 2, 1};
    s.entries.front().note = QStringLiteral("belt");
    return s;
}

} // namespace

TEST(WorkoutAfter, TakesLastResultsAsTargetsAndDoesNothingYet)
{
    const Session before = lifted();
    const Session next = workoutAfter(before, day("2026-11-19"));
    EXPECT_NE(next.id, before.id);
    EXPECT_FALSE(next.planned);
    ASSERT_TRUE(next.logged);
    EXPECT_EQ(next.logged->day, day("2026-11-19"));
    EXPECT_EQ(next.doneSets(), 0);
    ASSERT_EQ(next.entries.size(), 1u);
    const Entry &entry = next.entries.front();
    EXPECT_EQ(entry.loggedExercise, libraryExerciseId(QStringLiteral("goblet-squat")));
    EXPECT_FALSE(entry.plannedExercise);
    EXPECT_EQ(entry.rest, Seconds(45));
    EXPECT_TRUE(entry.note.isEmpty());
    ASSERT_EQ(entry.sets.size(), 2u);
    EXPECT_EQ(entry.sets[0].target.weight->text, QStringLiteral("17,5")) << "as it was typed";
    EXPECT_EQ(entry.sets[0].target.repsLow, 14);
    EXPECT_EQ(entry.sets[0].result, SetResult{});
    EXPECT_EQ(entry.sets[1].target.repsHigh, 15) << "a set that was not done keeps its target";
    EXPECT_NE(entry.sets[0].id, before.entries.front().sets[0].id);
}

TEST(PlannedCopy, IsThePlanWithoutResultsTiesOrSkips)
{
    Session full = tests::fullSession();
    const Session copy = plannedCopy(full, day("2027-01-02"));
    EXPECT_FALSE(copy.logged);
    EXPECT_EQ(copy.planned->day, day("2027-01-02"));
    EXPECT_EQ(copy.planned->originalDay, day("2027-01-02"));
    EXPECT_FALSE(copy.planned->skipReason);
    EXPECT_EQ(copy.planned->steps, full.planned->steps);
    EXPECT_FALSE(copy.planRun || copy.series || copy.group);
    EXPECT_EQ(copy.doneSets(), 0);
    for (const Entry &entry : copy.entries)
        for (const ExerciseSet &set : entry.sets)
            EXPECT_EQ(set.result, SetResult{});
}
