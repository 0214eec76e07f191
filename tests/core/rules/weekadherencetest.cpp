// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weekadherence.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

const QDate today = day("2026-11-19"); // a Thursday
const DateRange week{day("2026-11-16"), day("2026-11-22")};

Session doneSession(const char *planned, const char *done, int plannedMinutes, int minutes)
{
    Session session = tests::plannedSession(Kind::EasyRun, planned, plannedMinutes);
    session.logged = tests::loggedSession(Kind::EasyRun, done, minutes).logged;
    return session;
}

TEST(WeekAdherence, WhatIsAheadIsNotDueAndWhatIsMissedIs)
{
    const std::vector sessions{tests::plannedSession(Kind::EasyRun, "2026-11-18", 30), tests::plannedSession(Kind::EasyRun, "2026-11-19", 30),
                               tests::plannedSession(Kind::EasyRun, "2026-11-20", 30)};
    EXPECT_EQ(weekAdherence(sessions, week, today), (WeekAdherence{1, 0, 0, 0}));
}

TEST(WeekAdherence, AReasonTakesASessionOutOfTheDenominator)
{
    Session skipped = tests::plannedSession(Kind::EasyRun, "2026-11-17", 30);
    skipped.planned->skipReason = SkipReason::Travel;
    EXPECT_EQ(weekAdherence({skipped, doneSession("2026-11-16", "2026-11-16", 30, 30)}, week, today), (WeekAdherence{1, 1, 1, 1}));
}

TEST(WeekAdherence, CountsInTheWeekItWasPlannedOnWhateverDayItWasDone)
{
    const Session late = doneSession("2026-11-16", "2026-11-24", 30, 29);
    const Session early = doneSession("2026-11-23", "2026-11-18", 30, 30);
    EXPECT_EQ(weekAdherence({late, early}, week, today), (WeekAdherence{1, 1, 1, 0}));
}

TEST(WeekAdherence, DoneIsDoneAndOnlyTheRightAmountIsOnTarget)
{
    const std::vector sessions{doneSession("2026-11-16", "2026-11-16", 40, 10), doneSession("2026-11-17", "2026-11-17", 40, 80),
                               doneSession("2026-11-18", "2026-11-18", 40, 48)};
    EXPECT_EQ(weekAdherence(sessions, week, today), (WeekAdherence{3, 3, 1, 0}));
}

TEST(WeekAdherence, RestDaysAndUnplannedSessionsAreInNoCount)
{
    const std::vector sessions{tests::plannedSession(Kind::Rest, "2026-11-16", 0), tests::loggedSession(Kind::EasyRun, "2026-11-17", 30)};
    EXPECT_EQ(weekAdherence(sessions, week, today), WeekAdherence());
}

} // namespace
