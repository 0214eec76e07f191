// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <array>

namespace core {

inline constexpr double halfMarathonMetres = 21097.5;
inline constexpr double marathonMetres = 42195;

/// Riegel's time for another distance, T (D2/D1)^exponent, in seconds (Riegel 1977; good up to the half marathon).
[[nodiscard]] double riegelSeconds(double seconds, Metres ran, Metres wanted, double exponent = 1.06);

/// The marathon a result hints at, in seconds, with exponents 1.06 and 1.15. Half of all runners are at least ten minutes
/// slower than the first says (Vickers & Vertosick 2016); the second is our own choice.
struct MarathonRange {
    double fastest = 0;
    double slowest = 0;
};
[[nodiscard]] MarathonRange marathonRange(double seconds, Metres ran);

/// The time a distance takes at a run fitness index (runfitness.h), in seconds, found by halving between 1 and 600 minutes.
[[nodiscard]] double secondsAtIndex(double index, Metres distance);

/// Below this index the usual paces are too fast; go by effort (domain.md 3.5).
inline constexpr double leastIndexForPaces = 30;

/// A pace zone, in seconds a kilometre, the slower end first. Zones of one pace have both ends the same.
struct PaceZone {
    enum class Name { Easy, Steady, Threshold, Interval, Repetition };
    Name name = Name::Easy;
    double slow = 0;
    double fast = 0;
};
/// Easy 62–70 %, steady 80 %, threshold 88 %, interval 97.5 %, repetition 107.5 % of the index (domain.md 3.5).
[[nodiscard]] std::array<PaceZone, 5> paceZones(double index);

} // namespace core
