// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/sampleactivities.h"
#include "core/stats/splits.h"
#include "tests/support/builders.h"
#include "tests/support/csvtable.h"
#include "tests/support/environment.h"

#include <QFile>
#include <cmath>
#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr qint64 noon = 1'700'000'000'000;

/// A recording made by hand: a moment in seconds and the metres covered by then.
Recording recordingOf(std::initializer_list<std::pair<double, double>> points, std::vector<int> beats = {})
{
    Recording recording;
    Channel distance{QStringLiteral("distance"), QStringLiteral("m"), 100, 0, {}, {}};
    Channel heartRate{QStringLiteral("hr"), QStringLiteral("bpm"), 1, 0, {}, {}};
    for (const auto &[seconds, metres] : points) {
        recording.timesMs.push_back(noon + std::llround(seconds * 1000));
        distance.values.push_back(std::llround(metres * 100));
        distance.present.push_back(true);
    }
    recording.channels.push_back(distance);
    for (const int bpm : beats) {
        heartRate.values.push_back(bpm);
        heartRate.present.push_back(bpm > 0);
    }
    if (!beats.empty())
        recording.channels.push_back(heartRate);
    return recording;
}

TrackTimes times(double timer, double elapsed)
{
    return {noon, Milliseconds(std::llround(timer * 1000)), Milliseconds(std::llround(elapsed * 1000))};
}

double secondsOf(const Split &split) { return double(split.time.count()) / 1000; }

} // namespace

TEST(Splits, A_border_between_two_samples_falls_where_even_speed_puts_it)
{
    const auto splits = splitsOf(trackOf(recordingOf({{0, 0}, {200, 800}, {300, 1200}, {500, 2000}, {560, 2300}}), {}), {1000});
    ASSERT_EQ(splits.size(), 3u);
    EXPECT_EQ(splits[0].time, Milliseconds(250'000));
    EXPECT_EQ(splits[1].time, Milliseconds(250'000));
    EXPECT_EQ(splits[2].distance, Metres{300});
    EXPECT_EQ(splits[2].time, Milliseconds(60'000));
}

TEST(Splits, One_gap_can_hold_several_borders_and_the_parts_make_up_the_whole)
{
    const auto splits = splitsOf(trackOf(recordingOf({{0, 0}, {1001, 3337}}), {}), {1000});
    ASSERT_EQ(splits.size(), 4u);
    Milliseconds whole{0};
    double metres = 0;
    for (const Split &split : splits) {
        whole += split.time;
        metres += split.distance.value;
    }
    EXPECT_EQ(whole, Milliseconds(1'001'000));
    EXPECT_DOUBLE_EQ(metres, 3337);
}

TEST(Splits, A_mile_is_1609_metres_and_a_rest_of_centimetres_is_no_split)
{
    const auto splits = splitsOf(trackOf(recordingOf({{0, 0}, {600, 1609.5}}), {}), {1609.344});
    ASSERT_EQ(splits.size(), 1u);
    EXPECT_NEAR(secondsOf(splits[0]), 600 * 1609.344 / 1609.5, 0.001);
}

TEST(Splits, A_pause_counts_for_nobody_whether_the_watch_slept_or_went_on_recording)
{
    // 500 m at 4 m/s, 100 s of pause, 700 m at 4 m/s: once as a gap, once with samples that stand still.
    const auto asGap = recordingOf({{0, 0}, {125, 500}, {225, 500.5}, {400, 1200}});
    const auto awake = recordingOf({{0, 0}, {125, 500}, {150, 500}, {175, 500}, {200, 500}, {225, 500}, {400, 1200}});
    for (const Recording &recording : {asGap, awake}) {
        const auto splits = splitsOf(trackOf(recording, times(300, 400)), {1000});
        ASSERT_EQ(splits.size(), 2u);
        EXPECT_NEAR(secondsOf(splits[0]), 250, 0.3);
        EXPECT_NEAR(secondsOf(splits[1]), 50, 0.3);
    }
    const auto standing = splitsOf(trackOf(awake, times(400, 400)), {1000});
    EXPECT_NEAR(secondsOf(standing[0]), 350, 0.001) << "standing at a light with the timer on is running time";
}

TEST(Splits, The_way_before_the_first_sample_belongs_to_the_first_split)
{
    const Recording late = recordingOf({{4, 16}, {250, 1000}, {300, 1200}});
    EXPECT_EQ(splitsOf(trackOf(late, {noon, {}, {}}), {1000})[0].time, Milliseconds(250'000));
    EXPECT_EQ(splitsOf(trackOf(late, {noon - 3'600'000, {}, {}}), {1000})[0].time, Milliseconds(250'000))
        << "an hour before the first sample is another run: 1000 m from the first sample on at 4 m/s";
}

TEST(Splits, Time_that_runs_backwards_and_a_counter_that_starts_anew_do_no_harm)
{
    const auto splits = splitsOf(trackOf(recordingOf({{0, 0}, {100, 400}, {90, 360}, {100, 400}, {200, 0}, {300, 400}, {400, 800}}), {}), {1000});
    ASSERT_EQ(splits.size(), 2u);
    EXPECT_EQ(splits[0].time + splits[1].time, Milliseconds(400'000));
    EXPECT_DOUBLE_EQ(splits[1].distance.value, 200);
}

TEST(Splits, Heart_rate_is_weighed_by_time_and_missing_beats_are_left_out)
{
    const auto splits = splitsOf(trackOf(recordingOf({{0, 0}, {4, 500}, {10, 1000}, {20, 2000}}, {100, 150, 0, 0}), {}), {1000});
    ASSERT_EQ(splits.size(), 2u);
    EXPECT_EQ(splits[0].heartRate, 130) << "4 s at 100 and 6 s at 150";
    EXPECT_EQ(splits[1].heartRate, std::nullopt);
}

TEST(Splits, Without_distance_positions_give_the_way)
{
    Recording recording;
    recording.timesMs = {noon, noon + 100'000, noon + 200'000};
    recording.channels = {{QStringLiteral("lat"), QStringLiteral("deg"), 1e6, 0, {0, 0, 0}, {true, true, true}},
                          {QStringLiteral("lon"), QStringLiteral("deg"), 1e6, 0, {0, 9000, 18000}, {true, true, true}}};
    const auto splits = splitsOf(trackOf(recording, {}), {1000});
    ASSERT_EQ(splits.size(), 3u) << "0.018° on the equator are 2001.5 m";
    EXPECT_NEAR(secondsOf(splits[0]), 99.93, 0.01);
}

TEST(Splits, Nothing_to_go_by_gives_none)
{
    EXPECT_TRUE(splitsOf({}, {1000}).empty());
    EXPECT_TRUE(trackOf(Recording{}, {}).empty());
    EXPECT_TRUE(splitsOf(trackOf(recordingOf({{0, 0}, {10, 0}}), {}), {1000}).empty());
    EXPECT_TRUE(splitsOf(trackOf(recordingOf({{0, 0}, {10, 50}}), {}), {0}).empty());
}

TEST(Splits, Of_the_sample_run_agree_with_the_laps_of_its_watch)
{
    const exchange::Activity run = exchange::sampleActivities(tests::day("2026-11-16"))[1];
    const auto splits = splitsOf(trackOf(run.recording, {run.startMs, run.timer, run.elapsed}), {1000});
    ASSERT_EQ(splits.size(), run.laps.size());
    for (size_t i = 0; i < splits.size(); ++i)
        EXPECT_NEAR(secondsOf(splits[i]), double(run.laps[i].timer->count()) / 1000, 1.001) << i; // laps end with a sample
}

TEST(Splits, Of_real_watches_agree_with_the_laps_they_made_every_kilometre)
{
    LEGWORK_NEEDS_CORPUS();
    // One of them stood still for 110 seconds within its second kilometre.
    int compared = 0;
    for (const char *name : {"fit/python-fitparse/2013-02-06-12-11-14.fit", "fit/python-fitparse/compressed-speed-distance.fit"}) {
        const QString file = QString::fromLatin1(name);
        QFile bytes(tests::corpusFolder() + u'/' + file);
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
        const auto decoded = exchange::decodeFit(bytes.readAll());
        ASSERT_TRUE(decoded);
        const exchange::Activity &run = decoded->activities.front();
        const auto splits = splitsOf(trackOf(run.recording, {run.startMs, run.timer, run.elapsed}), {1000});
        size_t lap = 0;
        for (const tests::CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED_LAPS.csv"))) {
            if (row.text("file") != file || row.text("trigger") != QLatin1String("distance"))
                continue;
            ASSERT_LT(lap, splits.size());
            // The older of the two took 5 seconds to begin counting its way.
            EXPECT_NEAR(secondsOf(splits[lap]), row.text("timer_s").toDouble(), lap == 0 ? 5.5 : 2.5) << name << " kilometre " << lap + 1;
            ++lap;
            ++compared;
        }
    }
    EXPECT_EQ(compared, 14);
}
