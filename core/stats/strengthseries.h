// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/week.h"
#include "core/stats/exercisehistory.h"

#include <optional>
#include <vector>

namespace core {

/// The most repetitions of a set that a one-repetition maximum is estimated from; above them the formulas part ways.
inline constexpr int mostRepsForEstimate = 12;
/// Up to here the formulas agree well; between this and the limit an estimate is a rough one.
inline constexpr int soundRepsForEstimate = 10;

/// Epley's estimate of the weight that could be lifted once, w (1 + r/30), for 1 … 12 repetitions; one repetition gives the
/// weight itself. nullopt for more, or for no weight (domain.md 3.3).
[[nodiscard]] std::optional<double> estimatedMaximum(double kilograms, int reps);
/// The estimate a set gives: of a compound lift counted by weight and repetitions, done with at most 3 repetitions left where
/// those are recorded, never of a warm-up. Body weight is not known here, so exercises with it have none.
[[nodiscard]] std::optional<double> estimateOf(const ExerciseSet &set, const Exercise &exercise);

/// What a chart or a table of an exercise can show.
enum class SetMeasure {
    Heaviest,      ///< kg of the heaviest set; added weight, or assistance, where that is what is counted
    Estimate,      ///< kg, the best estimate of the day
    Volume,        ///< kg × repetitions of all sets; both sides of a one-sided exercise
    MostReps,      ///< repetitions of the best set
    TotalReps,     ///< repetitions of all sets
    Longest,       ///< seconds of the longest set
    TotalTime,     ///< seconds of all sets
    Farthest,      ///< metres of the farthest set
    SetsAWeek      ///< sets that count, by week
};

/// The measures that mean something for an exercise, the most telling first.
[[nodiscard]] std::vector<SetMeasure> measuresOf(const Exercise &exercise);
/// Whether a lower value is the better one: assistance shrinks as one gets stronger.
[[nodiscard]] bool lowerIsBetter(SetMeasure measure, const Exercise &exercise);
/// The figure of one session; nullopt where nothing of it was recorded. SetsAWeek has none.
[[nodiscard]] std::optional<double> valueOf(const ExerciseDay &day, SetMeasure measure, const Exercise &exercise);

/// One point of a series.
struct SeriesPoint {
    QDate day;      ///< of the session, or the first day of the week
    double value = 0;
    bool operator==(const SeriesPoint &) const = default;
};
/// A measure over time, oldest first: a point for every session that has it; for SetsAWeek one for every week from the first
/// to the last, empty weeks included, warm-ups never counted.
[[nodiscard]] std::vector<SeriesPoint> seriesOf(const ExerciseHistory &history, SetMeasure measure, const Exercise &exercise,
                                                Qt::DayOfWeek firstDay);

} // namespace core
