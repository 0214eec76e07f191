// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/stats/intensity.h"

#include <vector>

namespace core {

/// A stretch of a session that is classed as one: warm-up, main part, cool-down or one step.
struct Segment {
    double seconds = 0;
    bool main = true;                         ///< a session's own effort speaks of this part
    Intensity byEffort = Intensity::Moderate; ///< when nothing was measured
    Intensity byActivity = Intensity::Moderate;

    bool operator==(const Segment &) const = default;
};

/// The parts of an aerobic session of this length, made from the planned steps where there are any (stretched or shrunk
/// to `time`), else the whole as one part; a HIIT run without steps has 10 minutes of warm-up and cool-down.
///
/// The main part is the interval block of a HIIT run, work and recoveries alike; in other sessions the steps of role
/// Work. Steps by distance with a pace take their time from it; other untimed steps share what the timed ones leave, by
/// length, an open step as one kilometre (our own choice).
/// `met` is what the session as a whole was (metabolic.h).
[[nodiscard]] std::vector<Segment> segmentsOf(const Session &session, Milliseconds time, double met);

} // namespace core
