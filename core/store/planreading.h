// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ownplan.h"
#include "core/plans/placement.h"
#include "core/plans/runs.h"
#include "core/result.h"
#include "core/rules/week.h"

#include <vector>

namespace core {

class Store;

/// A plan that can be used: of the library, or of the user's own.
struct KnownPlan {
    Plan plan;
    std::optional<OwnPlan> own; ///< nullopt: it comes with the program
};

/// Every plan there is, those of the library first. A damaged plan of one's own is an error that names it.
[[nodiscard]] Result<std::vector<KnownPlan>> knownPlans(const Store &store);
/// What core::placePlan() needs to know of the calendar from a day on.
[[nodiscard]] Result<CalendarAround> calendarFrom(const Store &store, QDate first);
/// The weeks (from a Monday to a Sunday) as a plan without a name yet; weeks that a plan made easier are easier in it.
[[nodiscard]] Result<Plan> planOfWeeks(const Store &store, DateRange weeks);
/// All sessions of a plan run, by day.
[[nodiscard]] Result<std::vector<Session>> sessionsOf(const Store &store, const PlanRun &run);
/// The plan runs that are still to be followed, by first day.
[[nodiscard]] Result<std::vector<RunState>> runningPlans(const Store &store, QDate today);

} // namespace core
