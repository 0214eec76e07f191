// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekcontent.h"

#include "core/rules/away.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <set>
#include <tuple>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekContent", text); }

core::Result<void> readPlans(const core::Store &store, WeekContent &week)
{
    std::set<core::PlanRunId> ids;
    for (const core::Session &session : week.sessions)
        if (session.planRun && session.planned)
            ids.insert(*session.planRun);
    std::vector<core::PlanRun> runs;
    for (const core::PlanRunId &id : ids) {
        auto run = store.planRuns().find(id);
        if (!run)
            return tl::unexpected(run.error());
        if (*run)
            runs.push_back(std::move(**run));
    }
    std::sort(runs.begin(), runs.end(), [](const core::PlanRun &a, const core::PlanRun &b) {
        return std::tie(a.firstDay, a.title, a.id) < std::tie(b.firstDay, b.title, b.id);
    });
    week.planWeeks = core::runWeeksIn(week.sessions, week.range, runs);
    return {};
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
    for (const core::RunWeek &plan : planWeeks)
        parts << tr("%1, week %2 of %3").arg(plan.run.title).arg(plan.week).arg(plan.run.weekCount);
    for (const core::TimeAway &time : away)
        parts << core::awayWords(time);
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
    if (const auto read = readCards(store, week, today); !read)
        return tl::unexpected(read.error());
    if (const auto read = readPlans(store, week); !read)
        return tl::unexpected(read.error());
    if (const auto read = readSums(store, week, today); !read)
        return tl::unexpected(read.error());
    return week;
}

} // namespace ui
