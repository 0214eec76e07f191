// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold for any history: weeks are the sums of their days, and moving everything by a week moves every series by one.
#include "core/stats/comparison.h"
#include "core/stats/consistency.h"
#include "core/stats/loadseries.h"
#include "core/stats/runseries.h"
#include "core/stats/volumechart.h"
#include "tests/support/builders.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace core;

namespace tests {

namespace {

struct History {
    std::vector<Session> sessions;

    explicit History(quint32 seed, QDate from)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 160; ++i) {
            const Kind kind = allKinds[size_t(random.bounded(int(allKinds.size())))];
            Session session = loggedSession(kind, "2026-01-01", 5 + random.bounded(90));
            session.logged->day = from.addDays(random.bounded(140));
            session.logged->effort = random.bounded(4) == 0 ? std::nullopt : std::optional(random.bounded(11));
            if (random.bounded(3) > 0)
                session.logged->distance = Metres{500.0 + random.bounded(20000)};
            if (random.bounded(3) == 0)
                session.logged->avgHr = 110 + random.bounded(60);
            if (random.bounded(3) == 0) {
                session.planned = plannedSession(kind, "2026-01-01", 30).planned;
                session.planned->day = session.logged->day.addDays(random.bounded(5) - 2);
                if (random.bounded(2))
                    session.logged.reset();
            }
            sessions.push_back(std::move(session));
        }
    }

    void moveBy(int days)
    {
        for (Session &session : sessions) {
            if (session.logged)
                session.logged->day = session.logged->day.addDays(days);
            if (session.planned)
                session.planned->day = session.planned->day.addDays(days);
        }
    }
    [[nodiscard]] std::vector<Tally> tallies() const
    {
        std::vector<Tally> out;
        for (const Session &session : sessions)
            for (const Tally &tally : talliesOf(session, {}, nullptr))
                out.push_back(tally);
        std::stable_sort(out.begin(), out.end(), [](const Tally &a, const Tally &b) { return a.day < b.day; });
        return out;
    }
    [[nodiscard]] std::vector<RunSummary> runs() const
    {
        std::vector<RunSummary> out;
        for (const Session &session : sessions)
            if (const auto run = summaryOf(session))
                out.push_back(*run);
        std::stable_sort(out.begin(), out.end(), [](const RunSummary &a, const RunSummary &b) { return a.day < b.day; });
        return out;
    }
};

constexpr VolumeMeasure measures[] = {VolumeMeasure::ModerateEquivalent, VolumeMeasure::Minutes, VolumeMeasure::Distance,
                                      VolumeMeasure::Sessions, VolumeMeasure::Load};

Chart volumeOf(const std::vector<Tally> &tallies, VolumeMeasure measure, DateRange range, Qt::DayOfWeek firstDay, QDate today)
{
    const auto series = progressSeries(tallies, range, firstDay, CountingBasis::Effort, [](QDate) { return Goal(); }, today);
    return volumeChart(tallies, series, measure);
}

const QDate start = day("2026-06-01");
const QDate today = day("2026-10-01");
const DateRange range{day("2026-05-25"), day("2026-11-01")};

/// The values of all series, to be compared without their dates.
std::vector<ChartValues> valuesOf(const Chart &chart)
{
    std::vector<ChartValues> out;
    for (const ChartSeries &series : chart.series)
        out.push_back(series.values);
    return out;
}

void expectClose(const Chart &a, const Chart &b)
{
    const auto left = valuesOf(a);
    const auto right = valuesOf(b);
    ASSERT_EQ(left.size(), right.size()) << qPrintable(a.title);
    for (size_t i = 0; i < left.size(); ++i) {
        ASSERT_EQ(left[i].size(), right[i].size()) << qPrintable(a.title);
        for (size_t k = 0; k < left[i].size(); ++k) {
            ASSERT_EQ(left[i][k].has_value(), right[i][k].has_value()) << qPrintable(a.title) << " at " << k;
            if (left[i][k]) {
                ASSERT_NEAR(*left[i][k], *right[i][k], 1e-9) << qPrintable(a.title) << " at " << k;
            }
        }
    }
}

} // namespace

TEST(AnyHistory, A_week_is_the_sum_of_its_days_whatever_the_first_day_of_the_week)
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const auto tallies = History(seed, start).tallies();
        for (const Qt::DayOfWeek firstDay : {Qt::Monday, Qt::Saturday, Qt::Sunday})
            for (const VolumeMeasure measure : measures) {
                const Chart chart = volumeOf(tallies, measure, range, firstDay, today);
                for (const ChartPoint &week : chart.points) {
                    double days = 0;
                    for (const Tally &tally : tallies)
                        if (tally.half == Tally::Half::Logged && week.days.contains(tally.day))
                            days += measured(tally, measure, CountingBasis::Effort).value_or(0);
                    ASSERT_NEAR(week.headline->value, days, 1e-9) << seed << qPrintable(chart.title);
                }
            }
    }
}

TEST(AnyHistory, Its_parts_add_up_to_the_whole_of_a_week_and_its_weeks_to_the_whole_of_the_range)
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const auto tallies = History(seed, start).tallies();
        for (const VolumeMeasure measure : measures) {
            const Chart chart = volumeOf(tallies, measure, range, Qt::Monday, today);
            double whole = 0;
            for (size_t i = 0; i < chart.points.size(); ++i) {
                double parts = 0;
                for (const ChartSeries &series : chart.series)
                    if (series.shape == ChartShape::Bars && !series.planned)
                        parts += series.values[i].value_or(0);
                ASSERT_NEAR(parts, chart.points[i].headline->value, 1e-9);
                whole += parts;
            }
            const Totals totals = totalsOf(tallies, {chart.points.front().days.first, chart.points.back().days.last}, CountingBasis::Effort);
            if (measure == VolumeMeasure::Minutes) {
                EXPECT_NEAR(whole, totals.aerobicMinutes, 1e-6);
            }
            if (measure == VolumeMeasure::Sessions) {
                EXPECT_NEAR(whole, totals.sessions, 1e-9);
            }
            if (measure == VolumeMeasure::Load) {
                EXPECT_NEAR(whole, totals.load, 1e-6);
            }
        }
    }
}

TEST(AnyHistory, Moved_by_a_week_moves_every_series_by_one_week)
{
    const auto shifted = [](DateRange days) { return DateRange{days.first.addDays(7), days.last.addDays(7)}; };
    for (quint32 seed = 1; seed <= 8; ++seed) {
        History history(seed, start);
        History later = history;
        later.moveBy(7);
        const auto a = history.tallies();
        const auto b = later.tallies();
        const QDate then = today.addDays(7);
        for (const VolumeMeasure measure : measures)
            ASSERT_NO_FATAL_FAILURE(expectClose(volumeOf(a, measure, range, Qt::Monday, today), volumeOf(b, measure, shifted(range), Qt::Monday, then)));
        ASSERT_NO_FATAL_FAILURE(expectClose(loadChart(a, range, today), loadChart(b, shifted(range), then)));
        const auto weeks = [](const std::vector<Tally> &tallies, DateRange days, QDate now) {
            return progressSeries(tallies, days, Qt::Monday, CountingBasis::Effort, [](QDate) { return Goal(); }, now);
        };
        ASSERT_NO_FATAL_FAILURE(expectClose(adherenceChart(weeks(a, range, today)), adherenceChart(weeks(b, shifted(range), then))));
        EXPECT_EQ(weekStreak(weeks(a, range, today), {}).longest, weekStreak(weeks(b, shifted(range), then), {}).longest);
        for (const RunMeasure measure : {RunMeasure::Distance, RunMeasure::Time, RunMeasure::Longest})
            ASSERT_NO_FATAL_FAILURE(expectClose(runVolumeChart(history.runs(), measure, Period::Week, range, Qt::Monday, today),
                                                runVolumeChart(later.runs(), measure, Period::Week, shifted(range), Qt::Monday, then)));
        ASSERT_NO_FATAL_FAILURE(expectClose(paceChart(history.runs(), AlikeBy::HeartRate, 140, range, today),
                                            paceChart(later.runs(), AlikeBy::HeartRate, 140, shifted(range), then)));
    }
}

TEST(AnyHistory, Runs_by_week_month_and_year_add_up_to_the_same)
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const auto runs = History(seed, start).runs();
        double sums[3]{};
        for (const Period period : {Period::Week, Period::Month, Period::Year}) {
            const Chart chart = runVolumeChart(runs, RunMeasure::Distance, period, {day("2026-01-01"), day("2026-12-31")}, Qt::Monday, today);
            for (const ChartSeries &series : chart.series)
                for (const auto &value : series.values)
                    sums[int(period)] += value.value_or(0);
        }
        EXPECT_NEAR(sums[0], sums[1], 1e-6);
        EXPECT_NEAR(sums[1], sums[2], 1e-6);
        EXPECT_GT(sums[0], 0);
    }
}

TEST(YearToDate, Ends_today_and_reaches_the_same_date_of_earlier_years)
{
    std::vector<Tally> tallies;
    const auto add = [&](const char *iso, int minutes) {
        for (const Tally &tally : talliesOf(loggedSession(Kind::EasyRun, iso, minutes), {}, nullptr))
            tallies.push_back(tally);
    };
    add("2024-02-29", 30);
    add("2024-03-01", 10);
    add("2025-03-01", 20);
    add("2026-01-10", 40);
    add("2026-03-01", 5);
    const Chart chart = yearToDateChart(tallies, VolumeMeasure::Minutes, CountingBasis::Effort, day("2026-03-01"));
    ASSERT_EQ(chart.points.size(), 365u);
    const int first = *chart.indexOf(day("2026-03-01"));
    EXPECT_EQ(*chart.valueOf(QStringLiteral("2026"), first), 45);
    EXPECT_EQ(*chart.valueOf(QStringLiteral("2025"), first), 20);
    EXPECT_EQ(*chart.valueOf(QStringLiteral("2024"), first), 40) << "29 February is added to the next day a year has";
    EXPECT_EQ(*chart.valueOf(QStringLiteral("2024"), first - 1), 0);
    EXPECT_FALSE(chart.valueOf(QStringLiteral("2026"), first + 1));
    const auto years = yearTotals(tallies, CountingBasis::Effort, day("2026-02-28"));
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years[0].toDate.aerobicMinutes, 40);
    EXPECT_EQ(years[1].toDate.aerobicMinutes, 0);
    EXPECT_EQ(years[1].all.aerobicMinutes, 20);
    EXPECT_EQ(years[2].all.aerobicMinutes, 40);
    EXPECT_EQ(sameDateIn(2025, day("2024-02-29")), day("2025-02-28"));
}

TEST(Rolling, Puts_the_last_days_beside_as_many_before)
{
    std::vector<Tally> tallies;
    for (const auto &[iso, minutes] : {std::pair("2026-10-01", 30), std::pair("2026-09-25", 20), std::pair("2026-09-24", 10)})
        for (const Tally &tally : talliesOf(loggedSession(Kind::EasyRun, iso, minutes), {}, nullptr))
            tallies.push_back(tally);
    const auto rows = rollingTotals(tallies, CountingBasis::Effort, today);
    EXPECT_EQ(rows[0].days, 7);
    EXPECT_EQ(rows[0].now.aerobicMinutes, 50);
    EXPECT_EQ(rows[0].before.aerobicMinutes, 10);
    EXPECT_EQ(rows[1].now.sessions, 3);
}

} // namespace tests
