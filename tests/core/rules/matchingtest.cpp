// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;
using tests::plannedSession;

namespace {

const char *const tuesday = "2026-11-17";

ActivityFacts activity(Sport sport, int minutes, const char *on = tuesday)
{
    return {day(on), sport, Milliseconds(Seconds(minutes * 60))};
}

} // namespace

TEST(Matching, AnActivityJoinsThePlannedSessionOfItsDayAndSport)
{
    const std::vector<Session> sessions{plannedSession(Kind::StrengthFull, tuesday, 30),
                                        plannedSession(Kind::EasyRun, tuesday, 45),
                                        plannedSession(Kind::EasyRun, "2026-11-18", 30)};
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Running, 30)), &sessions[1]);
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Strength, 45)), &sessions[0]);
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Cycling, 45)), nullptr);
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Running, 30, "2026-11-19")), nullptr);
    EXPECT_EQ(matchingSession({}, activity(Sport::Running, 30)), nullptr);
}

TEST(Matching, OfSeveralTheNearestInDurationWins)
{
    std::vector<Session> sessions{plannedSession(Kind::HiitRun, tuesday, 20),
                                  plannedSession(Kind::LongRun, tuesday, 60),
                                  plannedSession(Kind::EasyRun, tuesday, 0)};
    sessions[2].planned->duration.reset();
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Running, 55)), &sessions[1]);
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Running, 25)), &sessions[0]);
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Running, 1000)), &sessions[1])
        << "one without a duration comes last";
    sessions[0].position = 2;
    sessions[1].position = 1;
    sessions[2].position = 3;
    EXPECT_EQ(matchingSession(sessions, {day(tuesday), Sport::Running, std::nullopt}), &sessions[1])
        << "else the first of the day";
}

TEST(Matching, LoggedSkippedUnplannedAndRestAreLeftAlone)
{
    Session logged = plannedSession(Kind::EasyRun, tuesday, 45);
    logged.logged = Logged{};
    logged.logged->day = day(tuesday);
    logged.logged->link = Link::Manual;
    Session skipped = plannedSession(Kind::EasyRun, tuesday, 45);
    skipped.planned->skipReason = SkipReason::Life;
    const std::vector<Session> sessions{logged, skipped, tests::loggedSession(Kind::EasyRun, tuesday, 45),
                                        plannedSession(Kind::Rest, tuesday, 0)};
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Running, 45)), nullptr);
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Rest, 45)), nullptr);
}

TEST(Matching, SportsFitTheKindsTheyCanStandFor)
{
    const auto fits = [](Sport sport, Kind kind) {
        return fitOf(sport, plannedSession(kind, tuesday, 30)) != SportFit::None;
    };
    for (const Kind kind : allKinds) {
        EXPECT_EQ(fits(Sport::Running, kind), isRun(kind)) << qPrintable(slug(kind));
        EXPECT_EQ(fits(Sport::Strength, kind), isStrength(kind)) << qPrintable(slug(kind));
        for (const Sport sport : {Sport::Cycling, Sport::Swimming, Sport::Rowing, Sport::Elliptical})
            EXPECT_EQ(fits(sport, kind), kind == Kind::CrossTraining) << qPrintable(slug(sport) + slug(kind));
        const bool walk = familyOf(kind) == Family::Walks;
        for (const Sport sport : {Sport::Walking, Sport::Hiking})
            EXPECT_EQ(fits(sport, kind), walk || kind == Kind::ActiveRecovery) << qPrintable(slug(sport) + slug(kind));
        EXPECT_EQ(fits(Sport::Mobility, kind), kind == Kind::ActiveRecovery) << qPrintable(slug(kind));
        EXPECT_FALSE(fits(Sport::Other, kind)) << qPrintable(slug(kind));
    }
}

TEST(Matching, AWalkPrefersAWalkToARecoveryOfItsOwnLength)
{
    const std::vector<Session> sessions{plannedSession(Kind::ActiveRecovery, tuesday, 20),
                                        plannedSession(Kind::BriskWalk, tuesday, 40)};
    EXPECT_EQ(matchingSession(sessions, activity(Sport::Walking, 20)), &sessions[1]);
    EXPECT_EQ(matchingSession({sessions.begin(), sessions.begin() + 1}, activity(Sport::Running, 20)), nullptr);
}
