// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progressseries.h"

#include "core/rules/away.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {
constexpr int fewestWeeks = 8;
constexpr int mostComingWeeks = 8;
} // namespace

bool ProgressWeek::reachedGoal() const { return goal.minutes > 0 && std::llround(worth()) >= goal.minutes; }

std::optional<int> ProgressSeries::indexOf(QDate day) const
{
    if (weeks.empty() || !day.isValid() || day < weeks.front().days.first || day > weeks.back().days.last)
        return std::nullopt;
    return int(weeks.front().days.first.daysTo(day) / 7);
}

bool ProgressSeries::hasAnything() const
{
    return std::any_of(weeks.begin(), weeks.end(),
                       [](const ProgressWeek &w) { return w.sessionsLogged > 0 || w.sessionsPlanned > 0; });
}

DateRange progressDays(std::optional<int> months, std::pair<QDate, QDate> span, QDate today, Qt::DayOfWeek firstDay)
{
    const DateRange thisWeek = weekOf(today, firstDay);
    const QDate last = std::clamp(weekOf(span.second, firstDay).last, thisWeek.last,
                                  thisWeek.last.addDays(7 * mostComingWeeks));
    QDate first = std::min(weekOf(span.first, firstDay).first, thisWeek.first);
    if (months)
        first = std::max(first, weekOf(today.addMonths(-*months), firstDay).first);
    return {std::min(first, last.addDays(1 - 7 * fewestWeeks)), last};
}

ProgressSeries progressSeries(const std::vector<Tally> &tallies, DateRange range, Qt::DayOfWeek firstDay,
                              CountingBasis basis, const GoalOn &goalOn, QDate today, const std::vector<TimeAway> &away)
{
    ProgressSeries series;
    series.today = today;
    series.basis = basis;
    for (WeekSummary &summary : weeklySummaries(tallies, range, firstDay, basis, today)) {
        const Goal goal = goalOn(summary.days.last);
        ProgressWeek week{std::move(summary), goal, 0};
        for (QDate day = week.days.first; day <= week.days.last; day = day.addDays(1))
            week.daysAway += excused(day, away) ? 1 : 0;
        series.weeks.push_back(std::move(week));
    }
    return series;
}

} // namespace core
