// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/exercisefinder.h"

#include <vector>

namespace exchange {

/// The entries that recorded sets make: neighbouring sets of one exercise are one entry, rests are left out, notes on sets
/// become one under the exercise. Every set is done, at its own end or else at `endMs`. `finder` says which exercise each is
/// of, first among the `expected` ones (those of the plan it joins).
[[nodiscard]] std::vector<core::Entry> entriesOf(const std::vector<ActivitySet> &sets, qint64 endMs, ExerciseFinder &finder,
                                                 const std::vector<core::ExerciseId> &expected = {});

} // namespace exchange
