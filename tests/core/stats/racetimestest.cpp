// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/racetimes.h"

#include "core/stats/raceoutlook.h"
#include "core/stats/runfitness.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

// Vectors "Riegel" and "VDOT" of vectors.txt, domain.md 4.10 and 4.11.

TEST(RaceTimes, Riegels_formula_gives_the_times_of_other_distances)
{
    EXPECT_NEAR(riegelSeconds(1500, Metres{5000}, Metres{10000}), 3127.4, 0.1);
    EXPECT_NEAR(riegelSeconds(3000, Metres{10000}, Metres{21097.5}), 6619.21, 0.1);
    EXPECT_NEAR(riegelSeconds(1800, Metres{5000}, Metres{42195}), 17264, 1);
    EXPECT_NEAR(riegelSeconds(360, Metres{1609.344}, Metres{5000}), 1197.19, 0.1);
}

TEST(RaceTimes, The_marathon_is_a_range_that_starts_with_Riegels_time)
{
    const MarathonRange range = marathonRange(1800, Metres{5000});
    EXPECT_NEAR(range.fastest, 17264, 1);
    EXPECT_NEAR(range.slowest, 1800 * std::pow(42195 / 5000.0, 1.15), 1);
}

TEST(RaceTimes, An_index_gives_back_the_times_it_stands_for)
{
    const struct {
        double index, metres;
        int seconds;
    } cases[] = {{30, 5000, 1841}, {30, 10000, 3829}, {30, 21097.5, 8477}, {30, 42195, 17389}, {40, 5000, 1446}, {40, 10000, 3001},
                 {40, 21097.5, 6654}, {40, 42195, 13777}, {50, 5000, 1196}, {50, 10000, 2480}, {50, 21097.5, 5491}, {50, 42195, 11440}};
    for (const auto &one : cases)
        EXPECT_NEAR(secondsAtIndex(one.index, Metres{one.metres}), one.seconds, 1.5) << one.index << ' ' << one.metres;
}

TEST(RaceTimes, Pace_zones_are_shares_of_the_index)
{
    const struct {
        double index;
        int easySlow, easyFast, threshold, interval, repetition;
    } cases[] = {{30, 503, 459, 384, 354, 328}, {40, 404, 367, 306, 281, 260}, {50, 338, 307, 255, 235, 217}};
    for (const auto &one : cases) {
        const auto zones = paceZones(one.index);
        EXPECT_NEAR(zones[0].slow, one.easySlow, 1);
        EXPECT_NEAR(zones[0].fast, one.easyFast, 1);
        EXPECT_NEAR(zones[2].fast, one.threshold, 1);
        EXPECT_NEAR(zones[3].fast, one.interval, 1);
        EXPECT_NEAR(zones[4].fast, one.repetition, 1);
    }
}

namespace {

RunRecord result(double metres, double seconds)
{
    RunRecord record;
    record.day = tests::day("2026-10-03");
    record.metres = metres;
    record.seconds = seconds;
    return record;
}

} // namespace

TEST(RaceOutlook, Comes_from_the_result_with_the_best_index_and_from_a_time_trial_before_any_other)
{
    RunRecords records;
    records.fastest[2] = result(5000, 25 * 60);
    records.fastest[3] = result(10000, 65 * 60);
    const auto training = raceOutlook({}, records);
    ASSERT_TRUE(training);
    EXPECT_FALSE(training->timeTrial);
    EXPECT_NEAR(training->index, 38.31, 0.02);
    EXPECT_NEAR(training->seconds[2], 3127.4, 0.1);
    const auto trial = raceOutlook({result(5000, 26 * 60)}, records);
    ASSERT_TRUE(trial);
    EXPECT_TRUE(trial->timeTrial);
    EXPECT_EQ(trial->from.seconds, 26 * 60);
}

TEST(RaceOutlook, Says_nothing_without_a_result_the_equations_hold_for)
{
    RunRecords records;
    EXPECT_FALSE(raceOutlook({}, records));
    records.fastest[0] = result(1000, 180); // under three and a half minutes
    EXPECT_FALSE(raceOutlook({}, records));
    records.fastest[5] = result(42195, 5 * 3600);
    EXPECT_FALSE(raceOutlook({}, records));
}

TEST(RaceOutlook, Gives_no_paces_below_an_index_of_thirty)
{
    EXPECT_FALSE(raceOutlook({result(5000, 40 * 60)}, {})->hasZones());
    EXPECT_TRUE(raceOutlook({result(5000, 28 * 60)}, {})->hasZones());
}
