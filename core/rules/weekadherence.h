// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/timeaway.h"
#include "core/rules/week.h"

#include <vector>

namespace core {

/// How the plan of a week was kept, in sessions. Rest days are in none of the counts: keeping one is its own tick.
struct WeekAdherence {
    int due = 0;      ///< planned on its days and done, or their day over: the denominator
    int done = 0;     ///< of those, on whatever day and however much
    int onTarget = 0; ///< of those, 80–120 % of the plan, or done with nothing to compare
    int skipped = 0;  ///< with a reason, or excused by time away; never due

    bool operator==(const WeekAdherence &) const = default;
};

/// The adherence of the sessions planned on `days`; others are passed over. A workout still under way is not due yet.
[[nodiscard]] WeekAdherence weekAdherence(const std::vector<Session> &sessions, DateRange days, QDate today,
                                          const std::vector<TimeAway> &away = {});

} // namespace core
