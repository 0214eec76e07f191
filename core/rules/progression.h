// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"

#include <optional>
#include <vector>

namespace core {

/// The reps a working set is to reach, for example 12–15.
struct RepRange {
    int low = 0;
    int high = 0;
    bool operator==(const RepRange &) const = default;
};

/// What double progression says for the next time, and from what.
struct Advice {
    enum class Why {
        AddLoad,    ///< every set reached the top of the range
        ExtendReps, ///< so it did, but the next step is more than 10 % of the load
        AddReps,    ///< within the range: a rep more
        Repeat,     ///< a set was below the range, once
        Reset,      ///< a set was below the range twice in a row: a tenth less
        Unfinished, ///< not every set was done: the same again
    };
    Why why = Why::Repeat;
    std::optional<Weight> weight; ///< nullopt: no weight was recorded, and none is needed yet
    int reps = 0;                 ///< for every working set
    std::optional<Weight> before; ///< the weight of last time
    int sets = 0;                 ///< working sets of last time
    int fewest = 0;               ///< the fewest reps of one of them
    double step = 0;              ///< the equipment's step as a share of the load; 0 where it does not matter

    bool operator==(const Advice &) const = default;
};

/// The range of an entry: that of its first working set with a target for reps; nullopt when nothing says how many.
[[nodiscard]] std::optional<RepRange> repRange(const Entry &entry);

/// Double progression (domain.md 3.3). `last` are the working sets of last time, done or not, in order; those at the
/// weight of the last done one are judged. All at the top of the range: the smallest step more when that is at most
/// 10 % of the load (or the reps reached 20), else a rep more; a set below the range twice in a row
/// (`earlierFailures` counts the times before last): a tenth less, in whole steps; else a rep more. For assisted
/// exercises more load means less help. nullopt when no set was done or the exercise does not count reps.
[[nodiscard]] std::optional<Advice> doubleProgression(RepRange range, const std::vector<ExerciseSet> &last, const Weight &step,
                                                      int earlierFailures, Tracking tracking);

/// How many times in a row, from the newest on, a working set of the exercise stayed below `low` reps with this weight.
[[nodiscard]] int failuresInARow(const std::vector<Session> &newestFirst, ExerciseId exercise, int low,
                                 const std::optional<Weight> &weight);

/// The advice for an entry from its range and the sessions in which the exercise was done before (newest first, what
/// SessionStore::lastWith gives; three are enough). nullopt without a range or a history.
[[nodiscard]] std::optional<Advice> adviceFor(const Entry &entry, const std::vector<Session> &newestFirst, const Weight &step,
                                              Tracking tracking);

/// The entry with the advised weight and reps typed into its open working sets; nothing is ticked.
[[nodiscard]] Entry takenOver(Entry entry, const Advice &advice);

} // namespace core
