// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/activityseries.h"

#include <gmock/gmock.h>
#include <cmath>
#include <random>

using namespace core;
using testing::DoubleNear;
using testing::ElementsAre;

namespace tests {

namespace {

constexpr qint64 start = 1'795'000'000'000;

Channel channel(const char *name, const std::vector<std::optional<double>> &values, double scale = 1, double offset = 0)
{
    Channel out;
    out.name = QLatin1String(name);
    out.scale = scale;
    out.offset = offset;
    for (const auto &value : values) {
        out.present.push_back(value.has_value());
        out.values.push_back(value ? qint64(std::llround((*value + offset) * scale)) : 0);
    }
    return out;
}

/// A sample each second at these metres a second.
Recording running(const std::vector<double> &speeds)
{
    Recording recording;
    std::vector<std::optional<double>> metres;
    double sum = 0;
    for (size_t i = 0; i < speeds.size(); ++i) {
        recording.timesMs.push_back(start + qint64(i) * 1000);
        metres.emplace_back(sum);
        sum += speeds[i];
    }
    recording.channels.push_back(channel("distance", metres, 100));
    return recording;
}

} // namespace

TEST(ActivitySeries, HasAnEntryForEachSampleOfEveryMeasure)
{
    Recording recording = running(std::vector<double>(5, 3.0));
    recording.channels.push_back(channel("hr", {120, 121, {}, 123, 124}));
    recording.channels.push_back(channel("altitude", {300.2, 300.4, 300.6, 300.8, 301}, 5, 500));
    const ActivitySeries series = activitySeries(recording, {}, Sport::Running);
    ASSERT_EQ(series.size(), 5U);
    EXPECT_THAT(series.seconds, ElementsAre(0, 1, 2, 3, 4));
    EXPECT_THAT(series.metres, ElementsAre(0, 3, 6, 9, 12));
    EXPECT_EQ(series.heartRate[2], 122) << "a short hole is bridged";
    EXPECT_EQ(series.heartRate[3], 123);
    EXPECT_NEAR(series.altitude[1], 300.4, 1e-9);
    EXPECT_FALSE(hasAny(series.cadence));
    EXPECT_FALSE(hasAny(series.latitude));
}

TEST(ActivitySeries, SmoothsSpeedOverTheSecondsAroundAndLeavesAGapWhereOneStands)
{
    std::vector<double> speeds(60, 3.0);
    std::fill(speeds.begin() + 20, speeds.begin() + 50, 0.0);
    const ActivitySeries series = activitySeries(running(speeds), {}, Sport::Running);
    EXPECT_NEAR(series.speed[5], 3.0, 1e-9);
    EXPECT_NEAR(series.speed[20], 1.5, 1e-9) << "half of the window runs, half stands";
    EXPECT_TRUE(std::isnan(series.speed[35]));
    EXPECT_NEAR(series.speed[59], 3.0, 0.4);
}

TEST(ActivitySeries, JoinsNothingOverAPause)
{
    Recording recording = running(std::vector<double>(20, 3.0));
    for (size_t i = 10; i < 20; ++i)
        recording.timesMs[i] += 300'000;
    const ActivitySeries series = activitySeries(recording, {}, Sport::Running);
    ASSERT_EQ(series.size(), 21U);
    EXPECT_EQ(series.seconds[10], 159.5);
    EXPECT_TRUE(std::isnan(series.speed[10]));
    EXPECT_NEAR(series.speed[9], 3.0, 1e-9) << "the pause does not slow what was run before it";
    EXPECT_NEAR(series.speed[11], 3.0, 1e-9);
}

TEST(ActivitySeries, LeavesAGapWhereAMeasureIsMissingForLongOrAtTheEnds)
{
    Recording recording = running(std::vector<double>(60, 3.0));
    std::vector<std::optional<double>> hr(60);
    hr[5] = 100;
    hr[15] = 120;
    hr[50] = 150;
    recording.channels.push_back(channel("hr", hr));
    const ActivitySeries series = activitySeries(recording, {}, Sport::Running);
    EXPECT_TRUE(std::isnan(series.heartRate[4]));
    EXPECT_EQ(series.heartRate[10], 110);
    EXPECT_TRUE(std::isnan(series.heartRate[30])) << "not recorded is a gap, never 0";
    EXPECT_TRUE(std::isnan(series.heartRate[51]));
}

TEST(ActivitySeries, LeavesOutSamplesThatGoBackInTime)
{
    Recording recording = running(std::vector<double>(5, 3.0));
    recording.timesMs[3] = start + 500;
    EXPECT_THAT(activitySeries(recording, {}, Sport::Running).seconds, ElementsAre(0, 1, 2, 4));
}

TEST(ActivitySeries, CountsBothFeetOnFootAndTurnsOnAWheel)
{
    Recording recording = running(std::vector<double>(4, 3.0));
    recording.channels.push_back(channel("cadence", {84, 86, 87, 83}));
    EXPECT_THAT(activitySeries(recording, {}, Sport::Running).cadence, ElementsAre(170, 170, 170, 170));
    EXPECT_THAT(activitySeries(recording, {}, Sport::Cycling).cadence, ElementsAre(85, 85, 85, 85)) << "and the mean around";
    recording.channels.back() = channel("cadence", {168, 172, 174, 166});
    EXPECT_THAT(activitySeries(recording, {}, Sport::Running).cadence, ElementsAre(170, 170, 170, 170)) << "counted already";
}

TEST(ActivitySeries, PlacesLapsByTheirStartElseOneBehindTheOther)
{
    std::vector<Lap> laps(2);
    laps[0].elapsed = Milliseconds(10'000);
    laps[1].elapsed = Milliseconds(5'000);
    const Recording recording = running(std::vector<double>(20, 3.0));
    EXPECT_THAT(activitySeries(recording, laps, Sport::Running).laps, ElementsAre(LapSpan{0, 10}, LapSpan{10, 15}));
    laps[1].startMs = start + 12'000;
    const ActivitySeries series = activitySeries(recording, laps, Sport::Running);
    EXPECT_THAT(series.laps, ElementsAre(LapSpan{0, 10}, LapSpan{12, 17}));
    EXPECT_EQ(lapAt(series, 13), 1U);
    EXPECT_EQ(lapAt(series, 11), std::nullopt);
    EXPECT_DOUBLE_EQ(metresAt(series, 10.5), 31.5);
}

TEST(ActivitySeries, IsEmptyForAnEmptyRecording) { EXPECT_EQ(activitySeries({}, {}, Sport::Running).size(), 0U); }

TEST(NearestIndex, FindsTheNearerNeighbour)
{
    const std::vector<double> axis{0, 1, 2, 10};
    EXPECT_EQ(nearestIndex(axis, -5), 0U);
    EXPECT_EQ(nearestIndex(axis, 1.4), 1U);
    EXPECT_EQ(nearestIndex(axis, 7), 3U);
    EXPECT_EQ(nearestIndex(axis, 99), 3U);
    EXPECT_EQ(nearestIndex({}, 1), std::nullopt);
}

TEST(WorthDrawing, KeepsEveryPeakGapAndTheOrder)
{
    std::mt19937 random(7);
    std::vector<double> axis, values;
    for (int i = 0; i < 100'000; ++i) {
        axis.push_back(i);
        values.push_back(std::uniform_real_distribution<>(100, 160)(random));
    }
    values[54'321] = 500;
    values[54'322] = 1;
    values[70'000] = std::numeric_limits<double>::quiet_NaN();
    const auto drawn = worthDrawing(axis, values, 0, 99'999, 800);
    EXPECT_LE(drawn.size(), 800U * 3 + 6);
    EXPECT_TRUE(std::is_sorted(drawn.begin(), drawn.end()));
    EXPECT_EQ(std::adjacent_find(drawn.begin(), drawn.end()), drawn.end());
    for (const size_t peak : {54'321U, 54'322U, 70'000U})
        EXPECT_TRUE(std::binary_search(drawn.begin(), drawn.end(), peak)) << peak;
}

TEST(WorthDrawing, GivesAllOfAFewWithOneBesideEachEnd)
{
    std::vector<double> axis, values;
    for (int i = 0; i < 100; ++i) {
        axis.push_back(i);
        values.push_back(i);
    }
    EXPECT_THAT(worthDrawing(axis, values, 10, 13, 500), ElementsAre(9, 10, 11, 12, 13, 14));
    EXPECT_THAT(worthDrawing(axis, values, -5, 1, 500), ElementsAre(0, 1, 2));
}

TEST(ActivityRows, SumUpStretchesOfTimeOrWay)
{
    std::vector<double> speeds(121, 2.0);
    std::fill(speeds.begin() + 60, speeds.end(), 4.0);
    Recording recording = running(speeds);
    std::vector<std::optional<double>> hr(121, 120.0);
    std::fill(hr.begin() + 61, hr.end(), 150.0);
    recording.channels.push_back(channel("hr", hr));
    const ActivitySeries series = activitySeries(recording, {}, Sport::Running);
    const auto minutes = activityRows(series, false, 60);
    ASSERT_EQ(minutes.size(), 2U);
    EXPECT_EQ(minutes[0].toSeconds, 60);
    EXPECT_EQ(minutes[0].toMetres, 120);
    EXPECT_EQ(minutes[0].speed, 2.0);
    EXPECT_EQ(minutes[0].heartRate, 120.0);
    EXPECT_EQ(minutes[1].heartRate, 150.0);
    EXPECT_EQ(minutes[1].cadence, std::nullopt);
    const auto ways = activityRows(series, true, 100);
    ASSERT_EQ(ways.size(), 4U);
    EXPECT_EQ(ways[0].toSeconds, 50);
    EXPECT_EQ(ways.back().toMetres, 360) << "the last is what is left";
}

} // namespace tests
