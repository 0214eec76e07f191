// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/look/weekticks.h"

#include <gmock/gmock.h>

using namespace ui;

namespace tests {

namespace {

constexpr double letter = 7;
double widthOf(const QString &text) { return letter * double(text.size()); }

std::vector<QDate> weeksFrom(const char *first, int count)
{
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i)
        days.push_back(day(first).addDays(7 * i));
    return days;
}

} // namespace

TEST(WeekTicks, NamesDaysWhileThereIsRoom)
{
    const auto ticks = weekTicks(weeksFrom("2026-06-01", 25), 36, widthOf);
    ASSERT_EQ(ticks.size(), 13u);
    EXPECT_EQ(ticks[0], (WeekTick{0, QStringLiteral("1 Jun")}));
    EXPECT_EQ(ticks[1], (WeekTick{2, QStringLiteral("15")}));
    EXPECT_EQ(ticks[3], (WeekTick{6, QStringLiteral("13 Jul")}));
}

TEST(WeekTicks, NamesMonthsForAYear)
{
    const auto ticks = weekTicks(weeksFrom("2025-11-17", 53), 19, widthOf);
    ASSERT_EQ(ticks.size(), 12u);
    EXPECT_EQ(ticks[0], (WeekTick{2, QStringLiteral("Dec 2025")})); // 1 December is a Monday
    EXPECT_EQ(ticks[1], (WeekTick{6, QStringLiteral("Jan 2026")}));
    EXPECT_EQ(ticks[2].label, QStringLiteral("Feb"));
}

TEST(WeekTicks, NamesYearsForTwentyOfThem)
{
    const auto ticks = weekTicks(weeksFrom("2006-11-20", 1044), 1, widthOf);
    ASSERT_EQ(ticks.size(), 20u);
    EXPECT_EQ(ticks.front().label, QStringLiteral("2007"));
    EXPECT_EQ(ticks.back().label, QStringLiteral("2026"));
}

TEST(WeekTicks, NeverLetsTwoLabelsTouch)
{
    for (const int count : {1, 8, 13, 14, 26, 27, 34, 53, 60, 105, 157, 261, 522, 1044, 2600}) {
        for (const double width : {300.0, 650.0, 750.0, 1010.0, 1800.0}) {
            const double slot = width / count;
            const auto ticks = weekTicks(weeksFrom("2001-02-19", count), slot, widthOf);
            for (size_t i = 1; i < ticks.size(); ++i) {
                const double apart = (ticks[i].index - ticks[i - 1].index) * slot;
                EXPECT_GT(apart, (widthOf(ticks[i].label) + widthOf(ticks[i - 1].label)) / 2) << count << " weeks in " << width;
            }
        }
    }
}

TEST(WeekTicks, HasNothingToSayOfNoWeeks) { EXPECT_TRUE(weekTicks({}, 10, widthOf).empty()); }

} // namespace tests
