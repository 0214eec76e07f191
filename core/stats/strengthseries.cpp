// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/strengthseries.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace core {

namespace {

constexpr double epleyReps = 30;
constexpr int mostLeftForEstimate = 3;

using SetValue = std::function<std::optional<double>(const ExerciseSet &)>;

std::optional<double> kilogramsOf(const ExerciseSet &set)
{
    return set.result.weight ? std::optional(std::abs(set.result.weight->kilograms())) : std::nullopt;
}

/// The largest (or smallest) value among the sets that count.
std::optional<double> best(const ExerciseDay &day, const SetValue &value, bool smallest = false)
{
    std::optional<double> found;
    for (const ExerciseSet &set : day.sets) {
        const auto here = counts(set) ? value(set) : std::nullopt;
        if (here && (!found || (smallest ? *here < *found : *here > *found)))
            found = here;
    }
    return found;
}

std::optional<double> sum(const ExerciseDay &day, const SetValue &value)
{
    std::optional<double> total;
    for (const ExerciseSet &set : day.sets)
        if (const auto here = counts(set) ? value(set) : std::nullopt)
            total = total.value_or(0) + *here;
    return total;
}

std::optional<double> repsOf(const ExerciseSet &set) { return set.result.reps ? std::optional(double(*set.result.reps)) : std::nullopt; }

std::optional<double> secondsOf(const ExerciseSet &set)
{
    return set.result.time ? std::optional(double(set.result.time->count())) : std::nullopt;
}

/// How often a set of the exercise was really done: a one-sided set that stands for both sides counts twice.
double sidesOf(const ExerciseSet &set, const Exercise &exercise)
{
    return exercise.sides == Laterality::PerSide && set.side == Side::Both ? 2 : 1;
}

std::optional<double> volumeOf(const ExerciseSet &set, const Exercise &exercise)
{
    const auto kilograms = kilogramsOf(set);
    if (!kilograms || !set.result.reps)
        return std::nullopt;
    return *kilograms * *set.result.reps * sidesOf(set, exercise);
}

std::vector<SeriesPoint> setsByWeek(const ExerciseHistory &history, Qt::DayOfWeek firstDay)
{
    std::vector<SeriesPoint> weeks;
    for (const ExerciseDay &day : history) {
        const QDate week = weekOf(day.day, firstDay).first;
        while (weeks.empty() || weeks.back().day < week)
            weeks.push_back({weeks.empty() ? week : weeks.back().day.addDays(7), 0});
        weeks.back().value += double(std::count_if(day.sets.begin(), day.sets.end(), counts));
    }
    return weeks;
}

} // namespace

std::optional<double> estimatedMaximum(double kilograms, int reps)
{
    if (kilograms <= 0 || reps < 1 || reps > mostRepsForEstimate)
        return std::nullopt;
    return reps == 1 ? kilograms : kilograms * (1 + reps / epleyReps);
}

std::optional<double> estimateOf(const ExerciseSet &set, const Exercise &exercise)
{
    const bool suited = exercise.compound && exercise.tracking == Tracking::WeightReps;
    if (!suited || !counts(set) || !set.result.reps || set.result.inReserve.value_or(0) > mostLeftForEstimate)
        return std::nullopt;
    const auto kilograms = kilogramsOf(set);
    return kilograms ? estimatedMaximum(*kilograms, *set.result.reps) : std::nullopt;
}

std::vector<SetMeasure> measuresOf(const Exercise &exercise)
{
    using M = SetMeasure;
    switch (exercise.tracking) {
    case Tracking::WeightReps:
        return exercise.compound ? std::vector{M::Heaviest, M::Estimate, M::MostReps, M::Volume, M::SetsAWeek}
                                 : std::vector{M::Heaviest, M::MostReps, M::Volume, M::SetsAWeek};
    case Tracking::BodyweightReps: return {M::MostReps, M::TotalReps, M::Heaviest, M::SetsAWeek};
    case Tracking::AssistedReps: return {M::Heaviest, M::MostReps, M::TotalReps, M::SetsAWeek};
    case Tracking::Reps: return {M::MostReps, M::TotalReps, M::SetsAWeek};
    case Tracking::Time: return {M::Longest, M::TotalTime, M::SetsAWeek};
    case Tracking::Distance: return {M::Farthest, M::TotalTime, M::SetsAWeek};
    case Tracking::WeightDistance: return {M::Heaviest, M::Farthest, M::SetsAWeek};
    }
    return {};
}

bool lowerIsBetter(SetMeasure measure, const Exercise &exercise)
{
    return measure == SetMeasure::Heaviest && exercise.tracking == Tracking::AssistedReps;
}

std::optional<double> valueOf(const ExerciseDay &day, SetMeasure measure, const Exercise &exercise)
{
    switch (measure) {
    case SetMeasure::Heaviest: return best(day, kilogramsOf, lowerIsBetter(measure, exercise));
    case SetMeasure::Estimate: return best(day, [&](const ExerciseSet &set) { return estimateOf(set, exercise); });
    case SetMeasure::Volume: return sum(day, [&](const ExerciseSet &set) { return volumeOf(set, exercise); });
    case SetMeasure::MostReps: return best(day, repsOf);
    case SetMeasure::TotalReps:
        return sum(day, [&](const ExerciseSet &set) {
            const auto reps = repsOf(set);
            return reps ? std::optional(*reps * sidesOf(set, exercise)) : std::nullopt;
        });
    case SetMeasure::Longest: return best(day, secondsOf);
    case SetMeasure::TotalTime: return sum(day, secondsOf);
    case SetMeasure::Farthest:
        return best(day, [](const ExerciseSet &set) { return set.result.distance ? std::optional(set.result.distance->value) : std::nullopt; });
    case SetMeasure::SetsAWeek: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<SeriesPoint> seriesOf(const ExerciseHistory &history, SetMeasure measure, const Exercise &exercise, Qt::DayOfWeek firstDay)
{
    if (measure == SetMeasure::SetsAWeek)
        return setsByWeek(history, firstDay);
    std::vector<SeriesPoint> points;
    for (const ExerciseDay &day : history)
        if (const auto value = valueOf(day, measure, exercise))
            points.push_back({day.day, *value});
    return points;
}

} // namespace core
