// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/opensessions.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>

using namespace core;
using tests::day;
using tests::loggedSession;
using tests::plannedSession;

namespace {

const QDate thursday = day("2026-11-19");

std::vector<QString> openDays(const std::vector<Session> &sessions, QDate today = thursday, Qt::DayOfWeek firstDay = Qt::Monday)
{
    std::vector<QString> days;
    for (const Session &session : openSessions(sessions, today, firstDay))
        days.push_back(session.planned->day.toString(Qt::ISODate));
    std::vector<Tally> tallies;
    for (const Session &session : sessions)
        for (const Tally &tally : talliesOf(session, Profile{}, nullptr))
            tallies.push_back(tally);
    EXPECT_EQ(openCount(tallies, today, firstDay), int(days.size())) << "the count and the list differ";
    return days;
}

} // namespace

TEST(OpenSessions, AreThoseOfThisWeekBeforeTodayWhenTheLastLogIsRecent)
{
    EXPECT_THAT(openDays({plannedSession(Kind::EasyRun, "2026-11-15", 30), plannedSession(Kind::EasyRun, "2026-11-16", 30),
                          loggedSession(Kind::EasyRun, "2026-11-17", 30), plannedSession(Kind::EasyRun, "2026-11-18", 30),
                          plannedSession(Kind::EasyRun, "2026-11-19", 30), plannedSession(Kind::EasyRun, "2026-11-20", 30)}),
                testing::ElementsAre(QStringLiteral("2026-11-16"), QStringLiteral("2026-11-18")));
}

TEST(OpenSessions, ReachBackToTheLastLog)
{
    EXPECT_THAT(openDays({plannedSession(Kind::EasyRun, "2026-11-06", 30), loggedSession(Kind::BriskWalk, "2026-11-07", 30),
                          plannedSession(Kind::EasyRun, "2026-11-07", 30), plannedSession(Kind::EasyRun, "2026-11-10", 30)}),
                testing::ElementsAre(QStringLiteral("2026-11-07"), QStringLiteral("2026-11-10")));
}

TEST(OpenSessions, ReachBackFourWeeksAtMost)
{
    EXPECT_THAT(openDays({loggedSession(Kind::EasyRun, "2026-10-10", 30), plannedSession(Kind::EasyRun, "2026-10-21", 30),
                          plannedSession(Kind::EasyRun, "2026-10-22", 30)}),
                testing::ElementsAre(QStringLiteral("2026-10-22")));
    EXPECT_THAT(openDays({plannedSession(Kind::EasyRun, "2026-10-22", 30)}), testing::SizeIs(1)) << "without any log";
}

TEST(OpenSessions, FollowTheFirstDayOfTheWeek)
{
    const std::vector<Session> sessions{plannedSession(Kind::EasyRun, "2026-11-15", 30), loggedSession(Kind::EasyRun, "2026-11-18", 30)};
    EXPECT_THAT(openDays(sessions, thursday, Qt::Monday), testing::IsEmpty());
    EXPECT_THAT(openDays(sessions, thursday, Qt::Sunday), testing::SizeIs(1));
}

TEST(OpenSessions, LeaveOutWhatIsSettledAndRest)
{
    Session skipped = plannedSession(Kind::EasyRun, "2026-11-16", 30);
    skipped.planned->skipReason = SkipReason::Sick;
    Session done = plannedSession(Kind::EasyRun, "2026-11-16", 30);
    done.logged = loggedSession(Kind::EasyRun, "2026-11-17", 30).logged;
    EXPECT_THAT(openDays({skipped, done, plannedSession(Kind::Rest, "2026-11-17", 0)}), testing::IsEmpty());
}
