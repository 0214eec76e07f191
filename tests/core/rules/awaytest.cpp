// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/away.h"

#include "core/rules/adherence.h"
#include "core/rules/opensessions.h"
#include "core/stats/progresshighlights.h"
#include "core/stats/weekly.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

const std::vector<TimeAway> sickWeek{
    {TimeAwayId::create(), day("2026-11-17"), day("2026-11-20"), SkipReason::Sick, QStringLiteral("flu")}};

Tally tally(const Session &session) { return talliesOf(session, {}, nullptr).front(); }

} // namespace

TEST(TimeAway, ExcusesEveryDayFromFirstToLast)
{
    EXPECT_FALSE(excused(day("2026-11-16"), sickWeek));
    EXPECT_TRUE(excused(day("2026-11-17"), sickWeek));
    EXPECT_TRUE(excused(day("2026-11-20"), sickWeek));
    EXPECT_FALSE(excused(day("2026-11-21"), sickWeek));
    EXPECT_EQ(awayWords(sickWeek.front()), QStringLiteral("Sick until Friday 20 November: flu"));
    EXPECT_EQ(daysAway(sickWeek.front()), 4);
}

TEST(TimeAway, IsOneWhereItGoesOnWithoutADayBetween)
{
    const TimeAway sick{TimeAwayId::create(), day("2026-11-02"), day("2026-11-06"), SkipReason::Sick, QStringLiteral("flu")};
    const TimeAway trip{TimeAwayId::create(), day("2026-11-07"), day("2026-11-09"), SkipReason::Travel, {}};
    const TimeAway inside{TimeAwayId::create(), day("2026-11-03"), day("2026-11-04"), SkipReason::Other, {}};
    const TimeAway later{TimeAwayId::create(), day("2026-11-11"), day("2026-11-12"), SkipReason::Life, {}};
    const std::vector<TimeAway> one = joined({later, trip, sick, inside});
    ASSERT_EQ(one.size(), 2u);
    EXPECT_EQ(one[0], (TimeAway{trip.id, day("2026-11-02"), day("2026-11-09"), SkipReason::Sick, {}})) << "five of eight days";
    EXPECT_EQ(one[1], later) << "one day at home lies between";
    EXPECT_EQ(joined({}), std::vector<TimeAway>());
}

TEST(TimeAway, ExcusesWhatWasPlannedWithoutTouchingIt)
{
    const Session open = tests::plannedSession(Kind::EasyRun, "2026-11-18", 45);
    const Adherence adherence = adherenceOf(open, day("2026-11-19"), false, sickWeek);
    EXPECT_EQ(adherence.status, Status::Excused);
    EXPECT_EQ(statusWords(open, adherence), QStringLiteral("excused: sick"));
    EXPECT_EQ(spokenWords(open, day("2026-11-19"), false, false, sickWeek), QStringLiteral("Easy run, planned 45 min, excused: sick"));
    EXPECT_EQ(adherenceOf(open, day("2026-11-19")).status, Status::Missed) << "and only that";
}

TEST(TimeAway, LeavesASkipItsOwnReasonAndALogItsCount)
{
    Session skipped = tests::plannedSession(Kind::EasyRun, "2026-11-18", 45);
    skipped.planned->skipReason = SkipReason::Weather;
    EXPECT_EQ(adherenceOf(skipped, day("2026-11-19"), false, sickWeek).status, Status::Skipped);
    Session done = tests::plannedSession(Kind::EasyRun, "2026-11-18", 45);
    done.logged = Logged{};
    done.logged->day = day("2026-11-18");
    done.logged->timer = Seconds(45 * 60);
    EXPECT_EQ(adherenceOf(done, day("2026-11-19"), false, sickWeek).status, Status::DoneOnTarget);
    const auto tallies = withExcuses({tally(skipped), tally(done)}, sickWeek);
    EXPECT_EQ(tallies[0].state, Tally::State::Skipped);
    EXPECT_EQ(tallies[1].state, Tally::State::Done);
}

TEST(TimeAway, LeavesTheDenominatorOfTheWeek)
{
    const std::vector<Tally> tallies{tally(tests::plannedSession(Kind::EasyRun, "2026-11-16", 45)),
                                     tally(tests::plannedSession(Kind::EasyRun, "2026-11-18", 45)),
                                     tally(tests::plannedSession(Kind::HiitRun, "2026-11-20", 26)),
                                     tally(tests::plannedSession(Kind::LongRun, "2026-11-22", 60))};
    const DateRange week{day("2026-11-16"), day("2026-11-22")};
    const WeekSummary sums =
        weeklySummaries(withExcuses(tallies, sickWeek), week, Qt::Monday, CountingBasis::Effort, day("2026-11-19")).front();
    EXPECT_EQ(sums.sessionsPlanned, 4);
    EXPECT_EQ(sums.sessionsWanted(), 2);
    EXPECT_EQ(sums.sessionsMissed, 1) << "Monday was before";
    EXPECT_EQ(sums.sessionsRemaining, 1) << "Friday is still away";
    EXPECT_EQ(sums.remaining.run, 60);
}

TEST(TimeAway, IsNothingToCatchUpOn)
{
    const std::vector<Session> sessions{tests::plannedSession(Kind::EasyRun, "2026-11-16", 45),
                                        tests::plannedSession(Kind::EasyRun, "2026-11-18", 45)};
    EXPECT_EQ(openSessions(sessions, day("2026-11-22"), Qt::Monday).size(), 2U);
    EXPECT_EQ(openSessions(sessions, day("2026-11-22"), Qt::Monday, sickWeek).size(), 1U);
    const auto tallies = withExcuses({tally(sessions[0]), tally(sessions[1])}, sickWeek);
    EXPECT_EQ(openCount(tallies, day("2026-11-22"), Qt::Monday), 1);
}

TEST(TimeAway, LeavesARestDayARestDay)
{
    const Session rest = tests::plannedSession(Kind::Rest, "2026-11-18", 0);
    EXPECT_EQ(adherenceOf(rest, day("2026-11-19"), false, sickWeek).status, Status::RestKept);
}

TEST(TimeAway, BreaksNoStreakOfWeeks)
{
    std::vector<Tally> tallies;
    for (const char *iso : {"2026-10-20", "2026-10-27", "2026-11-10", "2026-11-17"})
        tallies.push_back(tally(tests::loggedSession(Kind::EasyRun, iso, 160)));
    const auto highlights = [&](const std::vector<TimeAway> &away) {
        const auto series = progressSeries(tallies, {day("2026-10-19"), day("2026-11-22")}, Qt::Monday, CountingBasis::Effort,
                                           [](QDate) { return Goal(); }, day("2026-11-19"), away);
        return progressHighlights(tallies, series);
    };
    EXPECT_EQ(highlights({}).streak, 2) << "nothing was done in the week of 2 November";
    const TimeAway holiday{TimeAwayId::create(), day("2026-11-02"), day("2026-11-08"), SkipReason::Life, {}};
    EXPECT_EQ(highlights({holiday}).streak, 4);
    EXPECT_EQ(highlights({holiday}).streakDays, (DateRange{day("2026-10-19"), day("2026-11-22")}));
    EXPECT_EQ(highlights({holiday}).finishedWeeks, highlights({}).finishedWeeks - 1) << "nor is it counted";
    TimeAway weekend = holiday;
    weekend.fromDay = day("2026-11-06");
    EXPECT_EQ(highlights({weekend}).streak, 2) << "three days are not a week";
}
