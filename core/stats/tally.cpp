// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally.h"

#include "core/stats/load.h"
#include "core/stats/minutes.h"

#include <algorithm>

namespace core {

namespace {

Tally blank(const Session &session, Tally::Half half, QDate day)
{
    Tally tally;
    tally.session = session.id;
    tally.half = half;
    tally.day = day;
    tally.sport = session.sport;
    tally.kind = session.kind;
    return tally;
}

/// Fills the times in. Active recovery is no cardio by itself: of it only what counts as moderate or more is aerobic.
void fill(Tally &tally, Milliseconds time, bool aerobic, const IntensityTimes &effort, const IntensityTimes &activity)
{
    tally.run = isRun(tally.kind) ? time : Milliseconds(0);
    tally.effortModerate = effort.moderate;
    tally.effortVigorous = effort.vigorous;
    tally.activityModerate = activity.moderate;
    tally.activityVigorous = activity.vigorous;
    const Milliseconds counted = std::max(effort.moderate + effort.vigorous, activity.moderate + activity.vigorous);
    if (aerobic)
        tally.aerobic = tally.kind == Kind::ActiveRecovery ? counted : std::max(time, counted);
}

Tally plannedTally(const Session &session)
{
    const Planned &planned = *session.planned;
    Tally tally = blank(session, Tally::Half::Planned, planned.day);
    tally.state = session.logged ? Tally::State::Done : planned.skipReason ? Tally::State::Skipped : Tally::State::Open;
    tally.distance = planned.distance;
    const Milliseconds time = planned.time().value_or(Milliseconds(0));
    fill(tally, time, isAerobic(session.kind), plannedTimes(session, CountingBasis::Effort),
         plannedTimes(session, CountingBasis::Activity));
    tally.load = sessionLoad(planned.effort.value_or(defaultEffort(session.kind)), time);
    tally.strength = isStrength(session.kind);
    return tally;
}

bool hasDoneSetOrNoSets(const Session &session)
{
    bool any = false;
    for (const Entry &entry : session.entries) {
        for (const ExerciseSet &set : entry.sets) {
            if (set.isDone())
                return true;
            any = true;
        }
    }
    return !any;
}

Tally loggedTally(const Session &session, const Profile &profile, const HeartRateSeconds *hr)
{
    const Logged &logged = *session.logged;
    Tally tally = blank(session, Tally::Half::Logged, logged.day);
    tally.state = Tally::State::Done;
    tally.distance = logged.distance;
    const Milliseconds time = logged.time().value_or(Milliseconds(0));
    const bool aerobic = countsAsAerobic(session);
    fill(tally, time, aerobic, loggedTimes(session, profile, hr, CountingBasis::Effort),
         loggedTimes(session, profile, hr, CountingBasis::Activity));
    tally.load = sessionLoad(logged.effort.value_or(defaultEffort(session.kind)), time);
    tally.strength = isStrength(session.kind) && !aerobic && hasDoneSetOrNoSets(session);
    return tally;
}

} // namespace

std::vector<Tally> talliesOf(const Session &session, const Profile &profile, const HeartRateSeconds *hr)
{
    std::vector<Tally> tallies;
    if (session.kind == Kind::Rest)
        return tallies;
    if (session.planned)
        tallies.push_back(plannedTally(session));
    if (session.logged)
        tallies.push_back(loggedTally(session, profile, hr));
    return tallies;
}

} // namespace core
