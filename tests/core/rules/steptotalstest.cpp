// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtext.h"
#include "core/rules/steptext.h"
#include "core/rules/steptotals.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<Step> read(const char *line)
{
    const auto steps = stepsFromText(QString::fromUtf8(line));
    EXPECT_TRUE(steps) << line;
    return steps.value_or(std::vector<Step>());
}

StepTotals totals(const char *line) { return totalsOf(read(line)); }

Step one(const char *line) { return read(line).at(0); }

} // namespace

TEST(SkipLast, LeavesTheLastRecoveryOfTheLastRoundOut)
{
    EXPECT_EQ(unrolled(read("5x(3min hard, 2min easy) skip last")).size(), 9U);
    EXPECT_EQ(unrolled(read("5x(3min hard, 2min easy) skip last")).back().pace, StepPace::Hard);
    EXPECT_EQ(timedTotal(read("5x(3min hard, 2min easy) skip last")), Seconds(23 * 60));
    EXPECT_EQ(timedTotal(read("5x(3min hard, 2min easy)")), Seconds(25 * 60));
    EXPECT_EQ(timedTotal(read("2x(3x(30s hard, 90s walk) skip last, 3min easy) skip last")), Seconds(2 * 270 + 180));
    EXPECT_EQ(timedTotal(read("1x(3min hard, 2min easy) skip last")), Seconds(180));
}

TEST(SkipLast, IsWrittenAndReadBehindItsRepeat)
{
    const auto canonical = [](const char *line) { return runText(read(line)).toStdString(); };
    EXPECT_EQ(canonical("7 x 30s / 90s Skip Last Recovery, 5min easy"), "7x(30s hard, 90s walk/jog) skip last, 5min easy");
    EXPECT_EQ(canonical("2x 3x(30s hard, 90s walk) skip last rest"), "2x(3x(30s hard, 90s walk) skip last)");
    EXPECT_FALSE(stepsFromText(QStringLiteral("5x(3min hard) skip last"))) << "there is nothing else to end on";
    EXPECT_EQ(stepsFromText(QStringLiteral("5x(3min hard) skip last")).error().position, 14);
    EXPECT_EQ(stepsFromText(QStringLiteral("5x(3min hard, 1min easy) skip")).error().position, 29);
    EXPECT_FALSE(stepsFromText(QStringLiteral("3min hard skip last"))) << "only a repeat has rounds";
}

TEST(StepTotals, AddUpTimeAndDistanceRepeatsIncluded)
{
    EXPECT_EQ(totals("10min easy, 5x(3min hard, 2min easy) skip last, 10min easy").exactTime(), Seconds(43 * 60));
    EXPECT_EQ(totals("2km easy, 3x(1km hard, 400m jog)").exactDistance(), Metres{6200});
    EXPECT_EQ(totals("2km easy, 3x(1km hard, 400m jog)").exactTime(), std::nullopt) << "nobody said how fast";
    EXPECT_EQ(totals("2km easy, 10min hard").exactDistance(), std::nullopt);
    EXPECT_EQ(totals("").exactTime(), std::nullopt);
    EXPECT_TRUE(totals("10min easy, open easy").hasOpen);
    EXPECT_EQ(totals("10min easy, open easy").exactTime(), std::nullopt);
}

TEST(StepTotals, APaceGivesADistanceItsTimeAndARangeOnlyAnEstimate)
{
    EXPECT_EQ(totals("10min easy, 2km hard @ 5:00/km").exactTime(), Seconds(1200));
    const StepTotals range = totals("10min easy, 2km hard @ 4:00-6:00/km");
    EXPECT_EQ(range.exactTime(), std::nullopt);
    EXPECT_TRUE(range.timeEstimated);
    EXPECT_DOUBLE_EQ(range.seconds, 1200);
    const StepTotals timed = totals("10min hard @ 5:00/km");
    EXPECT_DOUBLE_EQ(timed.metres, 2000);
    EXPECT_TRUE(timed.allMeasured);
    EXPECT_EQ(timed.exactTime(), Seconds(600));
    EXPECT_EQ(totals("10min hard @ 4:00-6:00/km").exactTime(), Seconds(600)) << "a pace range makes no time uncertain";
}

TEST(StepText, SaysOneLengthAndOneTarget)
{
    EXPECT_EQ(lengthText(one("work 2:30 hard")).toStdString(), "2:30");
    EXPECT_EQ(lengthText(one("50 metres hard")).toStdString(), "50 metres");
    EXPECT_EQ(targetText(one("5min hard @ effort 6-7")).toStdString(), "6-7");
    EXPECT_EQ(targetText(one("5min hard @ up to 150 bpm")).toStdString(), "up to 150 bpm");
    EXPECT_EQ(targetText(one("5min hard")), QString());
    const Step base = one("5min tempo @ effort 6");
    const auto longer = withLength(base, QStringLiteral(" 400 m "));
    ASSERT_TRUE(longer);
    EXPECT_EQ(*longer, one("400m tempo @ effort 6")) << "the rest stays";
    for (const char *bad : {"", "10", "5min hard", "5min @ effort 6", "2x5min", "5min, 5min"})
        EXPECT_FALSE(withLength(base, QLatin1String(bad))) << bad;
}

TEST(StepText, ReadsATargetOfTheKindAskedFor)
{
    const Step base = one("5min tempo");
    const QString km = QStringLiteral("/km");
    const auto reads = [&](StepTarget kind, const char *text, const char *wanted) {
        const auto read = withTarget(base, kind, QLatin1String(text), km);
        EXPECT_TRUE(read && *read == one(wanted)) << text;
    };
    reads(StepTarget::Effort, "6-7", "5min tempo @ effort 6-7");
    reads(StepTarget::Pace, "5:00", "5min tempo @ 5:00/km");
    reads(StepTarget::Pace, "4:50-5:10/mi", "5min tempo @ 4:50-5:10/mi");
    reads(StepTarget::HeartRate, "140 - 150", "5min tempo @ 140-150 bpm");
    reads(StepTarget::HeartRate, "up to 150 bpm", "5min tempo @ up to 150 bpm");
    reads(StepTarget::None, "whatever", "5min tempo");
    EXPECT_FALSE(withTarget(base, StepTarget::Effort, QStringLiteral("11"), km));
    EXPECT_FALSE(withTarget(base, StepTarget::Effort, QString(), km));
    EXPECT_FALSE(withTarget(base, StepTarget::Pace, QStringLiteral("140 bpm"), km));
    EXPECT_FALSE(withTarget(base, StepTarget::HeartRate, QStringLiteral("5:00/km"), km));
}
