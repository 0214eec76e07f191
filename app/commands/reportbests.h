// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace core {
class Store;
}

namespace app {

class CommandParser;

/// report lifts: what was done of every exercise from --from to --to (everything unless given), with its best sets. Prints a
/// table, or with --json an array: exercise, slug, sessions, sets, volume_kg, heaviest, most_reps, longest, farthest (each a
/// set with its session and day, or null) and estimate (kg by Epley's formula, its set, whether it is a rough one).
[[nodiscard]] core::Result<void> printLifts(const core::Store &store, const CommandParser &parser);
/// report records: the records of running, found inside recordings, on the same days. With --json an object: fastest (an array
/// of distance, metres, seconds, day, session, offset_s, whole_run), longest, climb.
[[nodiscard]] core::Result<void> printRecords(const core::Store &store, const CommandParser &parser);

} // namespace app
