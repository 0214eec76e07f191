// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/session.h"
#include "core/stats/weekly.h"

#include <QString>
#include <array>
#include <vector>

namespace ui {

/// One week of a plan in figures, as the plans page lists it.
struct PlanWeekRow {
    int week = 1;
    bool easier = false;
    int days = 0;               ///< with a session; rest left out
    int sessions = 0;           ///< rest left out
    int runMinutes = 0;         ///< running and walk-run
    int byEffort = 0;           ///< moderate-equivalent minutes by effort
    int byActivity = 0;         ///< the same by activity
    int strengthDays = 0;
    std::array<double, core::familyCount> families{}; ///< of byEffort
    bool operator==(const PlanWeekRow &) const = default;
};

/// The figures of the planned sessions of one week, which starts on `monday`. Week and easier are left to the caller.
[[nodiscard]] PlanWeekRow weekFigures(const std::vector<core::Session> &sessions, QDate monday);
/// The weeks of a plan, reckoned as if it were put on the calendar.
[[nodiscard]] std::vector<PlanWeekRow> planWeeks(const core::Plan &plan);
/// "95 min of running, worth 105 by effort or 190 by activity, 2 strength days".
[[nodiscard]] QString figuresText(const PlanWeekRow &row);

} // namespace ui
