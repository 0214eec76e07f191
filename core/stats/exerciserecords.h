// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/exercisehistory.h"

#include <optional>
#include <vector>

namespace core {

/// A set that stands out, and where it was done. Ties go to the first one.
struct RecordSet {
    SessionId session;
    QDate day;
    ExerciseSet set;
    bool operator==(const RecordSet &) const = default;
};

/// The best there is of an exercise. Warm-ups never count; what was not recorded is in none.
struct ExerciseRecords {
    std::optional<RecordSet> heaviest;      ///< most weight, then most repetitions; of an assisted exercise the least help
    std::optional<RecordSet> mostReps;      ///< in one set, whatever the weight; then the heavier one
    std::optional<RecordSet> longest;       ///< by time
    std::optional<RecordSet> farthest;      ///< by distance; then the heavier, then the quicker one
    std::optional<RecordSet> estimate;      ///< the set with the best estimated maximum
    double estimatedKilograms = 0;          ///< of that set; an estimate by Epley's formula, never a lifted weight
    bool roughEstimate = false;             ///< that set had more than 10 repetitions
    std::vector<RecordSet> repsAtLoad;      ///< the most repetitions at each load, heaviest first (least help first)

    bool operator==(const ExerciseRecords &) const = default;
};

/// The records of a history.
[[nodiscard]] ExerciseRecords recordsOf(const ExerciseHistory &history, const Exercise &exercise);

} // namespace core
