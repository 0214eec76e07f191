// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/raceday.h"
#include "core/plans/planlibrary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

Plan planOf(const char *slug)
{
    const auto plan = libraryPlan(QLatin1String(slug));
    EXPECT_TRUE(plan) << slug;
    return plan.value_or(Plan{});
}

/// The last week as "1 strength_lower, 2 easy_run …".
std::string lastWeek(const PlanToRace &race)
{
    QStringList words;
    for (const PlanSession &session : race.plan.weeks.back().sessions)
        words << QString::number(session.weekday) + QLatin1Char(' ') + slug(session.kind);
    return words.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST(RaceDay, ThePlansOwnRaceDayLeavesThePlanAsItIs)
{
    const Plan plan = planOf("5k-8-weeks");
    const PlanToRace race = endingOn(plan, day("2027-01-16")); // a Saturday
    EXPECT_EQ(race.firstMonday, day("2026-11-23"));
    EXPECT_EQ(race.plan, plan);
}

TEST(RaceDay, ASundayRaceSwapsWithTheRestDay)
{
    const PlanToRace race = endingOn(planOf("5k-8-weeks"), day("2027-01-17"));
    EXPECT_EQ(race.firstMonday, day("2026-11-23"));
    EXPECT_EQ(lastWeek(race), "1 strength_lower, 2 easy_run, 3 hiit_run, 4 strength_full, 5 rest, 6 rest, 7 time_trial");
    EXPECT_EQ(race.plan.weeks.back().sessions.back().steps, planOf("5k-8-weeks").weeks.back().sessions[5].steps);
}

TEST(RaceDay, NothingComesAfterTheRaceAndNothingHardTheDayBefore)
{
    EXPECT_EQ(lastWeek(endingOn(planOf("5k-8-weeks"), day("2027-01-13"))), "1 strength_lower, 2 easy_run, 3 time_trial");
    EXPECT_EQ(lastWeek(endingOn(planOf("5k-8-weeks"), day("2027-01-14"))), "1 strength_lower, 2 easy_run, 3 rest, 4 time_trial");
    EXPECT_EQ(lastWeek(endingOn(planOf("5k-8-weeks"), day("2027-01-11"))), "1 time_trial");
}

TEST(RaceDay, AMondayRaceSparesTheSundayBefore)
{
    Plan plan = planOf("5k-8-weeks");
    plan.weeks[6].sessions[6].kind = Kind::HiitRun;
    const PlanToRace race = endingOn(plan, day("2027-01-11"));
    EXPECT_EQ(race.plan.weeks[6].sessions.back().kind, Kind::Rest);
    EXPECT_EQ(race.plan.weeks[6].sessions.size(), 7U);
}

TEST(RaceDay, APlanWithoutATimeTrialGetsARace)
{
    const PlanToRace race = endingOn(planOf("leaner-legs"), day("2027-02-13")); // a Saturday
    EXPECT_EQ(race.firstMonday, day("2026-11-23"));
    EXPECT_EQ(lastWeek(race), "1 strength_lower, 2 easy_run, 3 active_recovery, 4 strength_full, 5 cross_training, 6 time_trial");
    EXPECT_EQ(race.plan.weeks.back().sessions.back().title, QStringLiteral("Race"));
    EXPECT_EQ(race.plan.weeks.front(), planOf("leaner-legs").weeks.front());
}
