// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/workout.h"

#include <QString>
#include <vector>

namespace ui {

class Commands;

// What a user can do with saved workouts. Each is one undo step and returns whether it was written (a refusal has been
// reported through Commands::failed).

/// Saves what a session plans as a workout of this name; one of the same name is replaced. "Save workout Leg day".
bool saveWorkout(Commands &commands, const core::Session &session, const QString &name);
/// "Rename workout Leg day to Legs".
bool renameWorkout(Commands &commands, const core::Workout &workout, const QString &name);
/// "Delete workout Leg day".
bool deleteWorkout(Commands &commands, const core::Workout &workout);
/// The workout of this name among `workouts`, case aside; nullptr when there is none.
[[nodiscard]] const core::Workout *workoutNamed(const std::vector<core::Workout> &workouts, const QString &name);

} // namespace ui
