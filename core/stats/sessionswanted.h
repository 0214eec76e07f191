// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/weekly.h"

namespace core {

/// What the sessions done of a week's plan are measured against: a session skipped for a reason is not held against it.
[[nodiscard]] inline int sessionsWanted(const WeekSummary &week) { return week.sessionsPlanned - week.sessionsSkipped; }

} // namespace core
