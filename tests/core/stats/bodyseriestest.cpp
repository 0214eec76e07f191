// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bodyseries.h"

#include "tests/support/builders.h"

#include <cmath>
#include <gtest/gtest.h>
#include <tuple>

using namespace core;
using tests::day;

namespace {

std::vector<DayValue> onDays(const std::vector<std::pair<int, double>> &values)
{
    std::vector<DayValue> out;
    for (const auto &[at, value] : values)
        out.push_back({day("2026-01-01").addDays(at), value});
    return out;
}

void expectTrend(const std::vector<std::pair<int, double>> &weights, const std::vector<double> &expected)
{
    const auto trend = weightTrend(onDays(weights));
    ASSERT_EQ(trend.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(trend[i].value, expected[i], 0.00006) << i;
}

BodyEntry weight(const char *on, double kilograms)
{
    return {BodyEntryId::create(), day(on), slug(BodyMeasure::Weight), QString::number(kilograms), QStringLiteral("kg"), kilograms};
}

} // namespace

// Oracle: domain.md 4.14, made by formulas.py.
TEST(BodySeries, TheTrendIsSmoothedByTenPercentADayAlsoOverGaps)
{
    expectTrend({{0, 70.0}, {1, 70.4}, {2, 69.8}, {3, 70.1}, {4, 69.6}}, {70.0, 70.04, 70.016, 70.0244, 69.982});
    expectTrend({{0, 70.0}, {1, 70.4}, {4, 69.5}, {5, 69.7}, {9, 69.0}}, {70.0, 70.04, 69.8937, 69.8743, 69.5736});
    expectTrend({{0, 59.5}, {1, 60.5}, {2, 59.5}, {3, 60.5}, {4, 59.5}, {5, 60.5}, {6, 59.5}, {7, 60.5}},
                {59.5, 59.6, 59.59, 59.681, 59.6629, 59.7466, 59.7219, 59.7998});
    EXPECT_TRUE(weightTrend({}).empty());
}

TEST(BodySeries, TheRateIsTheSlopeOfTheLastFourteenTrendValues)
{
    std::vector<std::pair<int, double>> line;
    for (int i = 0; i < 28; ++i)
        line.emplace_back(i, 80 - 0.07 * i);
    const auto trend = weightTrend(onDays(line));
    EXPECT_NEAR(trend.back().value, 78.7034, 0.00006);
    ASSERT_TRUE(weeklyRate(trend));
    EXPECT_NEAR(*weeklyRate(trend), -0.4335, 0.00006);
    EXPECT_FALSE(weeklyRate({trend.begin(), trend.begin() + 6})) << "six values say little";
    EXPECT_TRUE(weeklyRate({trend.begin(), trend.begin() + 7}));
}

TEST(BodySeries, WhatLiesAYearBackChangesNothing)
{
    std::vector<DayValue> all;
    for (int i = 0; i < 800; i += 1 + i % 3)
        all.push_back({day("2024-01-01").addDays(i), 70 + (i * 37 % 19) / 10.0});
    const auto whole = weightTrend(all);
    const QDate shown = all.back().day.addDays(-60);
    std::vector<DayValue> late;
    std::copy_if(all.begin(), all.end(), std::back_inserter(late),
                 [&](const DayValue &value) { return value.day >= shown.addDays(-trendMemoryDays); });
    ASSERT_LT(late.size(), all.size());
    for (const DayValue &value : weightTrend(late)) {
        if (value.day >= shown) {
            EXPECT_NEAR(value.value, *valueOn(whole, value.day), 1e-12);
        }
    }
}

TEST(BodySeries, SeveralValuesOfADayAreTheirMean)
{
    BodyEntry unread = weight("2026-01-02", 0);
    unread.value.reset();
    const auto values = dayValues({weight("2026-01-02", 70), weight("2026-01-01", 69), weight("2026-01-02", 71), unread}, BodyMeasure::Weight);
    EXPECT_EQ(values, (std::vector<DayValue>{{day("2026-01-01"), 69}, {day("2026-01-02"), 70.5}}));
    EXPECT_TRUE(dayValues({weight("2026-01-02", 70)}, BodyMeasure::Waist).empty());
}

TEST(BodySeries, TheMassOfADayIsTheTrendOrWhatThePersonSaidLater)
{
    Profile said;
    said.fromDay = day("2026-02-01");
    said.mass = Weight::fromKilograms(80);
    const std::vector<DayValue> trend{{day("2026-01-10"), 70}, {day("2026-03-01"), 72}};
    EXPECT_EQ(massOn(trend, {said}, day("2026-01-09")), std::nullopt) << "nothing is known yet";
    EXPECT_EQ(massOn(trend, {said}, day("2026-01-31")), 70);
    EXPECT_EQ(massOn(trend, {said}, day("2026-02-01")), 80);
    EXPECT_EQ(massOn(trend, {said}, day("2026-04-01")), 72);
}

// Oracle: domain.md 4.15 and 4.19.
TEST(BodySeries, MassIndexAndProteinRangeAreThoseOfTheVectors)
{
    EXPECT_NEAR(bodyMassIndex(60, 165), 22.04, 0.005);
    EXPECT_NEAR(bodyMassIndex(70, 175), 22.86, 0.005);
    EXPECT_NEAR(bodyMassIndex(95, 188), 26.88, 0.005);
    for (const auto &[mass, low, high] : {std::tuple(55, 88, 121), std::tuple(68, 109, 150), std::tuple(82, 131, 180)}) {
        EXPECT_EQ(std::lround(proteinRange(mass).first), low);
        EXPECT_EQ(std::lround(proteinRange(mass).second), high);
    }
}
