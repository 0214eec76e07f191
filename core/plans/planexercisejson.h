// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QJsonArray>

namespace core {

class JsonFields;

// An exercise of a plan file: exercise (a library slug), sets, then reps [low, high] or hold (seconds), and optionally
// rest (seconds), superset (a number that alternating exercises share), note.
// Reps are a range for double progression: a plan that says "3 × 13" has low 13 and high 15, the target being
// 13 now and the weight going up once every set reaches 15.
//
// An exercise of one's own has, instead of `exercise`: own (its id), name, tracking (a word of model/exercise.h) and
// perSide. Sets that are not all alike stand in `each` instead of sets, reps and hold: a list of {type (a word of
// model/session.h), side ("left", "right"), reps, weight with unit ("kg", "lb"), raise (true: last time's weight plus a
// step), seconds, metres}, each optional; an empty list names an exercise without sets.

/// Reads one exercise; faults go to the reader.
[[nodiscard]] PlanExercise planExerciseFrom(JsonFields &fields);
/// Writes the exercises of a session; planExerciseFrom() gives the same ones back.
[[nodiscard]] QJsonArray exercisesToJson(const std::vector<PlanExercise> &exercises);

} // namespace core
