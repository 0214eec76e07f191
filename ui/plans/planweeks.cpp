// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planweeks.h"

#include "core/plans/instantiate.h"
#include "core/stats/weekly.h"

#include <cmath>

namespace ui {

std::vector<PlanWeekRow> planWeeks(const core::Plan &plan, core::CountingBasis basis)
{
    std::vector<PlanWeekRow> rows;
    if (plan.weeks.empty())
        return rows;
    // Any Monday will do: a plan has no dates of its own.
    const QDate monday(2024, 1, 1);
    std::vector<core::Tally> tallies;
    for (const core::Session &session : core::instantiate(plan, core::startPlan(plan, monday)))
        for (const core::Tally &tally : core::talliesOf(session, core::Profile{}, nullptr))
            tallies.push_back(tally);
    const core::DateRange range{monday, monday.addDays(7 * int(plan.weeks.size()) - 1)};
    for (const core::WeekSummary &week : core::weeklySummaries(tallies, range, Qt::Monday, basis, monday)) {
        PlanWeekRow row;
        row.week = int(rows.size()) + 1;
        row.easier = plan.weeks[rows.size()].easier;
        row.runMinutes = int(std::lround(week.planned.run));
        row.moderateEquivalent = int(std::lround(week.planned.moderateEquivalent));
        row.strengthDays = week.planned.strengthDays;
        row.sessions = week.sessionsPlanned;
        rows.push_back(row);
    }
    return rows;
}

} // namespace ui
