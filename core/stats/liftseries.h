// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "core/stats/exercisehistory.h"
#include "core/stats/strengthseries.h"

#include <functional>
#include <map>

namespace core {

/// What was done of every exercise.
using LiftHistory = std::map<ExerciseId, ExerciseHistory>;

/// The sets of a day that count, the left and the right half of one as one.
[[nodiscard]] double workingSets(const ExerciseDay &day);
/// Sets that counted for each muscle: 1 of a set for a primary, 0.5 for a secondary muscle, warm-ups never (domain.md 3.3).
using MuscleSets = std::map<QString, double>;
/// The sets of the days first … last.
[[nodiscard]] MuscleSets muscleSets(const LiftHistory &history, const std::vector<Exercise> &exercises, DateRange days);

/// The muscles with any set on these days, those with most sets first.
[[nodiscard]] std::vector<QString> musclesTrained(const LiftHistory &history, const std::vector<Exercise> &exercises, DateRange days);

/// Sets a week for every muscle: the mean of the finished weeks of `range` that hold any set, beside this week so far, in
/// the order of musclesTrained().
[[nodiscard]] Chart muscleChart(const LiftHistory &history, const std::vector<Exercise> &exercises, DateRange range,
                                Qt::DayOfWeek firstDay, QDate today);
/// Sets a week for one muscle, week by week.
[[nodiscard]] Chart muscleWeeksChart(const LiftHistory &history, const std::vector<Exercise> &exercises, const QString &muscle,
                                     DateRange range, Qt::DayOfWeek firstDay, QDate today);

/// Body mass in kilograms on a day; nullopt where it is not known.
using MassOn = std::function<std::optional<double>(QDate)>;

/// What a chart of one exercise can show beside the measures of strengthseries.h.
enum class LiftMeasure {
    Heaviest,       ///< kg; the least help of an assisted exercise, drawn upside down
    WithBodyWeight, ///< kg moved at best, body weight included: plus what was added, or less the help
    Volume,         ///< kg × repetitions; with body weight where the exercise has it and it is known
    RepsAtLoad,     ///< most repetitions at the load done most often
    MostReps,
    Estimate,       ///< kg, the best estimate of the day by Epley's formula
    Time,           ///< seconds of the longest set
    Distance        ///< metres of the farthest set
};
/// The measures that mean something for an exercise, the most telling first. Those with body weight need it to be known.
[[nodiscard]] std::vector<LiftMeasure> liftMeasures(const Exercise &exercise, bool massKnown);
/// The load most sets that count were done with, in milligrams; of equals the heavier. nullopt without weights.
[[nodiscard]] std::optional<Weight> usualLoad(const ExerciseHistory &history);
/// The kilograms one repetition of a set moved, body weight included where it counts; nullopt where it is not known.
[[nodiscard]] std::optional<double> movedKilograms(const ExerciseSet &set, const Exercise &exercise, std::optional<double> mass);
/// The figure of one session; nullopt where nothing of it was recorded. `load` is that of RepsAtLoad.
[[nodiscard]] std::optional<double> liftValue(const ExerciseDay &day, LiftMeasure measure, const Exercise &exercise, const MassOn &mass,
                                              const std::optional<Weight> &load);
/// One exercise over time: a dot for every session that has the measure. The set behind an estimate is said with it.
[[nodiscard]] Chart liftChart(const ExerciseHistory &history, const Exercise &exercise, LiftMeasure measure, const MassOn &mass, QDate today);
/// "Heaviest set", "Repetitions at 24 kg".
[[nodiscard]] QString liftMeasureName(LiftMeasure measure, const Exercise &exercise, const std::optional<Weight> &load);

} // namespace core
