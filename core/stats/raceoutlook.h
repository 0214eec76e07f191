// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/racetimes.h"
#include "core/stats/runrecords.h"

namespace core {

/// What a runner's best result of the last half-year hints at.
struct RaceOutlook {
    RunRecord from;           ///< the result: the one with the best run fitness index
    bool timeTrial = false;   ///< it was a race or time trial; else a stretch inside a run, and a race is likely to be faster
    double index = 0;         ///< run fitness index
    std::array<double, 4> seconds{}; ///< 1 mile, 5 km, 10 km, half marathon by Riegel's formula
    MarathonRange marathon;

    /// Whether the index is high enough for pace zones; below it go by effort.
    [[nodiscard]] bool hasZones() const { return index >= leastIndexForPaces; }
};
/// The distances of RaceOutlook::seconds, in metres.
inline constexpr std::array outlookDistances{1609.344, 5000.0, 10000.0, 21097.5};

/// The outlook from time trials where there are any, else from the records of any run; nullopt when no result is between 3.5
/// minutes and 4 hours. Both hold the results of the last half-year.
[[nodiscard]] std::optional<RaceOutlook> raceOutlook(const std::vector<RunRecord> &timeTrials, const RunRecords &records);

} // namespace core
