// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

namespace core {

// One session made two, and two made one. Pure; nothing of what is known gets lost, and sums stay what they were.

/// What splitting gives: the first part keeps the id.
struct Parts {
    Session first;
    Session second;
};

/// The time a session can be cut in: the logged one, else the planned one; nullopt when neither is known.
[[nodiscard]] std::optional<Milliseconds> timeToSplit(const Session &session);
/// Cuts both halves at a share of their time, so that the first part takes `first` of timeToSplit(). Distance, climb and
/// kcal go by the same share; steps and laps go whole to the part their middle lies in; heart rate, effort, surface, note
/// and entries: the first part keeps the entries, both keep the rest. Usage error when `first` is not inside the time.
[[nodiscard]] Result<Parts> splitAt(const Session &session, Milliseconds first);
/// Gives the second part all exercises from `entry` on. Planned and logged time stay with the first part, for nobody knows
/// how it fell on the exercises. Usage error when that leaves a part without any.
[[nodiscard]] Result<Parts> splitBefore(const Session &session, size_t entry);

/// Two sessions as one, which keeps the id, kind and day of the earlier: amounts are added up, mean heart rates weighted
/// by time, the higher effort, pain and maximum heart rate kept, steps, laps and exercises one after the other, notes and
/// names of both kept. A session that is only planned and one that is only logged are linked(). Usage error when the sports
/// differ, or when one is only planned and the other both.
[[nodiscard]] Result<Session> merged(const Session &a, const Session &b);

} // namespace core
