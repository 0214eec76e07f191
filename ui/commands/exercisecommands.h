// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

namespace ui {

class Commands;

// Everything a user can do with the exercise library. Each is one Change, hence one undo step with a name; each returns
// whether it was written (a refusal has been reported through Commands::failed).

/// Adds an exercise of the user's own: "Add Sled drag".
bool addExercise(Commands &commands, const core::Exercise &exercise);
/// Replaces an exercise by an edited copy; its history stays its own: "Rename Squat to Back squat", "Edit Back squat".
bool editExercise(Commands &commands, const core::Exercise &before, const core::Exercise &after);
/// Marks a favourite or takes the mark away.
bool setFavourite(Commands &commands, const core::Exercise &exercise, bool favourite);
/// Takes an exercise out of every list but the archive, or back.
bool setArchived(Commands &commands, const core::Exercise &exercise, bool archived);

/// What became of an exercise that was to be deleted.
enum class ExerciseFate { Refused, Removed, Archived };
/// Deletes an exercise of the user's own that nothing names. One with history, or of the library, is archived instead, so that
/// no session loses the name of what was done.
[[nodiscard]] ExerciseFate deleteExercise(Commands &commands, const core::Exercise &exercise);
/// Makes `from` one with `into`: its history counts there and its name goes. Refused for an exercise with itself, for one that
/// is merged already, and for two that count different things.
bool mergeExercises(Commands &commands, const core::Exercise &from, const core::Exercise &into);

} // namespace ui
