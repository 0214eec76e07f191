// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/consistency.h"

#include "core/stats/tally.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace tests {

namespace {

const QDate today = day("2026-11-19"); // a Thursday

/// Weeks from Monday 28 September on that reached 150 minutes and two strength days where `reached` says so.
ProgressSeries weeksThat(const std::vector<bool> &reached, const std::vector<TimeAway> &away = {})
{
    std::vector<Tally> tallies;
    for (size_t i = 0; i < reached.size(); ++i) {
        const QDate monday = day("2026-09-28").addDays(7 * qint64(i));
        const auto add = [&](Kind kind, int weekday, int minutes) {
            Session session = loggedSession(kind, "2026-01-01", minutes);
            session.logged->day = monday.addDays(weekday);
            for (const Tally &tally : talliesOf(session, {}, nullptr))
                tallies.push_back(tally);
        };
        add(Kind::EasyRun, 0, reached[i] ? 150 : 149);
        add(Kind::StrengthFull, 1, 30);
        add(Kind::StrengthFull, 3, 30);
    }
    const DateRange range{day("2026-09-28"), day("2026-09-28").addDays(7 * qint64(reached.size()) - 1)};
    return progressSeries(tallies, range, Qt::Monday, CountingBasis::Effort, [](QDate) { return Goal(); }, today, away);
}

} // namespace

TEST(WeekStreak, Counts_weeks_with_both_the_minutes_and_the_strength_days)
{
    const WeekStreak streak = weekStreak(weeksThat({true, true, true, false, true, true, true}), {});
    EXPECT_EQ(streak.current, 3);
    EXPECT_EQ(streak.longest, 3);
    EXPECT_EQ(streak.longestDays, (DateRange{day("2026-10-26"), day("2026-11-15")}));
}

TEST(WeekStreak, Minutes_without_strength_are_not_enough)
{
    ProgressSeries series = weeksThat({true, true});
    series.weeks[1].done.strengthDays = 1;
    EXPECT_EQ(weekStreak(series, {}).current, 0);
}

TEST(WeekStreak, An_easier_week_of_a_plan_and_a_week_away_break_nothing)
{
    EXPECT_EQ(weekStreak(weeksThat({true, true, false, true}), {}).current, 1);
    EXPECT_EQ(weekStreak(weeksThat({true, true, false, true}), {day("2026-10-12")}).current, 3);
    TimeAway away;
    away.fromDay = day("2026-10-12");
    away.toDay = day("2026-10-16");
    EXPECT_EQ(weekStreak(weeksThat({true, true, false, true}, {away}), {}).current, 3);
}

TEST(WeekStreak, The_week_under_way_breaks_nothing_before_it_is_over)
{
    EXPECT_EQ(weekStreak(weeksThat({true, true, true, true, true, true, true, false}), {}).current, 7);
    EXPECT_EQ(weekStreak(weeksThat({true, true, true, true, true, true, true, true}), {}).current, 8);
}

TEST(HeatMap, The_buckets_are_the_documented_ones)
{
    EXPECT_EQ(heatBucket({}), 0);
    EXPECT_EQ(heatBucket({0, 1}), 1) << "a session without a time is still a session";
    EXPECT_EQ(heatBucket({19.99, 1}), 1);
    EXPECT_EQ(heatBucket({20, 1}), 2);
    EXPECT_EQ(heatBucket({39.99, 2}), 2);
    EXPECT_EQ(heatBucket({40, 1}), 3);
    EXPECT_EQ(heatBucket({60, 1}), 4);
    EXPECT_EQ(heatBucket({600, 3}), 4);
}

TEST(HeatMap, Adds_up_the_sessions_of_a_day)
{
    const auto days = activeDays({{day("2026-11-17"), 420, Milliseconds(25 * 60000), Kind::EasyRun},
                                  {day("2026-11-17"), 1080, Milliseconds(40 * 60000), Kind::StrengthFull}});
    ASSERT_EQ(days.size(), 1u);
    EXPECT_EQ(days.at(day("2026-11-17")), (ActiveDay{65, 2}));
    const Chart chart = heatChart(days, 2026, today);
    EXPECT_EQ(chart.points.size(), size_t(today.dayOfYear()));
    EXPECT_EQ(*chart.valueOf(QStringLiteral("minutes"), *chart.indexOf(day("2026-11-17"))), 65);
}

TEST(AdherenceChart, Leaves_out_what_was_skipped_for_a_reason_and_what_is_still_ahead)
{
    std::vector<Tally> tallies;
    const auto add = [&](Session session) {
        for (const Tally &tally : talliesOf(session, {}, nullptr))
            tallies.push_back(tally);
    };
    Session done = plannedSession(Kind::EasyRun, "2026-11-16", 40);
    done.logged = loggedSession(Kind::EasyRun, "2026-11-16", 40).logged;
    add(done);
    Session sick = plannedSession(Kind::EasyRun, "2026-11-17", 40);
    sick.planned->skipReason = SkipReason::Sick;
    add(sick);
    add(plannedSession(Kind::EasyRun, "2026-11-18", 40)); // missed
    add(plannedSession(Kind::EasyRun, "2026-11-21", 40)); // ahead
    const auto series = progressSeries(tallies, {day("2026-11-09"), day("2026-11-29")}, Qt::Monday, CountingBasis::Effort,
                                       [](QDate) { return Goal(); }, today);
    const Chart chart = adherenceChart(series);
    EXPECT_EQ(chart.series[0].values, (ChartValues{std::nullopt, 50.0, std::nullopt}));
}

TEST(WhenSessionsAreDone, Weekdays_start_with_the_users_first_day_and_times_fall_into_their_block)
{
    const std::vector<DoneSession> done{{day("2026-11-16"), 6 * 60, Milliseconds(0), Kind::EasyRun},
                                        {day("2026-11-17"), 8 * 60 + 59, Milliseconds(0), Kind::EasyRun},
                                        {day("2026-11-22"), 23 * 60 + 59, Milliseconds(0), Kind::EasyRun},
                                        {day("2026-11-22"), std::nullopt, Milliseconds(0), Kind::EasyRun}};
    const Chart monday = weekdayChart(done, Qt::Monday, today);
    EXPECT_EQ(monday.series[0].values, (ChartValues{1, 1, 0, 0, 0, 0, 2}));
    const Chart sunday = weekdayChart(done, Qt::Sunday, today);
    EXPECT_EQ(sunday.series[0].values, (ChartValues{2, 1, 1, 0, 0, 0, 0}));
    const Chart times = timeOfDayChart(done, today);
    EXPECT_EQ(times.series[0].values, (ChartValues{0, 0, 2, 0, 0, 0, 0, 1}));
    EXPECT_FALSE(timeOfDayChart({}, today).hasAnything());
}

} // namespace tests
