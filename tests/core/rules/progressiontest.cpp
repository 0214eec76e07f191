// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/progression.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using Why = Advice::Why;

namespace {

Weight kg(double value) { return Weight::of(value, WeightUnit::Kilograms); }

std::vector<ExerciseSet> done(std::optional<Weight> weight, std::initializer_list<int> reps)
{
    std::vector<ExerciseSet> sets;
    for (const int n : reps) {
        ExerciseSet set;
        set.id = SetId::create();
        set.result = {weight, n, {}, {}, {}, 1};
        sets.push_back(set);
    }
    return sets;
}

/// "22 x 12" for a history of sets within 12–15.
std::string next(const std::vector<ExerciseSet> &last, double step, int failures, Why why, Tracking tracking = Tracking::WeightReps)
{
    const auto advice = doubleProgression({12, 15}, last, kg(step), failures, tracking);
    if (!advice)
        return "nothing";
    EXPECT_EQ(advice->why, why);
    const QString weight = advice->weight ? advice->weight->text + QStringLiteral(" x ") : QString();
    return (weight + QString::number(advice->reps)).toStdString();
}

Session lifted(const char *day, std::vector<ExerciseSet> sets)
{
    Session session = tests::plannedStrength(day, {"goblet-squat"});
    session.logged = Logged{};
    session.logged->day = tests::day(day);
    session.entries[0].sets = std::move(sets);
    return session;
}

} // namespace

TEST(Progression, Follows_the_published_vectors)
{
    EXPECT_EQ(next(done(kg(20), {15, 15, 15}), 2, 0, Why::AddLoad), "22 x 12");
    EXPECT_EQ(next(done(kg(8), {15, 15, 15}), 2, 0, Why::ExtendReps), "8 x 16");
    EXPECT_EQ(next(done(kg(8), {20, 20, 20}), 2, 0, Why::AddLoad), "10 x 12");
    EXPECT_EQ(next(done(kg(100), {15, 15, 14}), 5, 0, Why::AddReps), "100 x 15");
    EXPECT_EQ(next(done(kg(30), {12, 12, 12}), 2.5, 0, Why::AddReps), "30 x 13");
    EXPECT_EQ(next(done(kg(50), {11, 10, 9}), 2.5, 0, Why::Repeat), "50 x 12");
    EXPECT_EQ(next(done(kg(50), {11, 10, 9}), 2.5, 1, Why::Reset), "45 x 12");
}

TEST(Progression, Of_body_weight_goes_by_reps_and_then_by_added_weight)
{
    EXPECT_EQ(next(done({}, {15, 15, 15}), 2.5, 0, Why::ExtendReps, Tracking::BodyweightReps), "16");
    EXPECT_EQ(next(done({}, {20, 21, 20}), 2.5, 0, Why::AddLoad, Tracking::BodyweightReps), "2.5 x 12");
    EXPECT_EQ(next(done({}, {13, 12, 12}), 2.5, 0, Why::AddReps, Tracking::BodyweightReps), "13");
    EXPECT_EQ(next(done({}, {15, 15}), 2.5, 0, Why::AddReps, Tracking::Reps), "16");
}

TEST(Progression, Of_help_means_less_of_it)
{
    EXPECT_EQ(next(done(kg(20), {15, 15, 15}), 5, 0, Why::AddLoad, Tracking::AssistedReps), "15 x 12");
    EXPECT_EQ(next(done(kg(3), {15, 15, 15}), 5, 0, Why::AddLoad, Tracking::AssistedReps), "0 x 12");
    EXPECT_EQ(next(done(kg(20), {9, 8, 8}), 5, 1, Why::Reset, Tracking::AssistedReps), "25 x 12");
}

TEST(Progression, Keeps_the_unit_it_was_lifted_in)
{
    const auto advice = doubleProgression({5, 5}, done(Weight::parse(QStringLiteral("135"), WeightUnit::Pounds), {5, 5}),
                                          Weight::of(5, WeightUnit::Pounds), 0, Tracking::WeightReps);
    ASSERT_TRUE(advice);
    EXPECT_EQ(advice->weight, Weight::of(140, WeightUnit::Pounds));
}

TEST(Progression, Asks_for_the_same_again_when_sets_were_left_out)
{
    std::vector<ExerciseSet> sets = done(kg(20), {15, 15, 15});
    sets[2].result.doneMs.reset();
    EXPECT_EQ(next(sets, 2, 0, Why::Unfinished), "20 x 15");
    for (ExerciseSet &set : sets)
        set.result.doneMs.reset();
    EXPECT_EQ(next(sets, 2, 0, Why::Unfinished), "nothing") << "what was not done says nothing";
}

TEST(Progression, Leaves_warm_ups_and_drop_sets_out)
{
    std::vector<ExerciseSet> sets = done(kg(20), {15, 15, 15});
    sets.front().type = SetType::WarmUp;
    sets.front().result.reps = 5;
    sets.back().type = SetType::Drop;
    sets.back().result.weight = kg(10);
    EXPECT_EQ(next(sets, 2, 0, Why::AddLoad), "22 x 12");
}

TEST(Progression, Reads_two_failures_in_a_row_from_the_history)
{
    const auto advice = [](const std::vector<Session> &history) {
        const Entry today = tests::plannedStrength("2026-11-19", {"goblet-squat"}).entries[0];
        return adviceFor(today, history, kg(2.5), Tracking::WeightReps);
    };
    const Session weak = lifted("2026-11-16", done(kg(50), {11, 10, 9}));
    const Session alsoWeak = lifted("2026-11-12", done(kg(50), {12, 11, 11}));
    const Session strong = lifted("2026-11-12", done(kg(50), {12, 12, 12}));
    const Session heavier = lifted("2026-11-12", done(kg(60), {9, 9, 9}));
    EXPECT_EQ(advice({weak, strong})->why, Why::Repeat);
    EXPECT_EQ(advice({weak, alsoWeak})->why, Why::Reset);
    EXPECT_EQ(advice({weak, heavier})->why, Why::Repeat) << "that was another weight";
    EXPECT_FALSE(advice({}));
}

TEST(Progression, Types_the_advice_into_open_working_sets_only)
{
    Entry entry = tests::plannedStrength("2026-11-19", {"goblet-squat"}, 3).entries[0];
    entry.sets[0].result = {kg(30), 12, {}, {}, 2, 1};
    entry.sets[2].type = SetType::WarmUp;
    const Entry before = entry;
    Advice advice;
    advice.weight = kg(32);
    advice.reps = 13;
    entry = takenOver(entry, advice);
    EXPECT_EQ(entry.sets[0], before.sets[0]);
    EXPECT_EQ(entry.sets[1].result, (SetResult{kg(32), 13, {}, {}, {}, {}}));
    EXPECT_EQ(entry.sets[2], before.sets[2]);
}
