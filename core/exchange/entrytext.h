// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"

#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace exchange {

/// Exercises by name while a text is read; unknown names become exercises of the user's own, each once.
class ExerciseNames
{
public:
    explicit ExerciseNames(const std::vector<core::Exercise> &known);
    /// The exercise of a name (upper and lower case alike); `timed` only shapes one that is made.
    [[nodiscard]] core::ExerciseId idOf(const QString &name, bool timed);
    /// The exercises that were asked for.
    [[nodiscard]] std::vector<core::Exercise> used() const;

private:
    std::map<QString, core::Exercise> m_byName;
    std::vector<QString> m_used;
};

/// One planned exercise: "Goblet squat · 1 × 10 @ 8 kg warm-up, 3 × 12–15 @ 16 kg · rest 45 s · superset 1".
[[nodiscard]] QString entryText(const core::Entry &entry, const std::map<core::ExerciseId, QString> &names);
/// The same without the name: "3 × 12–15 @ 16 kg · rest 45 s".
[[nodiscard]] QString entryTarget(const core::Entry &entry);
/// Reads what entryText() writes, with new ids; nullopt for anything else.
[[nodiscard]] std::optional<core::Entry> entryFromText(const QString &text, ExerciseNames &names);

} // namespace exchange
