// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/setgroups.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<ExerciseSet> squats()
{
    Session session = tests::plannedStrength("2026-11-19", {"goblet-squat"}, 4);
    std::vector<ExerciseSet> sets = session.entries.front().sets;
    sets.front().type = SetType::WarmUp;
    sets.front().target.weight = Weight::parse(QStringLiteral("8"), WeightUnit::Kilograms);
    return sets;
}

TEST(SetGroups, Alike_neighbours_are_one_group)
{
    const auto groups = groupsOf(squats());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].count, 1);
    EXPECT_EQ(groups[0].type, SetType::WarmUp);
    EXPECT_EQ(groups[1].count, 3);
    EXPECT_EQ(groups[1].target.repsHigh, 15);
}

TEST(SetGroups, Groups_give_back_the_same_sets)
{
    const auto sets = squats();
    EXPECT_EQ(setsOf(groupsOf(sets), sets), sets);
}

TEST(SetGroups, A_set_more_is_new_and_a_set_less_leaves_the_others_theirs)
{
    const auto sets = squats();
    auto groups = groupsOf(sets);
    groups[1].count = 4;
    const auto more = setsOf(groups, sets);
    ASSERT_EQ(more.size(), 5U);
    EXPECT_EQ(std::vector(more.begin(), more.begin() + 4), sets);
    EXPECT_FALSE(more[4].id.isNull());
    groups[1].count = 1;
    EXPECT_EQ(setsOf(groups, sets), std::vector(sets.begin(), sets.begin() + 2));
}

TEST(SetGroups, The_planned_type_counts_whatever_the_log_made_of_it)
{
    auto sets = squats();
    sets[2].target.type = SetType::Working;
    sets[2].type = SetType::Drop;
    EXPECT_EQ(groupsOf(sets).size(), 2U);
}

} // namespace
