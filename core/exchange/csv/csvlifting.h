// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"

namespace exchange {

/// The workouts of a table with one set a row: rows with the same date, time and title are one workout. Rows that say how
/// long to rest, or only hold a note, are no sets. See activitiesOf().
[[nodiscard]] core::Result<std::vector<Activity>> workoutsOf(const CsvTable &table, const CsvMapping &mapping);

/// Notes how hard a set was, from RPE 6–10: the reps left where it is a whole number, else the lower number of them and the
/// RPE in the set's note.
void setReserve(ActivitySet &set, const QString &rpe);

} // namespace exchange
