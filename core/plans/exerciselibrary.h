// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/result.h"

#include <vector>

namespace core {

/// What an exercise library file holds.
struct ExerciseLibrary {
    int version = 0;
    std::vector<Exercise> exercises; ///< in file order, ids from libraryExerciseId()
    bool operator==(const ExerciseLibrary &) const = default;
};

/// Reads an exercise library: {format: "legwork-exercises", version, exercises: [{slug, name, tracking
/// (model/exercise.h), perSide, compound, pattern, equipment, primary, secondary (lists of muscles)}]}. A primary
/// muscle counts 1 a set, a secondary one 0.5. Errors: Format, naming the field.
[[nodiscard]] Result<ExerciseLibrary> exercisesFromJson(const QByteArray &json);

/// The exercises that come with the program. Compiled in: should they not read, the program is damaged and stops.
[[nodiscard]] const std::vector<Exercise> &libraryExercises();
/// The name to show for an exercise of this slug that is stored as `name`: translated, unless the user renamed it.
[[nodiscard]] QString shownExerciseName(const QString &slug, const QString &name);
/// The name to store for one that is shown as `name`: the library's own, in whatever language it is shown.
[[nodiscard]] QString storedExerciseName(const QString &slug, const QString &name);
/// Goes up whenever the library changes; a store holding an older one is brought up to date.
[[nodiscard]] int libraryVersion();

} // namespace core
