// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/setorder.h"

#include "core/rules/entryedits.h"
#include "core/rules/logging.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<Entry> workout() { return tests::plannedStrength("2026-11-19", {"goblet-squat", "push-up", "plank", "deadlift"}, 3).entries; }

/// Ticks sets in the order they are asked for, from the first set on: "A1 B1 A2 …", a '/' where a rest comes between.
std::string walk(std::vector<Entry> entries, SetPlace at = {})
{
    std::string order;
    while (true) {
        order += std::string(1, char('A' + at.entry)) + std::to_string(at.set + 1);
        entries[at.entry].sets[at.set].result.doneMs = 1;
        const auto next = nextOpenSet(entries, at);
        if (!next)
            return order;
        order += restsBefore(entries, at.entry, *next) ? " / " : " ";
        at = *next;
    }
}

/// The exercise and the one below it in turns.
std::vector<Entry> withSuperset(const std::vector<Entry> &entries, int at) { return joinSuperset(entries, at + 1)->entries; }

} // namespace

TEST(SetOrder, Goes_through_one_exercise_after_the_other)
{
    EXPECT_EQ(walk(workout()), "A1 / A2 / A3 / B1 / B2 / B3 / C1 / C2 / C3 / D1 / D2 / D3");
}

TEST(SetOrder, Goes_to_and_fro_in_a_superset_and_rests_after_a_round)
{
    EXPECT_EQ(walk(withSuperset(workout(), 1)), "A1 / A2 / A3 / B1 C1 / B2 C2 / B3 C3 / D1 / D2 / D3");
    std::vector<Entry> uneven = withSuperset(workout(), 0);
    uneven[0].sets.pop_back();
    EXPECT_EQ(walk(uneven), "A1 B1 / A2 B2 / B3 / C1 / C2 / C3 / D1 / D2 / D3");
    EXPECT_EQ(walk(withSuperset(withSuperset(workout(), 0), 1)), "A1 B1 C1 / A2 B2 C2 / A3 B3 C3 / D1 / D2 / D3");
}

TEST(SetOrder, Comes_back_to_what_was_passed_over_last)
{
    EXPECT_EQ(walk(workout(), {1, 1}), "B2 / B3 / C1 / C2 / C3 / D1 / D2 / D3 / A1 / A2 / A3 / B1");
}

TEST(SetOrder, Takes_left_and_right_for_one_set)
{
    Session session = tests::plannedStrength("2026-11-19", {"step-up"}, 3);
    const Entry before = session.entries[0];
    session.entries[0].sets[0].result.doneMs = 1;
    session.entries[0] = withSidesApart(session.entries[0]);
    ASSERT_EQ(session.entries[0].sets.size(), 5U);
    EXPECT_EQ(session.entries[0].sets[1].side, Side::Left);
    EXPECT_EQ(session.entries[0].sets[1].target, before.sets[1].target);
    EXPECT_EQ(session.entries[0].sets[2].side, Side::Right);
    EXPECT_FALSE(isPlannedSet(session.entries[0].sets[2])) << "the plan asks for no more than before";
    EXPECT_EQ(suggestedResult(session.entries[0], 2, {}, Tracking::WeightReps).reps, before.sets[1].target.repsLow);
    EXPECT_EQ(session.workingSets(), 3);
    session.entries[0].sets[1].result.doneMs = session.entries[0].sets[2].result.doneMs = 1;
    EXPECT_EQ(session.doneSets(), 2);
    EXPECT_EQ(withSidesApart(session.entries[0]), session.entries[0]);
}
