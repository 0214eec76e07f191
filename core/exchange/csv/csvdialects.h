// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"

namespace exchange {

/// A layout that a program writes, known by its header.
struct CsvDialect {
    QString program;     ///< its name, for example "Strong"
    CsvMapping mapping;
    bool strava = false; ///< a row may have its recording in a file of the same export
};

/// The program that wrote a table, and how to read it: Strong, Hevy, FitNotes, Strava or Garmin Connect; nullopt when the header is
/// none of theirs. Tables of FitNotes are mended on the way: it does not quote commas.
[[nodiscard]] std::optional<CsvDialect> dialectOf(CsvTable &table);

/// Whether StrongLifts wrote the table: it has one exercise a row, its sets side by side.
[[nodiscard]] bool isStrongLifts(const CsvTable &table);
/// The workouts of such a table. Sets of no repetitions were skipped and are left out. Error: Format.
[[nodiscard]] core::Result<std::vector<Activity>> strongLiftsWorkouts(const CsvTable &table);

} // namespace exchange
