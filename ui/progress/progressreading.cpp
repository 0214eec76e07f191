// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressreading.h"

namespace ui {

core::Result<ProgressReading> readProgress(const core::Store &store, ChartRange range, QDate today)
{
    ProgressReading reading;
    const auto preferences = store.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    reading.preferences = *preferences;
    const auto goals = store.settings().goals();
    if (!goals)
        return tl::unexpected(goals.error());
    const auto span = store.tallies().span();
    if (!span)
        return tl::unexpected(span.error());
    reading.anything = span->has_value();
    if (!reading.anything)
        return reading;

    const Qt::DayOfWeek firstDay = preferences->firstDay();
    const core::DateRange days = core::progressDays(monthsOf(range), **span, today, firstDay);
    auto tallies = store.tallies().between(days.first, days.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    const auto away = store.timeAway().between(days.first, days.last);
    if (!away)
        return tl::unexpected(away.error());
    const auto goal = [&goals](QDate day) { return core::goalOn(*goals, day); };
    reading.series = core::progressSeries(*tallies, days, firstDay, preferences->basis, goal, today, *away);
    reading.highlights = core::progressHighlights(*tallies, reading.series);
    reading.tallies = std::move(*tallies);
    return reading;
}

} // namespace ui
