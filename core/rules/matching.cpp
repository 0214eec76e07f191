// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"

#include <cstdlib>
#include <limits>
#include <tuple>

namespace core {

namespace {

SportFit alikeIf(bool alike) { return alike ? SportFit::Alike : SportFit::None; }

/// Smaller is better.
auto rank(const Session &session, const ActivityFacts &activity)
{
    const auto planned = session.planned->time();
    const qint64 apart =
        planned && activity.time ? std::abs((*planned - *activity.time).count()) : std::numeric_limits<qint64>::max();
    return std::make_tuple(fitOf(activity.sport, session) == SportFit::Alike ? 0 : 1, apart, session.position);
}

bool isOpen(const Session &session, QDate day)
{
    return session.planned && !session.logged && !session.planned->skipReason && session.planned->day == day;
}

} // namespace

SportFit fitOf(Sport activity, const Session &session)
{
    if (session.kind == Kind::Rest || activity == Sport::Rest)
        return SportFit::None;
    if (activity == session.sport)
        return SportFit::Alike;
    switch (activity) {
    case Sport::Running:
        return alikeIf(isRun(session.kind));
    case Sport::Walking:
    case Sport::Hiking:
        if (session.kind == Kind::ActiveRecovery)
            return SportFit::Possible;
        return alikeIf(familyOf(session.kind) == Family::Walks);
    case Sport::Cycling:
    case Sport::Swimming:
    case Sport::Rowing:
    case Sport::Elliptical:
        return alikeIf(session.kind == Kind::CrossTraining);
    case Sport::Strength:
        return alikeIf(isStrength(session.kind));
    case Sport::Mobility:
        return alikeIf(session.kind == Kind::ActiveRecovery);
    case Sport::Other:
    case Sport::Rest:
        break;
    }
    return SportFit::None;
}

const Session *matchingSession(const std::vector<Session> &sessions, const ActivityFacts &activity)
{
    const Session *best = nullptr;
    for (const Session &session : sessions) {
        if (!isOpen(session, activity.day) || fitOf(activity.sport, session) == SportFit::None)
            continue;
        if (!best || rank(session, activity) < rank(*best, activity))
            best = &session;
    }
    return best;
}

} // namespace core
