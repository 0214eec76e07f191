// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QStringList>

namespace exchange {

/// Whether two logged sessions are one activity that came from two sources: of one sport (or one of them does not know its
/// own), begun within two minutes by UTC or, where a source had to guess its zone, by the clock; of time and distance what
/// both know within 5 %; and no other exercises. Without a beginning, the same day and the same sets to the last one,
/// or, where neither knows one and there are no sets, the same day and as much time and distance.
[[nodiscard]] bool isSameActivity(const core::Session &a, const core::Session &b);

/// One session of two sources of the same activity.
struct MergedActivity {
    core::Session session;
    bool takesRecording = false; ///< the recording of the second one is to become the session's
    QStringList gained;          ///< what the second one gave, in words; empty: nothing
};

/// What is known of where a logged half came from.
struct ActivitySource {
    bool imported = false;  ///< measured or kept by another program, not typed into Legwork
    bool recording = false; ///< there are samples
};

/// The first session, which stays, with what only the second knows. Where the second has a recording and the first, which was
/// imported too, has none, what was measured comes from the second. What somebody typed, the plan and the day stay the
/// first one's.
[[nodiscard]] MergedActivity mergedActivity(const core::Session &kept, ActivitySource keptFrom, const core::Session &other,
                                            ActivitySource otherFrom);

} // namespace exchange
