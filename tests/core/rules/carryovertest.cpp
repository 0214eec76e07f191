// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carryover.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const PlanRunId run = PlanRunId::create();

Session ofPlan(const char *day)
{
    Session session = tests::plannedStrength(day, {"goblet-squat", "push-up"});
    session.planRun = run;
    for (ExerciseSet &set : session.entries[0].sets)
        set.target.weight = Weight::of(20, WeightUnit::Kilograms);
    return session;
}

Session logged(Session session)
{
    session.logged = Logged{};
    session.logged->day = session.planned->day;
    for (Entry &entry : session.entries)
        for (ExerciseSet &set : entry.sets)
            set.result = {set.target.weight, set.target.repsLow, {}, {}, {}, 1};
    return session;
}

ExerciseId named(const char *slug) { return libraryExerciseId(QLatin1String(slug)); }

Session after(const Change &change, const Session &of)
{
    for (const Edit &edit : change.edits)
        if (edit.key == Key(of.id))
            return std::get<Session>(*edit.after);
    return of;
}

} // namespace

TEST(CarryOver, Leaves_the_plan_alone_when_it_was_kept_to)
{
    Session today = logged(ofPlan("2026-11-19"));
    today.entries[1].sets[2].result = {};
    EXPECT_TRUE(carriedOver(today, {ofPlan("2026-11-26")}).isEmpty()) << "a set left out today is none for good";
}

TEST(CarryOver, Takes_weights_sets_swaps_and_added_exercises_to_the_coming_sessions)
{
    Session today = logged(ofPlan("2026-11-19"));
    for (ExerciseSet &set : today.entries[0].sets)
        set.result.weight = Weight::parse(QStringLiteral("22,5"), WeightUnit::Kilograms);
    today.entries[1].loggedExercise = named("dip");
    ExerciseSet further;
    further.id = SetId::create();
    further.result = {{}, 10, {}, {}, {}, 1};
    today.entries[1].sets.push_back(further);
    Entry added;
    added.id = EntryId::create();
    added.loggedExercise = named("plank");
    added.sets.push_back({SetId::create(), SetType::Timed, Side::Both, {}, {{}, {}, Seconds(40), {}, {}, 1}});
    today.entries.push_back(added);

    const Session next = ofPlan("2026-11-26");
    const Change change = carriedOver(today, {ofPlan("2026-11-12"), today, next});
    ASSERT_EQ(change.edits.size(), 1U);
    const Session changed = after(change, next);
    EXPECT_EQ(changed.planned, next.planned);
    ASSERT_EQ(changed.entries.size(), 3U);
    for (const ExerciseSet &set : changed.entries[0].sets) {
        EXPECT_EQ(set.target.weight->text, QStringLiteral("22,5"));
        EXPECT_EQ(set.result, SetResult());
    }
    EXPECT_EQ(changed.entries[0].sets[0].id, next.entries[0].sets[0].id);
    EXPECT_EQ(changed.entries[1].plannedExercise, named("dip"));
    ASSERT_EQ(changed.entries[1].sets.size(), 4U);
    EXPECT_EQ(changed.entries[1].sets[3].target, next.entries[1].sets[2].target);
    EXPECT_NE(changed.entries[1].sets[3].id, further.id);
    EXPECT_EQ(changed.entries[2].plannedExercise, named("plank"));
    EXPECT_EQ(changed.entries[2].sets[0].target.time, Seconds(40));
    EXPECT_TRUE(carriedOver(today, {changed}).isEmpty()) << "twice changes nothing more";
}

TEST(CarryOver, Touches_no_session_that_differs_or_is_past_logged_or_of_another_plan)
{
    Session today = logged(ofPlan("2026-11-19"));
    for (ExerciseSet &set : today.entries[0].sets)
        set.result.weight = Weight::of(25, WeightUnit::Kilograms);
    Session progressed = ofPlan("2026-11-26");
    progressed.entries[0].sets[0].target.weight = Weight::of(30, WeightUnit::Kilograms);
    Session other = ofPlan("2026-11-26");
    other.planRun = PlanRunId::create();
    Session renamed = ofPlan("2026-11-26");
    renamed.title = QStringLiteral("Another day");
    EXPECT_TRUE(carriedOver(today, {progressed, other, renamed, logged(ofPlan("2026-11-26")), ofPlan("2026-11-18")}).isEmpty());
    today.planned.reset();
    EXPECT_TRUE(carriedOver(today, {ofPlan("2026-11-26")}).isEmpty());
}
