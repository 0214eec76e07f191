// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/track.h"

#include <optional>
#include <vector>

namespace core {

/// One kilometre or mile of a run; the last one is what is left.
struct Split {
    Metres distance;
    Milliseconds time{0};         ///< without pauses
    std::optional<int> heartRate; ///< mean over its time, beats per minute
    bool operator==(const Split &) const = default;
};

/// The splits of a track, every `length` of way from its start, between samples by even speed. Times add up to the whole
/// to the millisecond. A rest of less than a metre is no split. Empty without a way.
[[nodiscard]] std::vector<Split> splitsOf(const RunTrack &track, Metres length);

} // namespace core
