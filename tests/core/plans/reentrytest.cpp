// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/reentry.h"

#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

/// Leaner legs (12 weeks) from Monday 5 October 2026, done until Tuesday 10 November: week 6 starts on the 9th.
class ReentryOfAPlan : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto plan = libraryPlan(QStringLiteral("leaner-legs"));
        ASSERT_TRUE(plan);
        run = startPlan(*plan, day("2026-10-05"));
        sessions = instantiate(*plan, run);
        doneUntil("2026-11-10");
    }

    void doneUntil(const char *iso)
    {
        for (Session &session : sessions) {
            session.logged.reset();
            if (session.planned->day > day(iso))
                continue;
            session.logged = Logged{};
            session.logged->day = session.planned->day;
        }
    }
    static TimeAway away(const char *from, const char *to)
    {
        return {TimeAwayId::create(), day(from), day(to), SkipReason::Sick, {}};
    }
    std::optional<ReentryOffer> offer(const TimeAway &time, const char *today, const std::vector<Dismissal> &dismissals = {})
    {
        return reentryOffer(time, run, sessions, dismissals, day(today));
    }
    std::vector<Reentry> choices(const char *from, const char *to)
    {
        const auto asked = reentryOffer(away(from, to), run, sessions, {}, day(to).addDays(1));
        return asked ? asked->choices : std::vector<Reentry>();
    }

    PlanRun run;
    std::vector<Session> sessions;
};

using T = TakeUp;

} // namespace

TEST_F(ReentryOfAPlan, AsksOnlyAfterAWeekAndOnlyForAWhile)
{
    EXPECT_FALSE(offer(away("2026-11-11", "2026-11-16"), "2026-11-17")) << "six days";
    EXPECT_TRUE(offer(away("2026-11-11", "2026-11-17"), "2026-11-18"));
    EXPECT_FALSE(offer(away("2026-11-11", "2026-11-17"), "2026-11-17")) << "not back yet";
    EXPECT_TRUE(offer(away("2026-11-11", "2026-11-17"), "2026-12-01"));
    EXPECT_FALSE(offer(away("2026-11-11", "2026-11-17"), "2026-12-02"));
    EXPECT_FALSE(offer(away("2026-09-11", "2026-09-20"), "2026-09-21")) << "the plan was not there yet";
}

TEST_F(ReentryOfAPlan, OffersMoreTheLongerItWas)
{
    EXPECT_EQ(choices("2026-11-11", "2026-11-23"), (std::vector<Reentry>{{T::RepeatLastWeek, 5}}));
    EXPECT_EQ(choices("2026-11-11", "2026-11-24"), (std::vector<Reentry>{{T::RepeatLastWeek, 5}, {T::TwoWeeksBack, 4}}));
    EXPECT_EQ(choices("2026-11-11", "2026-12-07").size(), 2U);
    EXPECT_EQ(choices("2026-11-11", "2026-12-08"),
              (std::vector<Reentry>{{T::RepeatLastWeek, 5}, {T::TwoWeeksBack, 4}, {T::Restart, 1}}));
}

TEST_F(ReentryOfAPlan, OffersEveryWeekOnce)
{
    doneUntil("2026-10-11");
    EXPECT_EQ(choices("2026-10-12", "2026-11-12"), (std::vector<Reentry>{{T::RepeatLastWeek, 1}})) << "week 1 is the start";
    doneUntil("2026-10-01");
    EXPECT_EQ(choices("2026-10-05", "2026-10-14"), (std::vector<Reentry>{{T::Restart, 1}})) << "nothing was finished yet";
}

TEST_F(ReentryOfAPlan, IsNotAskedAgainAfterCarryingOnNorOfAPlanThatWasStopped)
{
    const TimeAway time = away("2026-11-11", "2026-11-24");
    EXPECT_FALSE(offer(time, "2026-11-25", {carryingOn(time, run)}));
    EXPECT_TRUE(offer(time, "2026-11-25", {carryingOn(away("2026-11-11", "2026-11-24"), run)})) << "that was another time";
    run.stoppedOn = day("2026-11-25");
    EXPECT_FALSE(offer(time, "2026-11-25"));
}
