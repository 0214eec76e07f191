// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/model/setting.h"

#include <QString>
#include <optional>
#include <vector>

namespace ui {

/// The columns a grid of sets can have.
enum class SetColumn { Number, Target, LastTime, Weight, Distance, Reps, Time, InReserve, Type, Done };

/// The columns for what an exercise counts, from left to right.
[[nodiscard]] std::vector<SetColumn> setColumns(core::Tracking tracking);
/// Whether the user fills the column.
[[nodiscard]] bool isInput(SetColumn column);
/// The heading, for example "kg", "added kg" or "Reps left".
[[nodiscard]] QString columnTitle(SetColumn column, core::Tracking tracking, const core::Preferences &preferences);
/// The column as a screen reader says it after the set, for example "weight, kg".
[[nodiscard]] QString columnName(SetColumn column, core::Tracking tracking, const core::Preferences &preferences);
/// A stable word for draft keys.
[[nodiscard]] QString columnSlug(SetColumn column);

/// "Set 2", "Warm-up", "Drop set 1": the set's place among those of its kind.
[[nodiscard]] QString setName(const core::Entry &entry, size_t index);
/// What the first column shows: "2", "Warm-up", "Drop".
[[nodiscard]] QString setLabel(const core::Entry &entry, size_t index);
/// "12–15", "12–15 × 30", "0:40"; empty without a target.
[[nodiscard]] QString targetText(const core::ExerciseSet &set, const core::Preferences &preferences);
/// "12 × 30", "0:40", "5.00 km in 25:00"; empty when nothing is recorded.
[[nodiscard]] QString resultText(const core::SetResult &result, const core::Preferences &preferences);
/// The done sets in one line: "3 × 12 @ 30 kg, 2 reps left", or set by set where they differ.
[[nodiscard]] QString setsText(const std::vector<core::ExerciseSet> &sets, const core::Preferences &preferences);

/// The field of a result as the user typed or would type it; a weight in another unit than the heading's names it.
[[nodiscard]] QString fieldText(const core::SetResult &result, SetColumn column, const core::Preferences &preferences);
/// Puts typed text into the field; empty text clears it, a sum like "20+2*10" is worked out, anything else is kept as
/// typed. Gives what is wrong, and changes nothing, when it cannot.
[[nodiscard]] std::optional<QString> readField(core::SetResult &result, SetColumn column, const QString &text,
                                               core::Tracking tracking, const core::Preferences &preferences);
/// Empties the field.
void clearField(core::SetResult &result, SetColumn column);
/// Copies the field from another result.
void copyField(core::SetResult &to, const core::SetResult &from, SetColumn column);

} // namespace ui
