// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/setting.h"

#include <vector>

namespace ui {

/// One week of a plan in figures, as the plans page lists it.
struct PlanWeekRow {
    int week = 1;
    bool easier = false;
    int runMinutes = 0;          ///< running and walk-run
    int moderateEquivalent = 0;  ///< by the basis in force
    int strengthDays = 0;
    int sessions = 0;            ///< rest days left out
    bool operator==(const PlanWeekRow &) const = default;
};

/// The weeks of a plan, reckoned as if it were put on the calendar.
[[nodiscard]] std::vector<PlanWeekRow> planWeeks(const core::Plan &plan, core::CountingBasis basis);

} // namespace ui
