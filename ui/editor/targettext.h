// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"
#include "core/rules/setgroups.h"

#include <QString>
#include <optional>
#include <vector>

namespace ui {

/// What a set can be told to be.
enum class TargetField { Reps, Time, Distance, Load };

/// The fields of an exercise's sets, in order.
[[nodiscard]] std::vector<TargetField> targetFields(core::Tracking tracking);
/// The heading: "Reps", "Time", "Distance", "Load", "Added load" or "Help".
[[nodiscard]] QString targetFieldTitle(TargetField field, core::Tracking tracking);
/// What a field takes, for an empty one: "8-12", "30 s", "40 m", "16 kg".
[[nodiscard]] QString targetFieldExample(TargetField field, const core::Preferences &preferences);
/// The field as it is typed: "12-15", "0:30", "40 m", "16 kg", "last + step"; empty when the plan leaves it open.
[[nodiscard]] QString targetFieldText(const core::SetTarget &target, TargetField field);
/// Puts typed text into the target; empty text leaves it open. Gives what is wrong, and changes nothing, when it cannot.
[[nodiscard]] std::optional<QString> readTargetField(core::SetTarget &target, TargetField field, const QString &text,
                                                     core::Tracking tracking, const core::Preferences &preferences);
/// The words for the weight of the last time and one step more.
[[nodiscard]] QString raiseText();

/// "2 × 8 warm-up @ 8 kg", "3 × 12–15 @ last + step", "3 × 0:30".
[[nodiscard]] QString groupText(const core::SetGroup &group);
/// All sets of an exercise: "1 × 10 warm-up, 3 × 12–15 @ 16 kg"; "no sets yet" without.
[[nodiscard]] QString prescriptionText(const std::vector<core::ExerciseSet> &sets);

} // namespace ui
