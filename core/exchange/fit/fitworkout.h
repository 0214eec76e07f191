// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/fit/fitmessage.h"

namespace exchange {

/// What ends a step of a FIT workout (`wkt_step_duration`), as far as Legwork tells them apart.
namespace fitstepend {
enum Number : int { Time = 0, Distance = 1, HeartRateBelow = 2, HeartRateAbove = 3, Calories = 4, Open = 5, RepeatSteps = 6,
                    LastRepeat = 13, PowerBelow = 14, PowerAbove = 15, Reps = 29 };
} // namespace fitstepend

/// What a step of a FIT workout aims at (`wkt_step_target`), as far as Legwork tells them apart.
namespace fitsteptarget {
enum Number : int { Speed = 0, HeartRate = 1, Open = 2, Cadence = 3, Power = 4, Power3s = 7 };
} // namespace fitsteptarget

/// One workout_step message in the file's own numbers (FIT profile, message 27). A repeat is a step of its own that says
/// from which earlier step on.
struct FitStep {
    QString name;
    QString notes;
    std::optional<int> intensity;    ///< 0 active, 1 rest, 2 warm-up, 3 cool-down, 4 recovery, 5 interval
    std::optional<int> end;          ///< fitstepend
    std::optional<qint64> endValue;  ///< milliseconds, centimetres, or the first step of a repeat
    std::optional<int> target;       ///< fitsteptarget
    std::optional<qint64> zone;      ///< the zone, or how often a repeat runs
    std::optional<qint64> low;       ///< mm/s; beats + 100, below 100 percent of the maximum; watts + 1000, below 1000 percent
    std::optional<qint64> high;
    bool operator==(const FitStep &) const = default;
};

/// The step a workout_step message holds.
[[nodiscard]] FitStep fitStepOf(const FitMessage &message);

/// The planned workout that steps make. What Legwork's steps cannot say (zones, power, cadence, a step that ends at a heart
/// rate) is put in words into the note, so that nothing is lost; repeats that cannot be run are warned of.
[[nodiscard]] PlannedWorkout plannedWorkout(const QString &name, core::Sport sport, const std::vector<FitStep> &steps);

} // namespace exchange
