// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <set>

using namespace core;
using tests::day;

namespace {

Plan planOf(const char *slug)
{
    const auto plan = libraryPlan(QLatin1String(slug));
    EXPECT_TRUE(plan) << slug;
    return plan.value_or(Plan{});
}

template <class T> std::vector<T> added(const Change &change)
{
    std::vector<T> out;
    for (const Edit &edit : change.edits)
        if (edit.after && std::holds_alternative<T>(*edit.after))
            out.push_back(std::get<T>(*edit.after));
    return out;
}

} // namespace

TEST(PutPlan, TheSampleWeekBecomesOneNamedChangeOfTheRunAndSevenSessions)
{
    const auto change = applyPlan(planOf("sample-week"), day("2026-11-16"));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->label, QStringLiteral("Put Sample week on 16 – 22 November"));
    EXPECT_EQ(change->origin, Origin::User);
    const auto runs = added<PlanRun>(*change);
    const auto sessions = added<Session>(*change);
    ASSERT_EQ(runs.size(), 1u);
    ASSERT_EQ(sessions.size(), 7u);
    EXPECT_EQ(change->edits.size(), 8u);
    EXPECT_EQ(runs[0].firstDay, day("2026-11-16"));
    EXPECT_EQ(runs[0].weekCount, 1);
    EXPECT_EQ(planFromJson(runs[0].snapshot), planOf("sample-week")) << "the run keeps the plan as it was";
    for (int i = 0; i < 7; ++i) {
        const Session &s = sessions[size_t(i)];
        ASSERT_TRUE(s.planned);
        EXPECT_FALSE(s.logged);
        EXPECT_EQ(s.planned->day, day("2026-11-16").addDays(i));
        EXPECT_EQ(s.planned->originalDay, s.planned->day);
        EXPECT_EQ(s.planRun, runs[0].id);
    }
    EXPECT_EQ(sessions[4].slot, QStringLiteral("w1-fri-0"));
    EXPECT_EQ(sessions[4].kind, Kind::HiitRun);
    EXPECT_EQ(sessions[4].planned->duration, Seconds(1200));
    EXPECT_EQ(sessions[1].planned->basisText, QStringLiteral("45–60 min at an easy pace"));
}

TEST(PutPlan, LongerPlansAreNamedAcrossMonthsAndYears)
{
    EXPECT_EQ(applyPlan(planOf("sample-week"), day("2026-11-30"))->label,
              QStringLiteral("Put Sample week on 30 November – 6 December"));
    EXPECT_EQ(applyPlan(planOf("5k-8-weeks"), day("2026-11-16"))->label,
              QStringLiteral("Put 5K in 8 weeks with strength on 16 November 2026 – 10 January 2027"));
}

TEST(PutPlan, TwelveWeeksGiveEightyFourSessions)
{
    const auto sessions = added<Session>(*applyPlan(planOf("leaner-legs"), day("2026-11-23")));
    EXPECT_EQ(sessions.size(), 84u);
    EXPECT_EQ(sessions.back().planned->day, day("2027-02-14"));
    std::set<SessionId> ids;
    for (const Session &s : sessions)
        ids.insert(s.id);
    EXPECT_EQ(ids.size(), 84u);
}

TEST(PutPlan, TwoMachinesMakeTheSameSessionsFromTheSameRun)
{
    const Plan plan = planOf("beginner-150");
    const PlanRun run = startPlan(plan, day("2026-11-23"));
    EXPECT_EQ(instantiate(plan, run), instantiate(plan, run));
    const PlanRun other = startPlan(plan, day("2026-11-23"));
    EXPECT_NE(run.id, other.id);
    EXPECT_NE(instantiate(plan, run).front().id, instantiate(plan, other).front().id) << "another run is another thing";
}

TEST(PutPlan, StrengthSessionsHaveTheirSetsWithTargets)
{
    const auto sessions = added<Session>(*applyPlan(planOf("beginner-150"), day("2026-11-23")));
    const Session &monday = sessions.front();
    EXPECT_EQ(monday.sport, Sport::Strength);
    ASSERT_EQ(monday.entries.size(), 5u);
    const Entry &squat = monday.entries[0];
    EXPECT_EQ(squat.plannedExercise, libraryExerciseId(QStringLiteral("bodyweight-squat")));
    EXPECT_FALSE(squat.loggedExercise);
    EXPECT_EQ(squat.rest, Seconds(45));
    ASSERT_EQ(squat.sets.size(), 2u);
    EXPECT_EQ(squat.sets[1].target.repsLow, 12);
    EXPECT_EQ(squat.sets[1].target.repsHigh, 15);
    EXPECT_EQ(squat.sets[1].result, SetResult());
    const Entry &plank = monday.entries[4];
    EXPECT_EQ(plank.sets[0].type, SetType::Timed);
    EXPECT_EQ(plank.sets[0].target.time, Seconds(30));
    EXPECT_FALSE(plank.sets[0].target.repsLow);
    EXPECT_EQ(monday.workingSets(), 10);
    std::set<SetId> ids;
    for (const Session &s : sessions)
        for (const Entry &e : s.entries)
            for (const ExerciseSet &set : e.sets)
                EXPECT_TRUE(ids.insert(set.id).second);
}

TEST(PutPlan, ThreeTimesThirteenMeansThirteenNowAndFifteenBeforeMoreWeight)
{
    const Plan plan = planOf("leaner-legs");
    EXPECT_EQ(plan.weeks[1].sessions[0].exercises[0].repsLow, 13);
    EXPECT_EQ(plan.weeks[1].sessions[0].exercises[0].repsHigh, 15);
    EXPECT_TRUE(plan.weeks[3].easier);
    EXPECT_FALSE(plan.weeks[4].easier);
}

TEST(PutPlan, CrossTrainingOfAPlanLeavesTheSportOpen)
{
    const auto sessions = added<Session>(*applyPlan(planOf("leaner-legs"), day("2026-11-23")));
    const Session &friday = sessions[3 * 7 + 4];
    EXPECT_EQ(friday.kind, Kind::CrossTraining);
    EXPECT_EQ(friday.sport, Sport::Other);
}

TEST(PutPlan, ADayThatIsNoMondayIsRefusedWithTheReason)
{
    const auto change = applyPlan(planOf("sample-week"), day("2026-11-17"));
    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().kind, Error::Kind::Usage);
    EXPECT_EQ(change.error().message, QStringLiteral("a plan starts on a Monday, and 2026-11-17 is a Tuesday"));
    EXPECT_FALSE(applyPlan(planOf("sample-week"), QDate()));
    EXPECT_FALSE(problemWithStart(day("2026-11-16")));
}

TEST(PutPlan, SeveralSessionsOnADayKeepTheirOrderAndSlots)
{
    Plan plan = planOf("sample-week");
    plan.weeks[0].sessions[1].weekday = 1;
    const auto sessions = instantiate(plan, startPlan(plan, day("2026-11-16")));
    EXPECT_EQ(sessions[0].slot, QStringLiteral("w1-mon-0"));
    EXPECT_EQ(sessions[1].slot, QStringLiteral("w1-mon-1"));
    EXPECT_LT(sessions[0].position, sessions[1].position);
}
