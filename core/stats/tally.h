// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/recording.h"
#include "core/model/session.h"

#include <vector>

namespace core {

/// What one half of a session adds to its week. Both counting bases are kept side by side, so that switching
/// between them reads the same rows. Derived: the Journal keeps the stored copy true.
struct Tally {
    enum class Half { Planned, Logged };
    /// For a planned half: whether it was done or skipped. A logged half is always Done.
    enum class State { Open, Done, Skipped };

    SessionId session;
    Half half = Half::Logged;
    QDate day; ///< this half's own day
    Sport sport = Sport::Running;
    Kind kind = Kind::EasyRun;
    State state = State::Open;
    Milliseconds run{0};     ///< running and walk-run time
    Milliseconds aerobic{0}; ///< plain time of everything aerobic
    Milliseconds effortModerate{0};
    Milliseconds effortVigorous{0};
    Milliseconds activityModerate{0};
    Milliseconds activityVigorous{0};
    double load = 0;       ///< effort × minutes
    bool strength = false; ///< makes its day a strength day
    std::optional<Metres> distance;

    bool operator==(const Tally &) const = default;
};

/// The tallies of a session: one for each half it has, none for rest. `profile` is the one in force on the logged
/// day; `hr` the recording's seconds per heart rate, or null. A logged strength half counts as a strength day only
/// when it has a done set, or no sets at all. Rules: domain.md 2.4; load: Foster 1998.
[[nodiscard]] std::vector<Tally> talliesOf(const Session &session, const Profile &profile, const HeartRateSeconds *hr);

} // namespace core
