// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/stats/tally.h"

#include <random>
#include <vector>

namespace tests {

inline const QDate yearsFirst{1996, 1, 1};
inline const QDate yearsLast{2026, 12, 31};

inline std::optional<core::Planned> randomPlan(std::mt19937 &random, QDate day)
{
    core::Planned planned;
    planned.day = planned.originalDay = day;
    planned.duration = core::Seconds(60 * (10 + int(random() % 90)));
    if (random() % 10 == 0)
        planned.skipReason = core::SkipReason::Travel;
    return planned;
}

inline std::optional<core::Logged> randomLog(std::mt19937 &random, QDate day)
{
    core::Logged logged;
    logged.day = day;
    logged.timer = core::Milliseconds(600000 + int(random() % 5400000));
    if (random() % 3 == 0)
        logged.distance = core::Metres{1000 + double(random() % 12000)};
    if (random() % 3 == 0)
        logged.effort = int(random() % 11);
    return logged;
}

/// A random session around a random day of the years: planned, done (now and then on another day), or both.
inline core::Session randomSession(std::mt19937 &random)
{
    core::Session session;
    session.id = core::SessionId::create();
    session.kind = core::allKinds[random() % core::allKinds.size()];
    session.sport = core::defaultSport(session.kind);
    session.position = double(random() % 4);
    const QDate day = yearsFirst.addDays(int(random() % unsigned(yearsFirst.daysTo(yearsLast))));
    const unsigned halves = random() % 3;
    if (halves != 1)
        session.planned = randomPlan(random, day);
    if (halves != 0) {
        session.logged = randomLog(random, day.addDays(random() % 8 == 0 ? int(random() % 3) - 1 : 0));
        if (session.planned)
            session.planned->skipReason.reset();
    }
    return session;
}

/// Their tallies.
inline std::vector<core::Tally> talliesOfAll(const std::vector<core::Session> &sessions)
{
    std::vector<core::Tally> out;
    for (const core::Session &session : sessions)
        for (core::Tally &tally : core::talliesOf(session, {}, nullptr))
            out.push_back(std::move(tally));
    return out;
}

} // namespace tests
