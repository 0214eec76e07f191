// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/tabletext.h"
#include "core/model/session.h"
#include "core/stats/weekly.h"

#include <map>

namespace exchange {

/// One row a session, both halves side by side. Column names are fixed words and carry their unit; days are YYYY-MM-DD, a start
/// is local with its distance to UTC.
[[nodiscard]] TableText sessionTable(const std::vector<core::Session> &sessions);
/// One row a set, target and result side by side; what is called by the names of `names`.
[[nodiscard]] TableText setTable(const std::vector<core::Session> &sessions, const std::map<core::ExerciseId, QString> &names);
/// One row a week: what was done, and what was planned.
[[nodiscard]] TableText weekTable(const std::vector<core::WeekSummary> &weeks);

} // namespace exchange
