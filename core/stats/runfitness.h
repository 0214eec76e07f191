// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <optional>

namespace core {

// The run fitness index of Daniels and Gilbert's equations (domain.md 3.5): a race says how much oxygen a runner seems to
// be able to use, and shares of that give paces. Vectors: domain.md 4.11.

/// The oxygen a speed takes, ml/kg/min, for metres a minute.
[[nodiscard]] double oxygenCost(double metresPerMinute);
/// The speed that takes this much oxygen, in metres a minute; the inverse of oxygenCost().
[[nodiscard]] double speedOfOxygen(double oxygen);
/// The share of the most that can be kept up for this long.
[[nodiscard]] double sustainableShare(Seconds time);
/// The index of a race or time trial; nullopt outside of 3.5 minutes to 4 hours, where the equations do not hold.
[[nodiscard]] std::optional<double> runFitnessIndex(Metres distance, Milliseconds time);
/// Seconds a kilometre at a share of the index, for example 0.88 for threshold.
[[nodiscard]] double paceAtShare(double index, double share);

} // namespace core
