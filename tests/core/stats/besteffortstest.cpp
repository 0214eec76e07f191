// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/besteffort.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace core;

namespace {

Recording recordingOf(const std::vector<qint64> &seconds, const std::vector<qint64> &metres)
{
    Recording recording;
    for (const qint64 second : seconds)
        recording.timesMs.push_back(1'780'000'000'000 + second * 1000);
    Channel distance;
    distance.name = QStringLiteral("distance");
    distance.values = metres;
    distance.present.assign(metres.size(), true);
    recording.channels = {distance};
    return recording;
}

/// The first moment a distance was reached, and the last one it was left at, by looking at every piece of the way.
double firstAt(const RunTrack &track, double metres)
{
    for (size_t i = 0; i + 1 < track.size(); ++i) {
        if (track[i].metres >= metres)
            return double(track[i].ms - track[0].ms) / 1000;
        if (track[i + 1].metres >= metres) {
            const double part = (metres - track[i].metres) / (track[i + 1].metres - track[i].metres);
            return (double(track[i].ms - track[0].ms) + part * double(track[i + 1].ms - track[i].ms)) / 1000;
        }
    }
    return double(track.back().ms - track[0].ms) / 1000;
}

double lastAt(const RunTrack &track, double metres)
{
    for (size_t i = track.size() - 1; i > 0; --i) {
        if (track[i].metres <= metres)
            return double(track[i].ms - track[0].ms) / 1000;
        if (track[i - 1].metres <= metres) {
            const double part = (metres - track[i - 1].metres) / (track[i].metres - track[i - 1].metres);
            return (double(track[i - 1].ms - track[0].ms) + part * double(track[i].ms - track[i - 1].ms)) / 1000;
        }
    }
    return 0;
}

/// Tries a start at every point, at the place a whole distance before every point, and at many places between.
double slowSearch(const RunTrack &track, double metres, QRandomGenerator &random)
{
    std::vector<double> starts;
    const double room = track.back().metres - track.front().metres - metres;
    for (const TrackPoint &point : track) {
        starts.push_back(point.metres);
        starts.push_back(point.metres - metres);
    }
    for (int i = 0; i < 200; ++i)
        starts.push_back(track.front().metres + random.generateDouble() * room);
    double best = std::numeric_limits<double>::max();
    for (const double start : starts)
        if (start >= track.front().metres && start + metres <= track.back().metres)
            best = std::min(best, firstAt(track, start + metres) - lastAt(track, start));
    return best;
}

Recording randomRun(QRandomGenerator &random)
{
    std::vector<qint64> seconds{0};
    std::vector<qint64> metres{0};
    const int samples = 20 + random.bounded(180);
    for (int i = 0; i < samples; ++i) {
        const int pause = random.bounded(12) == 0 ? random.bounded(90) : 1 + random.bounded(20);
        seconds.push_back(seconds.back() + pause);
        metres.push_back(metres.back() + (random.bounded(10) == 0 ? 0 : pause * (1 + random.bounded(6)) + random.bounded(3)));
    }
    return recordingOf(seconds, metres);
}

} // namespace

TEST(BestEffort, A_fast_middle_is_found_between_samples)
{
    // One kilometre in 300 s, 500 m in 100 s, then slow again.
    const auto best = fastestStretch(trackOf(recordingOf({0, 300, 400, 700}, {0, 1000, 1500, 2500}), {}), 1000);
    ASSERT_TRUE(best);
    EXPECT_DOUBLE_EQ(best->seconds, 100 + 150);
    EXPECT_EQ(best->metres, 1000);
}

TEST(BestEffort, A_pause_counts_as_it_does_on_a_race_clock)
{
    const auto best = fastestStretch(trackOf(recordingOf({0, 150, 450, 600}, {0, 500, 500, 1000}), {}), 1000);
    ASSERT_TRUE(best);
    EXPECT_DOUBLE_EQ(best->seconds, 600);
    const auto half = fastestStretch(trackOf(recordingOf({0, 150, 450, 600}, {0, 500, 500, 1000}), {}), 500);
    ASSERT_TRUE(half);
    EXPECT_DOUBLE_EQ(half->seconds, 150) << "the pause before or after a stretch is not part of it";
}

TEST(BestEffort, A_run_that_is_too_short_has_none)
{
    EXPECT_FALSE(fastestStretch(trackOf(recordingOf({0, 300}, {0, 999}), {}), 1000));
    EXPECT_TRUE(fastestStretch(trackOf(recordingOf({0, 300}, {0, 1000}), {}), 1000));
    EXPECT_TRUE(bestEfforts(Recording()).empty());
    EXPECT_TRUE(bestEfforts(recordingOf({0}, {0})).empty());
}

TEST(BestEffort, The_quick_search_agrees_with_a_slow_one_on_two_hundred_random_recordings)
{
    QRandomGenerator random(2026);
    int compared = 0;
    for (int round = 0; round < 200; ++round) {
        const RunTrack track = trackOf(randomRun(random), {});
        for (const double metres : {400.0, 1000.0, 1609.344, 3000.0}) {
            const auto best = fastestStretch(track, metres);
            const bool longEnough = track.back().metres - track.front().metres >= metres;
            ASSERT_EQ(best.has_value(), longEnough) << round;
            if (!best)
                continue;
            ++compared;
            const double slow = slowSearch(track, metres, random);
            ASSERT_NEAR(best->seconds, slow, 1e-6) << "round " << round << ", " << metres << " m";
            ASSERT_NEAR(firstAt(track, track.front().metres) + best->offset + best->seconds,
                        best->offset + best->seconds, 1e-9);
        }
    }
    EXPECT_GT(compared, 300);
}

TEST(BestEffort, Every_record_distance_inside_a_long_run_is_found_and_times_from_no_calendar_give_none)
{
    std::vector<qint64> seconds, metres;
    for (int i = 0; i <= 22000; i += 10) {
        seconds.push_back(i * 3 / 10);
        metres.push_back(i);
    }
    const auto efforts = bestEfforts(recordingOf(seconds, metres));
    ASSERT_EQ(efforts.size(), 5u);
    EXPECT_NEAR(efforts[4].seconds, 21097.5 * 0.3, 1);
    Recording wild = recordingOf(seconds, metres);
    wild.timesMs.front() = std::numeric_limits<qint64>::min();
    wild.timesMs.back() = std::numeric_limits<qint64>::max();
    EXPECT_TRUE(bestEfforts(wild).empty());
}
