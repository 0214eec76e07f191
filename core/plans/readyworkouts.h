// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

#include <QByteArray>
#include <vector>

namespace core {

/// A day's workout that comes with the program.
struct ReadyWorkout {
    QString slug;
    QString name;
    QString words;   ///< what it is for, one sentence
    Session session; ///< what it plans, on no date
    bool operator==(const ReadyWorkout &) const = default;
};

/// Reads a file of ready workouts: {format: "legwork-workouts", version, workouts: [{slug, name, words, kind, effort, and
/// either run (a line of rules/runtext.h) or minutes and exercises: [{exercise (slug), sets, low, high (reps) or seconds, rest (s),
/// superset, raise}]}]}. Errors: Format, naming the field.
[[nodiscard]] Result<std::vector<ReadyWorkout>> readyWorkoutsFromJson(const QByteArray &json);
/// The workouts that come with the program, in the language spoken and the order of their file.
[[nodiscard]] Result<std::vector<ReadyWorkout>> readyWorkouts();

} // namespace core
