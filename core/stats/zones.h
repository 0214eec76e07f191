// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/recording.h"
#include "core/stats/track.h"

#include <optional>
#include <vector>

namespace core {

/// The five zones of a measure that grows with the effort: heart rate in beats per minute, speed in metres a second.
struct Zones {
    std::vector<double> from; ///< the lower bound of each zone, ascending; a value on a bound belongs to the zone above
    bool own = false;         ///< the person's own bounds, not worked out
    bool operator==(const Zones &) const = default;

    /// The zone a value is in, from 0 on; nullopt below the first.
    [[nodiscard]] std::optional<size_t> zoneOf(double value) const;
};

/// How long each zone lasted.
struct ZoneTimes {
    std::vector<Milliseconds> in; ///< one for each zone
    Milliseconds below{0};        ///< under the first zone
    bool operator==(const ZoneTimes &) const = default;
    [[nodiscard]] Milliseconds total() const;
};

/// Heart-rate zones of a profile in a year: its own bounds, else from 50, 60, 70, 80 and 90 % of the maximum heart rate
/// (domain.md 3.6); nullopt when neither is known. Own bounds are `zones` of the profile:
/// {"heart_rate": [beats per minute, five, ascending], "pace": [seconds per kilometre, five, descending]}.
[[nodiscard]] std::optional<Zones> heartRateZones(const Profile &profile, int year);

/// The index below which paces mean little and only words are used (domain.md 3.5).
inline constexpr double lowestPacedIndex = 30;
/// Pace zones, as speeds: easy, steady, threshold, interval, repetition. The profile's own bounds, else from 59, 74.5, 83.5,
/// 91.5 and 102.5 % of the run fitness index: the zones of domain.md 3.5, parted in the middle where they meet or overlap.
/// nullopt when neither own bounds nor an index of at least 30 is known.
[[nodiscard]] std::optional<Zones> paceZones(const Profile &profile, std::optional<double> index);

/// The time of a recording by heart rate.
[[nodiscard]] ZoneTimes timesIn(const Zones &zones, const HeartRateSeconds &seconds);
/// The time of a track by speed, pauses left out. The speed of a moment is that of the ten seconds around it, because
/// positions jump.
[[nodiscard]] ZoneTimes timesIn(const Zones &zones, const RunTrack &track);

} // namespace core
