// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/exerciselibrary.h"
#include "core/rules/findings.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace tests {

/// The week of Monday 23 to Sunday 29 November 2026, seen on its Monday, with the exercise library.
inline core::WeekFacts emptyWeek()
{
    core::WeekFacts facts;
    facts.days = {day("2026-11-23"), day("2026-11-29")};
    facts.today = facts.days.first;
    facts.exercises = core::exerciseFacts(core::libraryExercises());
    return facts;
}

/// That week with these sessions, and whatever of them lies before it.
inline core::WeekFacts weekWith(const std::vector<core::Session> &sessions, core::WeekFacts facts = emptyWeek())
{
    return core::withSessions(std::move(facts), sessions);
}

/// A planned session on the n-th day of the week, 1 Monday … 7 Sunday; 8, 0 and below are the days around it.
inline core::Session planned(core::Kind kind, int weekday, int minutes = 30)
{
    core::Session session = plannedSession(kind, "2026-11-23", minutes);
    session.planned->day = session.planned->originalDay = day("2026-11-23").addDays(weekday - 1);
    return session;
}

/// A logged session on the n-th day of the week.
inline core::Session logged(core::Kind kind, int weekday, int minutes = 30)
{
    core::Session session = loggedSession(kind, "2026-11-23", minutes);
    session.logged->day = day("2026-11-23").addDays(weekday - 1);
    return session;
}

/// A planned strength session with these exercises on the n-th day of the week.
inline core::Session lifting(int weekday, std::initializer_list<const char *> exercises, int sets = 3)
{
    core::Session session = plannedStrength("2026-11-23", exercises, sets);
    session.planned->day = session.planned->originalDay = day("2026-11-23").addDays(weekday - 1);
    return session;
}

/// The finding of one rule; nullopt when it is silent.
inline std::optional<core::Finding> finding(const core::WeekFacts &facts, const char *id)
{
    for (const core::Finding &found : core::findingsOf(facts)) {
        if (found.id == QLatin1String(id))
            return found;
    }
    return std::nullopt;
}

inline bool fires(const core::WeekFacts &facts, const char *id) { return finding(facts, id).has_value(); }
inline bool fires(const std::vector<core::Session> &sessions, const char *id) { return fires(weekWith(sessions), id); }

/// The severity of one rule's finding; fails when it is silent.
inline core::Severity severity(const core::WeekFacts &facts, const char *id)
{
    const auto found = finding(facts, id);
    EXPECT_TRUE(found) << id << " is silent";
    return found ? found->severity : core::Severity::Tip;
}

/// The rules that speak, "R17 R19".
inline std::string rulesOf(const core::WeekFacts &facts)
{
    QStringList ids;
    for (const core::Finding &found : core::findingsOf(facts))
        ids << found.id;
    return ids.join(QLatin1Char(' ')).toStdString();
}

} // namespace tests
