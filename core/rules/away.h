// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/timeaway.h"
#include "core/stats/tally.h"

#include <vector>

namespace core {

// Time away: days without training for a reason. It excuses what was planned on them and not done, without touching the
// sessions: one that is skipped keeps its own reason, one that was done all the same counts. Pure.

/// The reasons a time away is given: sick, injured, travel, holiday (kept as SkipReason::Life), other.
inline constexpr SkipReason awayReasons[] = {SkipReason::Sick, SkipReason::Injured, SkipReason::Travel, SkipReason::Life,
                                             SkipReason::Other};

/// The time away a day lies in; null when it lies in none. Where two overlap, the one that ends last.
[[nodiscard]] const TimeAway *awayOn(QDate day, const std::vector<TimeAway> &away);
/// Whether a day is excused: nothing is missed on it and no streak breaks on it.
[[nodiscard]] bool excused(QDate day, const std::vector<TimeAway> &away);
/// The time away that excuses a session: planned on a day away, not logged, not skipped for a reason of its own, and not
/// a rest day. Null when nothing does.
[[nodiscard]] const TimeAway *excuseOf(const Session &session, const std::vector<TimeAway> &away);
/// The tallies with every open planned half on a day away marked as skipped, so that it leaves the denominator. Reading
/// them from the store does this; it is never stored.
[[nodiscard]] std::vector<Tally> withExcuses(std::vector<Tally> tallies, const std::vector<TimeAway> &away);

/// "Sick", "Holiday", in the user's language.
[[nodiscard]] QString awayName(SkipReason reason);
/// "Sick until Friday 4 December", for a header; with the note where there is one.
[[nodiscard]] QString awayWords(const TimeAway &away);
/// The times away with those that overlap or follow each other without a day between made one, by their first day. One
/// made of several has the id and note of the one that ends last and the reason of the longest.
[[nodiscard]] std::vector<TimeAway> joined(std::vector<TimeAway> away);
/// Number of days, both ends counted.
[[nodiscard]] int daysAway(const TimeAway &away);

} // namespace core
