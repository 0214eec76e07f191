// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sameeffort.h"
#include "core/store/runhistorystore.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

RunSummary run(const char *day, int secondsPerKilometre, std::optional<int> heartRate, std::optional<int> effort = {})
{
    return {SessionId::create(), tests::day(day), Kind::EasyRun, {10'000}, Milliseconds(secondsPerKilometre * 10'000),
            effort, heartRate, {}, {}};
}

} // namespace

TEST(SameEffort, Compares_with_earlier_runs_of_about_the_same_heart_rate)
{
    const RunSummary now = run("2026-11-20", 360, 145);
    const auto found = atSameEffort(now, {run("2026-11-10", 400, 149), run("2026-09-01", 390, 141), run("2026-11-12", 300, 150),
                                          run("2026-11-21", 330, 145), run("2026-05-01", 500, 145), run("2026-10-01", 370, 145), now});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->byHeartRate);
    EXPECT_EQ(found->earlier, (std::vector<EffortPoint>{{tests::day("2026-09-01"), 390}, {tests::day("2026-10-01"), 370}, {tests::day("2026-11-10"), 400}}))
        << "not the harder one, not a later one, not one of half a year ago, not itself";
    EXPECT_EQ(found->middle, 390);
    EXPECT_EQ(found->fastest, 370);
    EXPECT_EQ(found->slowest, 400);
    EXPECT_EQ(found->now.secondsPerKilometre, 360);
}

TEST(SameEffort, Falls_back_on_the_effort_where_a_heart_rate_is_missing)
{
    const RunSummary now = run("2026-11-20", 360, {}, 4);
    const auto found = atSameEffort(now, {run("2026-11-10", 400, 149, 4), run("2026-11-11", 380, {}, 4), run("2026-11-12", 350, {}, 5), run("2026-11-13", 350, {})});
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->byHeartRate);
    EXPECT_EQ(found->earlier.size(), 2u);
    EXPECT_EQ(found->middle, 390);
    const auto measured = atSameEffort(run("2026-11-20", 360, 145, 4), {run("2026-11-10", 400, 145, 9), run("2026-11-11", 380, {}, 4)});
    ASSERT_TRUE(measured);
    EXPECT_TRUE(measured->byHeartRate) << "what was measured goes before what was felt";
    EXPECT_EQ(measured->earlier.size(), 1u);
}

TEST(SameEffort, Leaves_alone_what_cannot_be_compared)
{
    RunSummary intervals = run("2026-11-20", 360, 145);
    intervals.kind = Kind::HiitRun;
    EXPECT_FALSE(atSameEffort(intervals, {run("2026-11-10", 400, 145)}));
    RunSummary trail = run("2026-11-20", 360, 145);
    trail.surface = Surface::Trail;
    EXPECT_FALSE(atSameEffort(trail, {run("2026-11-10", 400, 145)}));
    RunSummary treadmill = run("2026-11-20", 360, 145);
    treadmill.surface = Surface::Treadmill;
    treadmill.incline = 1;
    EXPECT_TRUE(atSameEffort(treadmill, {run("2026-11-10", 400, 145)})) << "one percent stands for the wind";
    treadmill.incline = 4;
    EXPECT_FALSE(atSameEffort(treadmill, {run("2026-11-10", 400, 145)}));
}

TEST(SameEffort, Gives_the_runs_within_a_band_of_heart_rates_for_a_chart)
{
    const auto points = pacesAtHeartRate({run("2026-11-10", 400, 145), run("2026-10-10", 410, 140), run("2026-11-11", 390, 151)}, 140, 150);
    EXPECT_EQ(points, (std::vector<EffortPoint>{{tests::day("2026-10-10"), 410}, {tests::day("2026-11-10"), 400}}));
}

TEST(SameEffort, Takes_the_best_time_trial_of_half_a_year_for_the_fitness_index)
{
    RunSummary trial = run("2026-10-01", 300, {});
    trial.kind = Kind::TimeTrial;
    trial.distance = {5000};
    trial.time = Milliseconds(1'500'000);
    RunSummary slower = trial;
    slower.time = Milliseconds(1'600'000);
    RunSummary old = trial;
    old.time = Milliseconds(1'200'000);
    old.day = tests::day("2026-01-01");
    const auto index = fitnessIndexOn(tests::day("2026-11-20"), {trial, slower, old, run("2026-11-10", 200, {})});
    ASSERT_TRUE(index);
    EXPECT_NEAR(*index, 38.31, 0.005);
    EXPECT_FALSE(fitnessIndexOn(tests::day("2026-09-30"), {trial}));
}

TEST(RunHistory, Reads_runs_with_a_distance_and_a_time_oldest_first)
{
    tests::TemporaryDatabase database;
    const auto add = [&](const Session &session) {
        Change change;
        change.add(session);
        ASSERT_TRUE(database.store().journal().apply(change));
    };
    const auto logged = [](Kind kind, const char *day, double metres) {
        Session session = tests::loggedSession(kind, day, 45);
        session.sport = defaultSport(kind);
        session.logged->distance = Metres{metres};
        session.logged->avgHr = 141;
        session.logged->effort = 4;
        session.logged->surface = Surface::Trail;
        return session;
    };
    const Session later = logged(Kind::EasyRun, "2026-11-18", 8000);
    const Session earlier = logged(Kind::LongRun, "2026-11-16", 9000);
    Session noDistance = logged(Kind::EasyRun, "2026-11-17", 1);
    noDistance.logged->distance.reset();
    const Session walk = logged(Kind::BriskWalk, "2026-11-17", 3000);
    Session gone = logged(Kind::EasyRun, "2026-11-17", 5000);
    for (const Session &session : {later, earlier, noDistance, walk, gone})
        add(session);
    Change away;
    away.remove(gone);
    ASSERT_TRUE(database.store().journal().apply(away));
    const auto runs = RunHistoryStore(database.store().database()).between(tests::day("2026-11-16"), tests::day("2026-11-18"));
    ASSERT_TRUE(runs);
    EXPECT_EQ(*runs, (std::vector<RunSummary>{*summaryOf(earlier), *summaryOf(later)}));
    EXPECT_EQ(runs->front().secondsPerKilometre(), 300);
}
