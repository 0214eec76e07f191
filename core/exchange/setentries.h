// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/model/exercise.h"

#include <vector>

namespace exchange {

/// The entries that recorded sets make: neighbouring sets of one exercise are one entry, rests are left out. Every set
/// is done, at its own end or else at `endMs`. A set is of the `expected` exercise (those of the plan it joins) whose name
/// has the file's words in it, else of the exercise of `library` with that name, else of a new one, which is appended to
/// `created` once.
[[nodiscard]] std::vector<core::Entry> entriesOf(const std::vector<ActivitySet> &sets, qint64 endMs,
                                                 const std::vector<core::Exercise> &library,
                                                 const std::vector<core::ExerciseId> &expected,
                                                 std::vector<core::Exercise> &created);

} // namespace exchange
