// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/random.h"
#include "core/model/session.h"

#include <map>

namespace app {

/// The weights and repetitions a made-up person has worked up to, exercise by exercise.
class DemoStrength
{
public:
    /// The entries of a planned strength session: three sets each, at the weights reached so far. `id` is the session's,
    /// from which those of entries and sets are derived.
    [[nodiscard]] std::vector<core::Entry> plan(core::Kind kind, core::SessionId id, bool easier) const;
    /// Does the sets of the entries from `startMs` on, and takes more weight next time where all of them went well.
    void perform(std::vector<core::Entry> &entries, qint64 startMs, Random &random);
    /// Takes a tenth off after a break.
    void afterBreak();

private:
    struct Level {
        int steps = 0;      ///< increases since the first day
        int reps = 0;       ///< repetitions above the low end of the range
    };
    std::map<core::ExerciseId, Level> m_levels;
};

} // namespace app
