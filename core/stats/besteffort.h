// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/track.h"

#include <array>
#include <optional>
#include <vector>

namespace core {

/// The distances looked for inside every recording of a run, in metres: 1 km, one mile, 5 km, 10 km, half marathon, marathon.
inline constexpr std::array recordDistances{1000.0, 1609.344, 5000.0, 10000.0, 21097.5, 42195.0};

/// The fastest stretch of one distance inside a recording.
struct BestEffort {
    double metres = 0;
    double seconds = 0;
    double offset = 0; ///< seconds from the start of the track to that of the stretch

    bool operator==(const BestEffort &) const = default;
};

/// The least time any stretch of `metres` took, with even movement between the points of the track; nullopt when the track is
/// shorter. Exact: the least time is found where the stretch starts or ends on a point, so both are tried at every point, in
/// one walk along the track. Pauses count, as they do on a race clock.
[[nodiscard]] std::optional<BestEffort> fastestStretch(const RunTrack &track, double metres);
/// The best efforts of all record distances a recording is long enough for.
[[nodiscard]] std::vector<BestEffort> bestEfforts(const Recording &recording);

} // namespace core
