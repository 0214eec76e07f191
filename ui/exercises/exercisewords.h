// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/exerciserecords.h"
#include "core/stats/strengthseries.h"

#include <QString>

namespace ui {

/// What is counted, for people: "weight and repetitions", "time".
[[nodiscard]] QString trackingName(core::Tracking tracking);
/// "Quadriceps, glutes · also hamstrings · dumbbell or kettlebell · squat · each side".
[[nodiscard]] QString factsOf(const core::Exercise &exercise);
/// "quadriceps, glutes · dumbbell or kettlebell": a line below a name in a list.
[[nodiscard]] QString shortFactsOf(const core::Exercise &exercise);
/// A set as it was typed: "16 kg × 12", "+ 5 kg × 8", "20 kg help × 8", "12 reps", "2:00", "16 kg, 40 m".
[[nodiscard]] QString setText(const core::ExerciseSet &set, const core::Exercise &exercise, core::LengthUnit lengths);
/// All sets of a day on one line; weights are said once while they stay the same, warm-ups are called so.
[[nodiscard]] QString setsText(const core::ExerciseDay &day, const core::Exercise &exercise, core::LengthUnit lengths);
/// "Heaviest set", "Estimated maximum" …
[[nodiscard]] QString measureName(core::SetMeasure measure, const core::Exercise &exercise);
/// The same in a word or two, for the head of a column: "Heaviest", "Estimate".
[[nodiscard]] QString shortMeasureName(core::SetMeasure measure, const core::Exercise &exercise);
/// A value of a measure in the user's units, with the unit: "26 kg", "13", "2:00".
[[nodiscard]] QString measureText(double value, core::SetMeasure measure, const core::Preferences &preferences);
/// The same value as a plain number in the user's unit, for an axis.
[[nodiscard]] double measureNumber(double value, core::SetMeasure measure, const core::Preferences &preferences);

} // namespace ui
