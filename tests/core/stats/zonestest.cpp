// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/runfitness.h"
#include "core/stats/zones.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QRegularExpression>
#include <cmath>
#include <gtest/gtest.h>

using namespace core;

namespace {

Profile ofAge40() { return {tests::day("2026-01-01"), {}, {}, 1986, {}, 0, {}}; }

/// Lines of vectors.txt under a heading.
QStringList vectorLines(const char *heading)
{
    QFile file(tests::domainFolder() + QStringLiteral("/vectors.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            inside = line.startsWith(QLatin1String("# ") + QLatin1String(heading));
        else if (inside && !line.isEmpty())
            lines << line;
    }
    return lines;
}

/// A track of constant speeds: seconds and metres a second, a sample every second.
RunTrack trackAt(std::initializer_list<std::pair<int, double>> stretches)
{
    RunTrack track{{0, 0, 0, {}}};
    for (const auto &[seconds, speed] : stretches)
        for (int i = 0; i < seconds; ++i)
            track.push_back({track.back().ms + 1000, track.back().metres + speed, track.back().active + 1, {}});
    return track;
}

} // namespace

TEST(Zones, Of_heart_rate_are_tenths_of_the_maximum_and_a_bound_belongs_to_the_zone_above)
{
    const auto zones = heartRateZones(ofAge40(), 2026);
    ASSERT_TRUE(zones);
    EXPECT_EQ(zones->from, (std::vector<double>{90, 108, 126, 144, 162}));
    EXPECT_EQ(zones->zoneOf(89.9), std::nullopt);
    EXPECT_EQ(zones->zoneOf(90), 0u);
    EXPECT_EQ(zones->zoneOf(143), 2u);
    EXPECT_EQ(zones->zoneOf(144), 3u);
    EXPECT_EQ(zones->zoneOf(230), 4u);
    EXPECT_FALSE(heartRateZones(Profile{}, 2026));
}

TEST(Zones, Of_heart_rate_meet_the_vectors)
{
    if (tests::domainFolder().isEmpty())
        GTEST_SKIP() << "vectors.txt is absent: heart-rate zones were NOT compared";
    int compared = 0;
    for (const QString &line : vectorLines("HR")) {
        // age, Tanaka, Fox, then 50, 60, 64, 70, 77, 80, 90, 93 % of Tanaka
        static const QRegularExpression form(QStringLiteral("^(\\d+) [\\d.]+ \\d+ \\[([\\d, ]+)\\]$"));
        const auto match = form.match(line);
        if (!match.hasMatch())
            continue;
        Profile profile;
        profile.birthYear = 2026 - match.captured(1).toInt();
        const QStringList beats = match.captured(2).split(QStringLiteral(", "));
        const auto zones = heartRateZones(profile, 2026);
        ASSERT_TRUE(zones);
        const int columns[] = {0, 1, 3, 5, 6};
        for (size_t i = 0; i < 5; ++i)
            EXPECT_NEAR(zones->from[i], beats[columns[i]].toDouble(), 0.501) << qPrintable(line);
        ++compared;
    }
    EXPECT_EQ(compared, 3);
}

TEST(Zones, Of_the_persons_own_win_and_unusable_ones_are_passed_over)
{
    Profile profile = ofAge40();
    profile.zones = QStringLiteral(R"({"heart_rate":[100,120,140,150,170],"pace":[400,360,330,300,270]})");
    const auto own = heartRateZones(profile, 2026);
    ASSERT_TRUE(own);
    EXPECT_TRUE(own->own);
    EXPECT_EQ(own->from, (std::vector<double>{100, 120, 140, 150, 170}));
    const auto pace = paceZones(profile, 40.0);
    ASSERT_TRUE(pace);
    EXPECT_DOUBLE_EQ(pace->from.front(), 2.5);
    for (const char *bad : {"[100,120,140]", "[100,90,140,150,170]", "[0,120,140,150,170]", "7"}) {
        profile.zones = QStringLiteral("{\"heart_rate\":%1,\"pace\":%1}").arg(QLatin1String(bad));
        EXPECT_FALSE(heartRateZones(profile, 2026)->own) << bad;
        EXPECT_FALSE(paceZones(profile, std::nullopt)) << bad;
    }
}

TEST(Zones, Count_the_seconds_at_each_heart_rate_in_one_zone_each)
{
    const ZoneTimes times = timesIn(*heartRateZones(ofAge40(), 2026), HeartRateSeconds{{80, 10}, {107, 20.25}, {108, 30}, {161, 40}, {190, 50}});
    EXPECT_EQ(times.below, Milliseconds(10'000));
    EXPECT_EQ(times.in, (std::vector<Milliseconds>{Milliseconds(20'250), Milliseconds(30'000), Milliseconds(0), Milliseconds(40'000), Milliseconds(50'000)}));
    EXPECT_EQ(times.total(), Milliseconds(150'250));
}

TEST(RunFitness, Index_cost_and_share_meet_the_vectors)
{
    if (tests::domainFolder().isEmpty())
        GTEST_SKIP() << "vectors.txt is absent: the run fitness index was NOT compared";
    int races = 0, paces = 0;
    static const QRegularExpression pace(QStringLiteral("'[EMTIR]([\\d.]+)': (\\d+)"));
    for (const QString &line : vectorLines("VDOT")) {
        const QStringList parts = line.split(u' ');
        if (!line.contains(u'[')) {
            // metres, minutes, cost, share, index
            const double minutes = parts[1].toDouble();
            EXPECT_NEAR(oxygenCost(parts[0].toDouble() / minutes), parts[2].toDouble(), 0.0051) << qPrintable(line);
            EXPECT_NEAR(sustainableShare(Seconds(std::llround(minutes * 60))), parts[3].toDouble(), 5.1e-5);
            const auto index = runFitnessIndex({parts[0].toDouble()}, Milliseconds(std::llround(minutes * 60000)));
            ASSERT_TRUE(index);
            EXPECT_NEAR(*index, parts[4].toDouble(), 0.0051) << qPrintable(line);
            ++races;
            continue;
        }
        for (auto it = pace.globalMatch(line); it.hasNext(); ++paces) {
            const auto match = it.next();
            EXPECT_NEAR(paceAtShare(parts[0].toDouble(), match.captured(1).toDouble() / 100), match.captured(2).toDouble(), 0.51)
                << qPrintable(match.captured());
        }
    }
    EXPECT_EQ(races, 6);
    EXPECT_EQ(paces, 24);
}

TEST(RunFitness, Has_no_index_outside_of_what_the_equations_hold_for)
{
    EXPECT_FALSE(runFitnessIndex({1000}, Milliseconds(209'000)));
    EXPECT_TRUE(runFitnessIndex({1000}, Milliseconds(211'000)));
    EXPECT_FALSE(runFitnessIndex({42195}, Milliseconds(4 * 3'600'000 + 1000)));
    EXPECT_FALSE(runFitnessIndex({0}, Milliseconds(1'200'000)));
    EXPECT_NEAR(speedOfOxygen(oxygenCost(200)), 200, 1e-9);
}

TEST(Zones, Of_pace_part_where_the_zones_of_the_index_meet)
{
    const auto zones = paceZones(Profile{}, 50.0);
    ASSERT_TRUE(zones);
    const auto zoneAt = [&](double secondsPerKilometre) { return zones->zoneOf(1000 / secondsPerKilometre); };
    EXPECT_EQ(zoneAt(360), std::nullopt) << "slower than easy";
    EXPECT_EQ(zoneAt(330), 0u);
    EXPECT_EQ(zoneAt(270), 1u) << "82 %";
    EXPECT_EQ(zoneAt(255), 2u) << "88 %";
    EXPECT_EQ(zoneAt(235), 3u) << "97.5 %";
    EXPECT_EQ(zoneAt(217), 4u) << "107.5 %";
    EXPECT_FALSE(paceZones(Profile{}, 29.9)) << "paces mean little below";
    EXPECT_FALSE(paceZones(Profile{}, std::nullopt));
}

TEST(Zones, Of_pace_count_time_by_the_speed_around_a_moment)
{
    const Zones zones{{2, 3, 4, 5, 6}, false};
    const ZoneTimes times = timesIn(zones, trackAt({{60, 1.5}, {120, 3.5}, {30, 5.5}}));
    EXPECT_EQ(times.total(), Milliseconds(210'000));
    EXPECT_NEAR(double(times.in[1].count()), 120'000, 8000);
    EXPECT_NEAR(double(times.in[3].count()), 30'000, 6000);
    EXPECT_NEAR(double(times.below.count()), 60'000, 6000);
}

TEST(Zones, Of_pace_forgive_a_position_that_jumps)
{
    RunTrack track = trackAt({{120, 3.5}});
    track[60].metres += 8; // 11.5 m/s for a second, then backwards
    const ZoneTimes times = timesIn(Zones{{2, 3, 4, 5, 6}, false}, track);
    EXPECT_GT(times.in[1], Milliseconds(95'000));
    EXPECT_EQ(times.in[4], Milliseconds(0));
}
