// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/exercisefinder.h"
#include "core/model/exercise.h"

#include <QTimeZone>
#include <vector>

namespace exchange {

/// A new, unplanned session made of an activity, and the exercises of the user's own that it needs.
struct SessionDraft {
    core::Session session;
    std::vector<core::Exercise> newExercises; ///< of the user's own, where the caller has no finder
    QStringList warnings;    ///< values that cannot be true and were left out
};

/// The session an activity becomes. Its day is the local date of its start: by the file's own offset where that is
/// believable (within 15 hours), else by `zone` at that instant; a clock time keeps its date and is one of `zone`. `finder`
/// says which exercises its sets are of, first among the `expected` ones of the plan it joins.
/// Precondition: the activity has a start or a clock time, and no open questions.
[[nodiscard]] SessionDraft sessionOf(const Activity &activity, const QTimeZone &zone, ExerciseFinder &finder,
                                     const std::vector<core::ExerciseId> &expected = {});
/// The same with a library of exercises of its own: what it makes beyond that is in `newExercises`.
[[nodiscard]] SessionDraft sessionOf(const Activity &activity, const QTimeZone &zone,
                                     const std::vector<core::Exercise> &library,
                                     const std::vector<core::ExerciseId> &expected = {});

/// The planned session a workout of a file becomes on a day.
[[nodiscard]] core::Session plannedSession(const PlannedWorkout &workout, QDate day);

/// What the sets of an activity add up to; rests are not counted.
struct SetSums {
    int sets = 0;
    int reps = 0;
    double repKilograms = 0;   ///< Σ weight × reps
};
[[nodiscard]] SetSums sumsOf(const std::vector<ActivitySet> &sets);

} // namespace exchange
