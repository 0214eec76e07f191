// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekcontent.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekContent", text); }

core::Result<std::vector<core::PlanRun>> runsTouching(const core::Store &store, core::DateRange range)
{
    auto runs = store.planRuns().all();
    if (!runs)
        return runs;
    std::erase_if(*runs, [range](const core::PlanRun &run) {
        const QDate end = run.firstDay.addDays(7 * run.weekCount);
        return run.firstDay > range.last || end <= range.first || (run.stoppedOn && *run.stoppedOn <= range.first);
    });
    return runs;
}

core::Result<void> readSums(const core::Store &store, WeekContent &week, QDate today)
{
    const auto tallies = store.tallies().between(week.range.first, week.range.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    const auto goals = store.settings().goals();
    if (!goals)
        return tl::unexpected(goals.error());
    week.goal = core::goalOn(*goals, week.range.last);
    week.summary = core::weeklySummaries(*tallies, week.range, week.preferences.firstDay(), week.preferences.basis, today).front();
    return {};
}

} // namespace

core::Seconds WeekContent::timeDone() const
{
    core::Milliseconds sum{0};
    for (const core::Session &session : sessions)
        if (session.logged)
            sum += session.logged->time().value_or(core::Milliseconds(0));
    return std::chrono::round<core::Seconds>(sum);
}

QString WeekContent::subtitle() const
{
    // The label is "2026-W47"; the year already stands in the title.
    QStringList parts{tr("Week %1").arg(core::isoWeekLabel(range.first).section(QLatin1Char('W'), 1).toInt())};
    for (const core::PlanRun &run : planRuns) {
        // A week that starts on a Sunday belongs to the plan week that most of its days are in.
        const int week = int(run.firstDay.daysTo(range.first.addDays(3))) / 7 + 1;
        parts << tr("%1, week %2 of %3").arg(run.title).arg(std::clamp(week, 1, run.weekCount)).arg(run.weekCount);
    }
    return parts.join(QStringLiteral(" · "));
}

core::Result<WeekContent> readWeek(const core::Store &store, QDate day, QDate today)
{
    const auto preferences = store.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    WeekContent week;
    week.preferences = *preferences;
    week.range = core::weekOf(day, preferences->firstDay());
    auto runs = runsTouching(store, week.range);
    if (!runs)
        return tl::unexpected(runs.error());
    week.planRuns = std::move(*runs);
    if (const auto read = readCards(store, week, today); !read)
        return tl::unexpected(read.error());
    if (const auto read = readSums(store, week, today); !read)
        return tl::unexpected(read.error());
    return week;
}

} // namespace ui
