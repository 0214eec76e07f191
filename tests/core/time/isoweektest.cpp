// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weekly.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

struct LongYear {
    const char *monday;   ///< the first day of week 53
    const char *label;
    const char *next;     ///< the label of the week after
};

// A year has 53 weeks when it begins on a Thursday (2026), or on a Wednesday in a leap year (2020).
constexpr LongYear longYears[] = {{"2020-12-28", "2020-W53", "2021-W01"}, {"2026-12-28", "2026-W53", "2027-W01"}};

std::vector<Tally> runOn(QDate day)
{
    Session run = tests::loggedSession(Kind::EasyRun, "2020-01-01", 30);
    run.logged->day = day;
    return talliesOf(run, {}, nullptr);
}

TEST(TimeIsoWeek, Week53BelongsToTheYearItsThursdayIsIn)
{
    for (const LongYear &year : longYears) {
        const QDate monday = tests::day(year.monday);
        EXPECT_EQ(isoWeekLabel(monday), QLatin1String(year.label));
        EXPECT_EQ(isoWeekLabel(monday.addDays(7)), QLatin1String(year.next));
        // The weeks from Sunday and from Saturday on hold the same Thursday.
        EXPECT_EQ(isoWeekLabel(monday.addDays(-1)), QLatin1String(year.label));
        EXPECT_EQ(isoWeekLabel(monday.addDays(-2)), QLatin1String(year.label));
    }
}

TEST(TimeIsoWeek, TheDaysAroundNewYearCountInOneWeekEachWhateverDayWeeksBeginOn)
{
    for (const LongYear &year : longYears)
        for (const Qt::DayOfWeek firstDay : {Qt::Monday, Qt::Sunday, Qt::Saturday})
            for (int offset = -10; offset <= 10; ++offset) {
                const QDate monday = tests::day(year.monday);
                const QDate day = monday.addDays(offset);
                const DateRange range{monday.addDays(-21), monday.addDays(21)};
                const auto weeks = weeklySummaries(runOn(day), range, firstDay, CountingBasis::Effort, day);
                int in = 0;
                for (const WeekSummary &week : weeks) {
                    EXPECT_EQ(week.done.run, week.days.contains(day) ? 30 : 0);
                    in += week.done.run > 0;
                }
                EXPECT_EQ(in, 1) << day.toString(Qt::ISODate).toStdString();
            }
}

TEST(TimeIsoWeek, NoWeekOfThirtyYearsIsLabelledTwiceOrLeftOut)
{
    for (const Qt::DayOfWeek firstDay : {Qt::Monday, Qt::Sunday, Qt::Saturday}) {
        const auto weeks = weeklySummaries({}, {QDate(1996, 1, 1), QDate(2026, 12, 31)}, firstDay, CountingBasis::Effort, QDate(2026, 1, 1));
        int longOnes = 0;
        for (size_t i = 1; i < weeks.size(); ++i) {
            const QString before = weeks[i - 1].isoWeek;
            const QString now = weeks[i].isoWeek;
            const bool nextYear = now.left(4).toInt() == before.left(4).toInt() + 1;
            EXPECT_TRUE(nextYear ? now.endsWith(QLatin1String("W01")) : now.right(2).toInt() == before.right(2).toInt() + 1)
                << before.toStdString() << " then " << now.toStdString();
            longOnes += now.endsWith(QLatin1String("W53"));
        }
        // 1998, 2004, 2009, 2015, 2020 and 2026.
        EXPECT_EQ(longOnes, 6);
    }
}

} // namespace
