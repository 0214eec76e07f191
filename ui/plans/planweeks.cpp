// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planweeks.h"

#include "core/plans/instantiate.h"
#include "core/plans/planweek.h"

#include <QCoreApplication>
#include <cmath>
#include <map>
#include <set>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("PlanWeeks", text, nullptr, n); }

core::WeekSums plannedSums(const std::vector<core::Tally> &tallies, QDate monday, core::CountingBasis basis)
{
    return core::weeklySummaries(tallies, {monday, monday.addDays(6)}, Qt::Monday, basis, monday).front().planned;
}

} // namespace

PlanWeekRow weekFigures(const std::vector<core::Session> &sessions, QDate monday)
{
    std::vector<core::Tally> tallies;
    std::set<QDate> days;
    PlanWeekRow row;
    for (const core::Session &session : sessions) {
        if (session.kind == core::Kind::Rest)
            continue;
        ++row.sessions;
        days.insert(session.planned->day);
        for (const core::Tally &tally : core::talliesOf(session, core::Profile{}, nullptr))
            tallies.push_back(tally);
    }
    const core::WeekSums byEffort = plannedSums(tallies, monday, core::CountingBasis::Effort);
    row.days = int(days.size());
    row.runMinutes = int(std::lround(byEffort.run));
    row.byEffort = int(std::lround(byEffort.moderateEquivalent));
    row.byActivity = int(std::lround(plannedSums(tallies, monday, core::CountingBasis::Activity).moderateEquivalent));
    row.strengthDays = byEffort.strengthDays;
    row.families = byEffort.families;
    return row;
}

std::vector<PlanWeekRow> planWeeks(const core::Plan &plan)
{
    // Any Monday will do: a plan has no dates of its own.
    const QDate monday(2024, 1, 1);
    std::map<int, std::vector<core::Session>> weeks;
    for (core::Session &session : core::instantiate(plan, core::startPlan(plan, monday)))
        weeks[core::planWeekOfSlot(session.slot).value_or(1)].push_back(std::move(session));
    std::vector<PlanWeekRow> rows;
    for (int week = 1; week <= int(plan.weeks.size()); ++week) {
        PlanWeekRow row = weekFigures(weeks[week], monday.addDays(7 * (week - 1)));
        row.week = week;
        row.easier = plan.weeks[size_t(week) - 1].easier;
        rows.push_back(row);
    }
    return rows;
}

QString figuresText(const PlanWeekRow &row)
{
    return tr("%1 min of running, worth %2 by effort or %3 by activity, %4")
        .arg(row.runMinutes)
        .arg(row.byEffort)
        .arg(row.byActivity)
        .arg(tr("%n strength days", row.strengthDays));
}

} // namespace ui
