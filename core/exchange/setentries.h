// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/model/exercise.h"

#include <vector>

namespace exchange {

/// The entries that recorded sets make: neighbouring sets of one exercise are one entry, rests are left out. Every set
/// is done, at its own end or else at `endMs`. Exercises that `library` does not know are appended to `created` once.
[[nodiscard]] std::vector<core::Entry> entriesOf(const std::vector<ActivitySet> &sets, qint64 endMs,
                                                 const std::vector<core::Exercise> &library,
                                                 std::vector<core::Exercise> &created);

/// The planned entries with the results of the logged ones filled in, exercise by exercise and set by set in order.
/// What was not planned follows as further sets and entries; targets stay as they are.
[[nodiscard]] std::vector<core::Entry> joinedEntries(std::vector<core::Entry> planned, std::vector<core::Entry> logged);

} // namespace exchange
