// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QDate>

namespace core {

/// A plan that ends on a race, and the Monday it then starts on.
struct PlanToRace {
    Plan plan;
    QDate firstMonday;
};

/// The plan placed so that it ends on the race: its last week is the week (from Monday) of the race.
///  · Its time trial, or a new session "Race" where the last week has none, stands on the day of the race.
///  · What the last week has on the day of the race and after it is left out; a rest day there moves to the day that the
///    time trial left.
///  · The day before is rest: strength and hard runs there give way.
/// A race on the day of the plan's own time trial leaves the plan as it is.
[[nodiscard]] PlanToRace endingOn(Plan plan, QDate race);

} // namespace core
