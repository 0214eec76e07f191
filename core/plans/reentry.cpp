// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/reentry.h"

#include "core/rules/away.h"

#include <algorithm>

namespace core {

namespace {

constexpr int twoWeeksBackFrom = 14; // days
constexpr int restartFrom = 28;      // days

std::vector<Reentry> choicesFor(int days, const RunState &state)
{
    std::vector<Reentry> choices;
    const auto add = [&](TakeUp way, int from) {
        const int week = firstWeekOf(way, state);
        if (days >= from && (choices.empty() || week < choices.back().week))
            choices.push_back({way, week});
    };
    // Before anything was finished, to repeat is to start again.
    if (state.lastFinishedWeek > 0)
        add(TakeUp::RepeatLastWeek, reentryDays);
    add(TakeUp::TwoWeeksBack, twoWeeksBackFrom);
    add(TakeUp::Restart, state.lastFinishedWeek > 0 ? restartFrom : reentryDays);
    return choices;
}

} // namespace

Dismissal carryingOn(const TimeAway &away, const PlanRun &run)
{
    return {QStringLiteral("reentry %1 %2").arg(away.id.toString(), run.id.toString()), {}};
}

bool asksForReentry(const TimeAway &away, QDate today)
{
    const auto since = away.toDay.daysTo(today);
    return daysAway(away) >= reentryDays && since >= 1 && since <= reentryOfferDays;
}

std::optional<ReentryOffer> reentryOffer(const TimeAway &away, const PlanRun &run, const std::vector<Session> &sessions,
                                         const std::vector<Dismissal> &dismissals, QDate today)
{
    if (!asksForReentry(away, today) || (run.stoppedOn && *run.stoppedOn <= today))
        return std::nullopt;
    if (std::find(dismissals.begin(), dismissals.end(), carryingOn(away, run)) != dismissals.end())
        return std::nullopt;
    if (std::none_of(sessions.begin(), sessions.end(), [&](const Session &session) { return excuseOf(session, {away}); }))
        return std::nullopt;
    return ReentryOffer{away, run, choicesFor(daysAway(away), stateOf(run, sessions, today))};
}

} // namespace core
