// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "core/model/timeaway.h"
#include "core/plans/runs.h"

#include <vector>

namespace core {

// The question after time away: how does the plan go on (domain.md 5.7)? From 7 days on the last finished week may be
// repeated, from 14 on the plan may go two weeks back, from 28 on it may start again. Carrying on is always possible.

/// The shortest time away that asks, in days.
inline constexpr int reentryDays = 7;
/// For how many days after the return the question stays.
inline constexpr int reentryOfferDays = 14;

/// One way to take the plan up again and the week it begins with.
struct Reentry {
    TakeUp way = TakeUp::RepeatLastWeek;
    int week = 1;
    bool operator==(const Reentry &) const = default;
};

/// The question after a time away, for one plan; carrying on needs no choice.
struct ReentryOffer {
    TimeAway away;
    PlanRun run;
    std::vector<Reentry> choices; ///< from near to far; each begins with another week
    bool operator==(const ReentryOffer &) const = default;
};

/// Whether a time away is long enough and has ended lately enough to ask.
[[nodiscard]] bool asksForReentry(const TimeAway &away, QDate today);
/// What keeps the question from being asked again: the answer "carry on".
[[nodiscard]] Dismissal carryingOn(const TimeAway &away, const PlanRun &run);
/// The question for a time away (joined() with its neighbours) that is over, or nullopt: it was shorter than 7 days, ended more than 14 days ago, was
/// answered, the run was stopped, or no session of it was excused. `sessions` are all of the run.
[[nodiscard]] std::optional<ReentryOffer> reentryOffer(const TimeAway &away, const PlanRun &run,
                                                       const std::vector<Session> &sessions,
                                                       const std::vector<Dismissal> &dismissals, QDate today);

} // namespace core
