// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <optional>

namespace core {

// Values: 2024 Adult Compendium of Physical Activities, Herrmann et al., J Sport Health Sci 2024;13:6–12.
// One MET is the energy of sitting still. Group averages of adults; on screen always "about".

inline constexpr double metresPerMile = 1609.344;

/// METs of running at a speed: linear between the rows (each at its lower speed), 6.5 up to 4 mph, 23.0 from 14 mph.
[[nodiscard]] double runningMet(double metresPerSecond);
/// METs of walking on the flat at a speed: the row it falls in, not interpolated (that would call a 6.8 km/h walk
/// vigorous); 2.8 below 2.5 mph.
[[nodiscard]] double walkingMet(double metresPerSecond);
/// METs of walking uphill at a grade in percent: 5.3 below 6, 7.0 below 11, else 8.8.
[[nodiscard]] double inclineWalkMet(double percent);

/// METs of a kind of session when its speed says nothing. Cross-training goes by its sport: cycling 7.0, swimming 5.8,
/// anything else 5.0 as the elliptical trainer (rowing and open choices too, so as never to credit too much: our own
/// choice). Time trials count as tempo runs. 0 for rest.
[[nodiscard]] double defaultMet(Kind kind, Sport sport);

/// METs of an aerobic session. Running and walking go by speed where it is known, incline walks by grade, all else by
/// kind: wind, hills and machines make the speed of other sports say little about their energy.
[[nodiscard]] double metOf(Kind kind, Sport sport, std::optional<double> metresPerSecond,
                           std::optional<double> inclinePercent);

} // namespace core
