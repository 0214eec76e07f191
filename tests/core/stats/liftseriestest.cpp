// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/liftseries.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace tests {

namespace {

const QDate today = day("2026-11-19");

Exercise exerciseOf(Tracking tracking)
{
    Exercise exercise;
    exercise.id = ExerciseId::create();
    exercise.name = QStringLiteral("Lift");
    exercise.tracking = tracking;
    exercise.compound = true;
    exercise.muscles = {{QStringLiteral("quadriceps"), 1}, {QStringLiteral("hamstrings"), 0.5}};
    return exercise;
}

ExerciseSet setOf(double kilograms, int reps, SetType type = SetType::Working)
{
    ExerciseSet set;
    set.type = type;
    if (kilograms != 0)
        set.result.weight = Weight::fromKilograms(kilograms);
    set.result.reps = reps;
    set.result.doneMs = 1;
    return set;
}

ExerciseDay dayOf(const char *iso, const std::vector<ExerciseSet> &sets)
{
    ExerciseDay one;
    one.session = SessionId::create();
    one.day = day(iso);
    one.sets = sets;
    return one;
}

std::optional<double> noMass(QDate) { return std::nullopt; }
std::optional<double> seventy(QDate) { return 70; }

} // namespace

TEST(MuscleSets, Count_one_for_a_primary_and_a_half_for_a_secondary_muscle_and_never_a_warm_up)
{
    const Exercise squat = exerciseOf(Tracking::WeightReps);
    ExerciseSet open = setOf(40, 8);
    open.result.doneMs.reset();
    const LiftHistory history{{squat.id, {dayOf("2026-11-16", {setOf(20, 10, SetType::WarmUp), setOf(40, 8), setOf(40, 8), setOf(30, 12, SetType::Drop), open}),
                                          dayOf("2026-11-23", {setOf(40, 8)})}}};
    const MuscleSets sets = muscleSets(history, {squat}, {day("2026-11-16"), day("2026-11-22")});
    EXPECT_EQ(sets.at(QStringLiteral("quadriceps")), 3);
    EXPECT_EQ(sets.at(QStringLiteral("hamstrings")), 1.5);
    EXPECT_EQ(sets.size(), 2u);
}

TEST(MuscleSets, The_left_and_the_right_side_are_one_set)
{
    Exercise lunge = exerciseOf(Tracking::WeightReps);
    ExerciseSet left = setOf(10, 12);
    left.side = Side::Left;
    ExerciseSet right = setOf(10, 12);
    right.side = Side::Right;
    const LiftHistory history{{lunge.id, {dayOf("2026-11-16", {left, right, left, right})}}};
    EXPECT_EQ(muscleSets(history, {lunge}, {today.addDays(-7), today}).at(QStringLiteral("quadriceps")), 2);
}

TEST(MuscleChart, Is_the_mean_of_the_weeks_with_strength_beside_this_week)
{
    const Exercise squat = exerciseOf(Tracking::WeightReps);
    const LiftHistory history{{squat.id, {dayOf("2026-10-27", {setOf(40, 8), setOf(40, 8)}), dayOf("2026-11-10", {setOf(40, 8), setOf(40, 8), setOf(40, 8), setOf(40, 8)}),
                                          dayOf("2026-11-17", {setOf(40, 8)})}}};
    const Chart chart = muscleChart(history, {squat}, {day("2026-10-26"), today}, Qt::Monday, today);
    ASSERT_EQ(chart.points.size(), 2u);
    EXPECT_EQ(chart.points[0].name, QStringLiteral("quadriceps"));
    EXPECT_EQ(chart.valueOf(QStringLiteral("mean"), 0), 3.0);
    EXPECT_EQ(chart.valueOf(QStringLiteral("week"), 0), 1.0);
    EXPECT_EQ(chart.valueOf(QStringLiteral("mean"), 1), 1.5);
    const Chart weeks = muscleWeeksChart(history, {squat}, QStringLiteral("quadriceps"), {day("2026-10-26"), today}, Qt::Monday, today);
    EXPECT_EQ(weeks.series[0].values, (ChartValues{2.0, std::nullopt, 4.0, 1.0}));
}

// Vectors "volume" of vectors.txt.
TEST(LiftValue, Volume_is_kilograms_times_repetitions_of_the_sets_that_count)
{
    const Exercise squat = exerciseOf(Tracking::WeightReps);
    const auto volume = [&](const std::vector<ExerciseSet> &sets) {
        return liftValue(dayOf("2026-11-16", sets), LiftMeasure::Volume, squat, noMass, {});
    };
    EXPECT_DOUBLE_EQ(*volume({setOf(40, 12), setOf(40, 12), setOf(40, 12)}), 1440);
    EXPECT_DOUBLE_EQ(*volume({setOf(60, 8), setOf(60, 8), setOf(55, 10), setOf(20, 10, SetType::WarmUp)}), 1510);
    EXPECT_DOUBLE_EQ(*volume({setOf(20, 15), setOf(20, 15), setOf(20, 13)}), 860);
    EXPECT_FALSE(volume({setOf(20, 10, SetType::WarmUp)}));
}

TEST(LiftValue, Body_weight_is_included_where_it_counts_and_known)
{
    const Exercise dip = exerciseOf(Tracking::BodyweightReps);
    const Exercise assisted = exerciseOf(Tracking::AssistedReps);
    const ExerciseDay added = dayOf("2026-11-16", {setOf(0, 8), setOf(10, 5)});
    EXPECT_DOUBLE_EQ(*liftValue(added, LiftMeasure::WithBodyWeight, dip, seventy, {}), 80);
    EXPECT_DOUBLE_EQ(*liftValue(added, LiftMeasure::Volume, dip, seventy, {}), 70 * 8 + 80 * 5);
    EXPECT_FALSE(liftValue(added, LiftMeasure::WithBodyWeight, dip, noMass, {}));
    EXPECT_DOUBLE_EQ(*liftValue(added, LiftMeasure::WithBodyWeight, assisted, seventy, {}), 70) << "without help it is all of it";
    EXPECT_DOUBLE_EQ(*liftValue(dayOf("2026-11-16", {setOf(30, 8), setOf(20, 5)}), LiftMeasure::WithBodyWeight, assisted, seventy, {}), 50);
    EXPECT_EQ(liftMeasures(dip, false).front(), LiftMeasure::MostReps);
    EXPECT_EQ(liftMeasures(dip, true).front(), LiftMeasure::WithBodyWeight);
}

TEST(LiftChart, Turns_an_assisted_exercise_upside_down_and_keeps_the_least_help)
{
    const Exercise assisted = exerciseOf(Tracking::AssistedReps);
    const Chart chart = liftChart({dayOf("2026-11-09", {setOf(30, 8)}), dayOf("2026-11-16", {setOf(25, 6), setOf(20, 5)})}, assisted,
                                  LiftMeasure::Heaviest, noMass, today);
    EXPECT_TRUE(chart.lessIsMore);
    EXPECT_EQ(chart.series[0].values, (ChartValues{30.0, 20.0}));
}

TEST(LiftChart, Repetitions_are_compared_at_the_load_done_most_often)
{
    const Exercise squat = exerciseOf(Tracking::WeightReps);
    const ExerciseHistory history{dayOf("2026-11-02", {setOf(40, 8), setOf(40, 9)}), dayOf("2026-11-09", {setOf(50, 5), setOf(40, 11)}),
                                  dayOf("2026-11-16", {setOf(60, 3)})};
    EXPECT_EQ(usualLoad(history), Weight::fromKilograms(40));
    const Chart chart = liftChart(history, squat, LiftMeasure::RepsAtLoad, noMass, today);
    EXPECT_EQ(chart.series[0].values, (ChartValues{9.0, 11.0}));
    EXPECT_EQ(chart.points.size(), 2u);
}

TEST(LiftChart, An_estimate_names_the_set_it_comes_from_and_there_is_none_above_twelve_repetitions)
{
    const Exercise squat = exerciseOf(Tracking::WeightReps);
    const Chart chart = liftChart({dayOf("2026-11-09", {setOf(80, 8), setOf(90, 3)}), dayOf("2026-11-16", {setOf(40, 15)})}, squat,
                                  LiftMeasure::Estimate, noMass, today);
    ASSERT_EQ(chart.points.size(), 1u);
    EXPECT_NEAR(*chart.series[0].values[0], 80 * (1 + 8 / 30.0), 1e-9);
    ASSERT_EQ(chart.points[0].facts.size(), 1u);
    EXPECT_EQ(chart.points[0].facts[0].name, QStringLiteral("from 80 kg × 8"));
    EXPECT_TRUE(chart.note.contains(QStringLiteral("estimate")));
}

} // namespace tests
