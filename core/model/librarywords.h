// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QString>
#include <QStringList>

namespace core {

/// Words that come with the program are kept in English, in its files as in the database, and shown in the language of
/// the person. Words of the person's own have no translation and are shown as they are.

/// What is needed for an exercise: "barbell, bench", or one piece of it: "barbell".
[[nodiscard]] QString equipmentText(const QString &equipment);
/// A movement pattern: "squat".
[[nodiscard]] QString patternText(const QString &pattern);
/// A muscle: "quadriceps".
[[nodiscard]] QString muscleText(const QString &muscle);
/// A text of a plan or workout that comes with the program.
[[nodiscard]] QString planText(const QString &text);

/// What an exercise is found by: its name, equipment, pattern and muscles as they are shown and as they are kept.
[[nodiscard]] QStringList searchWords(const Exercise &exercise);

} // namespace core
