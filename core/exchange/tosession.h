// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/model/exercise.h"

#include <QTimeZone>
#include <vector>

namespace exchange {

/// A new, unplanned session made of an activity, and the exercises of the user's own that it needs.
struct SessionDraft {
    core::Session session;
    std::vector<core::Exercise> newExercises;
    QStringList warnings;    ///< values that cannot be true and were left out
};

/// The session an activity becomes. Its day is the local date of its start: by the file's own offset where that is
/// believable (within 15 hours), else by `zone` at that instant. Exercises of strength sets are looked up by name in
/// `library`, first among the `expected` ones of the plan it joins; unknown names become exercises of the user's own, with
/// an id that is the same in every import.
/// Precondition: the activity has a start.
[[nodiscard]] SessionDraft sessionOf(const Activity &activity, const QTimeZone &zone,
                                     const std::vector<core::Exercise> &library,
                                     const std::vector<core::ExerciseId> &expected = {});

/// What the sets of an activity add up to; rests are not counted.
struct SetSums {
    int sets = 0;
    int reps = 0;
    double repKilograms = 0;   ///< Σ weight × reps
};
[[nodiscard]] SetSums sumsOf(const std::vector<ActivitySet> &sets);

} // namespace exchange
