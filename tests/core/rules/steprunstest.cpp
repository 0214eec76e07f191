// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampleactivities.h"
#include "core/rules/runtext.h"
#include "core/rules/stepruns.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<Step> stepsOf(const char *line)
{
    const auto steps = stepsFromText(QString::fromLatin1(line));
    EXPECT_TRUE(steps) << line;
    return steps ? unrolled(*steps) : std::vector<Step>();
}

Lap lap(int seconds, double metres = 0, std::optional<int> heartRate = {})
{
    Lap one;
    one.timer = Milliseconds(seconds * 1000);
    if (metres > 0)
        one.distance = Metres{metres};
    one.avgHr = heartRate;
    return one;
}

/// "step: first lap + laps" of every match.
QString words(const std::vector<StepRun> &runs)
{
    QStringList parts;
    for (const StepRun &run : runs)
        parts << QStringLiteral("%1: %2+%3").arg(run.step).arg(run.firstLap).arg(run.laps);
    return parts.join(QStringLiteral(", "));
}

} // namespace

TEST(StepRuns, Laps_pressed_at_every_step_find_it_though_none_is_to_the_second)
{
    const auto steps = stepsOf("10min easy, 3x(3min hard, 2min easy), 10min easy");
    const auto runs = stepRuns(steps, {lap(612), lap(178), lap(131), lap(180), lap(115), lap(184), lap(121), lap(540)});
    EXPECT_EQ(words(runs), QStringLiteral("0: 0+1, 1: 1+1, 2: 2+1, 3: 3+1, 4: 4+1, 5: 5+1, 6: 6+1, 7: 7+1"));
    EXPECT_TRUE(runs[1].lengthMet(steps[1])) << "2 s of 180";
    EXPECT_FALSE(runs[2].lengthMet(steps[2]));
    EXPECT_EQ(runs[2].difference, 11);
    EXPECT_EQ(runs[7].difference, -60);
}

TEST(StepRuns, A_lap_key_pressed_once_too_often_is_put_together_again_and_a_forgotten_one_left_open)
{
    const auto steps = stepsOf("10min easy, 3x(3min hard, 2min easy), 10min easy");
    const auto split = stepRuns(steps, {lap(600), lap(100), lap(80), lap(120), lap(180), lap(120), lap(180), lap(120), lap(600)});
    EXPECT_EQ(words(split), QStringLiteral("0: 0+1, 1: 1+2, 2: 3+1, 3: 4+1, 4: 5+1, 5: 6+1, 6: 7+1, 7: 8+1"));
    const auto joined = stepRuns(steps, {lap(600), lap(300), lap(180), lap(120), lap(180), lap(120), lap(600)});
    EXPECT_EQ(words(joined), QStringLiteral("0: 0+1, 3: 2+1, 4: 3+1, 5: 4+1, 6: 5+1, 7: 6+1"));
}

TEST(StepRuns, Laps_by_the_kilometre_say_nothing_about_intervals)
{
    const auto steps = stepsOf("10min easy, 5x(1min hard, 2min easy), 10min easy");
    EXPECT_TRUE(stepRuns(steps, {lap(370, 1000), lap(365, 1000), lap(340, 1000), lap(342, 1000), lap(372, 1000), lap(290, 770)}).empty());
}

TEST(StepRuns, One_step_has_all_the_laps_however_long_it_became)
{
    const auto steps = stepsOf("45min easy");
    const auto runs = stepRuns(steps, {lap(370, 1000), lap(365, 1000), lap(360, 1000)});
    EXPECT_EQ(words(runs), QStringLiteral("0: 0+3"));
    EXPECT_EQ(runs[0].done, 1095);
    EXPECT_FALSE(runs[0].lengthMet(steps[0]));
}

TEST(StepRuns, What_a_lap_says_of_itself_is_believed)
{
    const auto steps = stepsOf("10min easy, 3min hard, 10min easy");
    std::vector<Lap> laps{lap(60), lap(61), lap(500)};
    laps[0].step = 0;
    laps[1].step = 1;
    laps[2].step = 7; // of another plan
    const auto runs = stepRuns(steps, laps);
    EXPECT_EQ(words(runs), QStringLiteral("0: 0+1, 1: 1+1"));
    EXPECT_EQ(runs[1].difference, -119);
}

TEST(StepRuns, An_aim_is_measured_over_all_laps_of_the_step)
{
    const auto steps = stepsOf("1km easy, 2km hard @ 4:50-5:10/km, 5min easy @ 130-140 bpm, 400m fast @ 4:00/km");
    const auto runs = stepRuns(steps, {lap(390, 1000), lap(310, 1000), lap(330, 1000), lap(301, 800, 152), lap(97, 400)});
    ASSERT_EQ(words(runs), QStringLiteral("0: 0+1, 1: 1+2, 2: 3+1, 3: 4+1"));
    EXPECT_FALSE(runs[0].measured);
    EXPECT_EQ(runs[1].measured, 320);
    EXPECT_EQ(runs[1].off, 10) << "5:20 is ten seconds slower than 5:10";
    EXPECT_EQ(runs[2].off, 12);
    EXPECT_FALSE(runs[2].onTarget(steps[2]));
    EXPECT_EQ(runs[3].off, 0) << "4:02 for one pace of 4:00 is as planned";
    EXPECT_TRUE(runs[3].onTarget(steps[3]));
}

TEST(StepRuns, A_bound_on_one_side_is_open_on_the_other)
{
    const auto steps = stepsOf("5min easy @ up to 140 bpm, 5min hard @ from 160 bpm");
    const auto runs = stepRuns(steps, {lap(300, 0, 120), lap(300, 0, 155)});
    EXPECT_EQ(runs[0].off, 0);
    EXPECT_EQ(runs[1].off, -5);
}

TEST(StepRuns, An_open_step_takes_the_lap_between_its_neighbours)
{
    const auto steps = stepsOf("open easy, 5min hard, open easy");
    const auto runs = stepRuns(steps, {lap(437), lap(302), lap(200)});
    EXPECT_EQ(words(runs), QStringLiteral("0: 0+1, 1: 1+1, 2: 2+1"));
    EXPECT_TRUE(runs[0].onTarget(steps[0]));
    EXPECT_FALSE(runs[0].done);
}

TEST(StepRuns, The_interval_run_of_the_samples_finds_its_plan)
{
    const exchange::Activity run = exchange::sampleActivities(tests::day("2026-11-16"))[2];
    const auto steps = stepsOf("7min easy, 5x(30s hard, 90s walk), 3min walk");
    const auto runs = stepRuns(steps, run.laps);
    ASSERT_EQ(runs.size(), 12u);
    for (size_t i = 0; i < runs.size(); ++i)
        EXPECT_TRUE(runs[i].step == i && runs[i].firstLap == i && runs[i].onTarget(steps[i])) << i;
}

TEST(StepRuns, Without_plan_or_laps_there_is_nothing_to_say)
{
    EXPECT_TRUE(stepRuns({}, {lap(60)}).empty());
    EXPECT_TRUE(stepRuns(stepsOf("5min easy"), {}).empty());
}
