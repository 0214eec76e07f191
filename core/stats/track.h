// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"
#include "core/model/recording.h"

#include <optional>
#include <vector>

namespace core {

/// Where a runner was at one moment of a recording.
struct TrackPoint {
    qint64 ms = 0;       ///< UTC milliseconds
    double metres = 0;   ///< since the start, never falling
    double active = 0;   ///< seconds since the start, without pauses
    std::optional<double> heartRate; ///< beats per minute at that moment
    bool operator==(const TrackPoint &) const = default;
};
using RunTrack = std::vector<TrackPoint>;

/// What a session says of the time its recording took.
struct TrackTimes {
    std::optional<qint64> startMs;         ///< UTC milliseconds
    std::optional<Milliseconds> timer;     ///< without pauses
    std::optional<Milliseconds> elapsed;   ///< with pauses; unknown: from the first sample to the last
    bool operator==(const TrackTimes &) const = default;
};

/// The way through a recording, in order of time: from its channel "distance", else along its positions (great circles on
/// a sphere of 6,371 km). Samples that go back in time or say neither are left out; a distance that falls starts to count
/// anew. Empty when fewer than two samples are left.
///
/// A recording does not say where its pauses were. What `elapsed` has more than `timer` is taken out where the
/// runner stood (less than half a metre a second), in the longest gaps between samples first.
[[nodiscard]] RunTrack trackOf(const Recording &recording, const TrackTimes &times);

} // namespace core
