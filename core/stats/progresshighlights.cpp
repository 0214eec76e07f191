// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progresshighlights.h"

#include <algorithm>

namespace core {

namespace {

constexpr int weeksLookedAt = 12;
constexpr int runDays = 28;

double lastWeekUpTo(const std::vector<Tally> &tallies, const ProgressWeek &thisWeek, const ProgressSeries &series)
{
    const QDate sameDay = series.today.addDays(-7);
    const DateRange week{thisWeek.days.first.addDays(-7), thisWeek.days.first.addDays(-1)};
    std::vector<Tally> soFar;
    std::copy_if(tallies.begin(), tallies.end(), std::back_inserter(soFar), [&](const Tally &t) {
        return t.half == Tally::Half::Logged && t.day >= week.first && t.day <= sameDay;
    });
    const auto firstDay = Qt::DayOfWeek(week.first.dayOfWeek());
    return weeklySummaries(soFar, week, firstDay, series.basis, series.today).front().done.moderateEquivalent;
}

void countReached(ProgressHighlights &found, const ProgressSeries &series, int current)
{
    // Weeks before the first session say nothing about anybody.
    const auto began = std::find_if(series.weeks.begin(), series.weeks.end(),
                                    [](const ProgressWeek &w) { return w.sessionsLogged > 0 || w.sessionsPlanned > 0; });
    const int first = std::max(int(began - series.weeks.begin()), current - weeksLookedAt);
    for (int i = first; i < current; ++i) {
        const ProgressWeek &week = series.weeks[size_t(i)];
        if (week.isExcused() && !week.reachedGoal())
            continue;
        ++found.finishedWeeks;
        found.reachedWeeks += week.reachedGoal() ? 1 : 0;
    }
}

void findStreak(ProgressHighlights &found, const ProgressSeries &series, int current)
{
    int length = 0;
    QDate first;
    for (int i = 0; i <= current; ++i) {
        const ProgressWeek &week = series.weeks[size_t(i)];
        if (!week.reachedGoal()) {
            length = week.isExcused() ? length : 0;
            continue;
        }
        if (++length == 1)
            first = week.days.first;
        if (length >= found.streak) {
            found.streak = length;
            found.streakDays = {first, week.days.last};
        }
    }
}

std::optional<LongestRun> longestRun(const std::vector<Tally> &tallies, DateRange days)
{
    std::optional<LongestRun> longest;
    for (const Tally &t : tallies) {
        if (t.half == Tally::Half::Logged && t.run.count() > 0 && days.contains(t.day) && (!longest || t.run > longest->time))
            longest = LongestRun{t.day, t.run, t.distance};
    }
    return longest;
}

double aerobicMinutes(const std::vector<Tally> &tallies, DateRange days)
{
    double sum = 0;
    for (const Tally &t : tallies)
        sum += t.half == Tally::Half::Logged && days.contains(t.day) ? double(t.aerobic.count()) / 60000 : 0;
    return sum;
}

} // namespace

ProgressHighlights progressHighlights(const std::vector<Tally> &tallies, const ProgressSeries &series)
{
    ProgressHighlights found;
    const auto current = series.indexOf(series.today);
    if (!current)
        return found;
    const QDate today = series.today;
    found.thisWeek = series.weeks[size_t(*current)];
    found.lastWeekByNow = lastWeekUpTo(tallies, found.thisWeek, series);
    countReached(found, series, *current);
    findStreak(found, series, *current);
    found.longest = longestRun(tallies, {today.addDays(1 - runDays), today});
    found.longestBefore = longestRun(tallies, {today.addDays(1 - 2 * runDays), today.addDays(-runDays)});
    const QDate lastMonth = today.addMonths(-1);
    found.monthMinutes = aerobicMinutes(tallies, {QDate(today.year(), today.month(), 1), today});
    found.lastMonthByNow = aerobicMinutes(tallies, {QDate(lastMonth.year(), lastMonth.month(), 1), lastMonth});
    return found;
}

} // namespace core
