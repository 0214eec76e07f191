// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <vector>

namespace core {

/// What steps add up to, repeats included. A step by distance has a time only where it aims at a pace, a step by time
/// a distance likewise; of a range of paces the middle counts, and the result says that it is estimated.
struct StepTotals {
    double byTime = 0;       ///< seconds of the steps by time
    double byDistance = 0;   ///< metres of the steps by distance
    double seconds = 0;      ///< of every step whose time is known
    double metres = 0;       ///< of every step whose distance is known
    bool allTimed = true;    ///< every step is in `seconds`
    bool allMeasured = true; ///< every step is in `metres`
    bool timeEstimated = false;
    bool distanceEstimated = false;
    bool hasOpen = false;    ///< a step goes on until the lap key
    bool operator==(const StepTotals &) const = default;

    /// The whole time, when it follows from the steps without estimating anything; nullopt without steps.
    [[nodiscard]] std::optional<Seconds> exactTime() const;
    /// The whole distance, when every step is by distance; nullopt without steps.
    [[nodiscard]] std::optional<Metres> exactDistance() const;
};

/// The totals of a list of steps.
[[nodiscard]] StepTotals totalsOf(const std::vector<Step> &steps);

} // namespace core
