// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/weekly.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;
using tests::loggedSession;
using tests::plannedSession;

namespace {

Session done(Session s, const char *iso, int minutes)
{
    s.logged = Logged{};
    s.logged->day = day(iso);
    s.logged->timer = Seconds(minutes * 60);
    return s;
}

std::vector<WeekSummary> summarise(const std::vector<Session> &sessions, const char *from, const char *to,
                                   const char *today, Qt::DayOfWeek firstDay = Qt::Monday,
                                   CountingBasis basis = CountingBasis::Effort)
{
    std::vector<Tally> tallies;
    for (const Session &s : sessions)
        for (const Tally &t : talliesOf(s, {}, nullptr))
            tallies.push_back(t);
    return weeklySummaries(tallies, {day(from), day(to)}, firstDay, basis, day(today));
}

} // namespace

TEST(Weekly, EveryWeekOfTheRangeHasItsRowEvenWhenNothingHappened)
{
    const auto weeks =
        summarise({loggedSession(Kind::EasyRun, "2026-11-24", 30)}, "2026-11-18", "2026-12-07", "2026-12-07");
    ASSERT_EQ(weeks.size(), 4u);
    EXPECT_EQ(weeks[0].days, (DateRange{day("2026-11-16"), day("2026-11-22")}));
    EXPECT_EQ(weeks[0].done, WeekSums());
    EXPECT_EQ(weeks[1].done.run, 30);
    EXPECT_EQ(weeks[3].days.first, day("2026-12-07"));
}

TEST(Weekly, WeeksBearTheIsoNumberOfTheirThursday)
{
    EXPECT_EQ(isoWeekLabel(day("2026-11-16")), QStringLiteral("2026-W47"));
    EXPECT_EQ(isoWeekLabel(day("2026-11-15")), QStringLiteral("2026-W47")) << "a week from Sunday";
    EXPECT_EQ(isoWeekLabel(day("2026-11-14")), QStringLiteral("2026-W47")) << "a week from Saturday";
    EXPECT_EQ(isoWeekLabel(day("2026-12-28")), QStringLiteral("2026-W53"));
    EXPECT_EQ(isoWeekLabel(day("2024-12-30")), QStringLiteral("2025-W01"));
    EXPECT_EQ(isoWeekLabel(day("2021-01-04")), QStringLiteral("2021-W01"));
}

TEST(Weekly, MinutesCountInTheWeekOfTheLogAndAdherenceInTheWeekOfThePlan)
{
    const auto weeks = summarise({done(plannedSession(Kind::EasyRun, "2026-11-22", 45), "2026-11-23", 40)},
                                 "2026-11-16", "2026-11-29", "2026-11-25");
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].planned.run, 45);
    EXPECT_EQ(weeks[0].sessionsPlanned, 1);
    EXPECT_EQ(weeks[0].sessionsDone, 1);
    EXPECT_EQ(weeks[0].sessionsMissed, 0);
    EXPECT_EQ(weeks[0].done.run, 0);
    EXPECT_EQ(weeks[1].done.run, 40);
    EXPECT_EQ(weeks[1].sessionsPlanned, 0);
    EXPECT_EQ(weeks[1].sessionsLogged, 1);
}

TEST(Weekly, PlannedIsEverythingPlannedAndRemainingIsWhatIsStillToDo)
{
    Session skipped = plannedSession(Kind::EasyRun, "2026-11-20", 10);
    skipped.planned->skipReason = SkipReason::Weather;
    const std::vector<Session> sessions{done(plannedSession(Kind::EasyRun, "2026-11-16", 30), "2026-11-16", 33),
                                        plannedSession(Kind::EasyRun, "2026-11-18", 40), // missed
                                        plannedSession(Kind::HiitRun, "2026-11-19", 20), // today
                                        skipped,
                                        plannedSession(Kind::CrossTraining, "2026-11-21", 25),
                                        plannedSession(Kind::Rest, "2026-11-22", 0)};
    const auto weeks = summarise(sessions, "2026-11-19", "2026-11-19", "2026-11-19");
    ASSERT_EQ(weeks.size(), 1u);
    const WeekSummary &w = weeks.front();
    EXPECT_EQ(w.sessionsPlanned, 5);
    EXPECT_EQ(w.sessionsDone, 1);
    EXPECT_EQ(w.sessionsMissed, 1);
    EXPECT_EQ(w.sessionsSkipped, 1);
    EXPECT_EQ(w.sessionsWanted(), 4) << "what was skipped for a reason is not held against the week";
    EXPECT_EQ(w.sessionsRemaining, 2);
    EXPECT_EQ(w.planned.aerobic, 30 + 40 + 20 + 10 + 25);
    EXPECT_EQ(w.done.aerobic, 33);
    EXPECT_EQ(w.remaining.aerobic, 45);
    EXPECT_EQ(w.remaining.moderate, 10 + 25);
    EXPECT_EQ(w.remaining.vigorous, 10);
    EXPECT_EQ(w.remaining.moderateEquivalent, 55);
    EXPECT_EQ(w.remaining.run, 20);
    EXPECT_EQ(w.done.moderateEquivalent + w.remaining.moderateEquivalent, 88) << "with the rest of the plan";
    EXPECT_EQ(w.done.load, 5 * 33);
    EXPECT_EQ(w.remaining.family(Family::HardRuns), 30);
    EXPECT_EQ(w.remaining.family(Family::CrossTraining), 25);
    EXPECT_EQ(w.done.family(Family::EasyRuns), 33);
}

TEST(Weekly, StrengthDaysAreDaysAndTheRestOfThePlanAddsOnlyNewOnes)
{
    const std::vector<Session> sessions{loggedSession(Kind::StrengthLower, "2026-11-16", 20),
                                        loggedSession(Kind::StrengthUpper, "2026-11-16", 20),
                                        plannedSession(Kind::StrengthFull, "2026-11-16", 20), // the same day again
                                        plannedSession(Kind::StrengthFull, "2026-11-19", 20)};
    const auto weeks = summarise(sessions, "2026-11-16", "2026-11-16", "2026-11-16");
    EXPECT_EQ(weeks[0].done.strengthDays, 1);
    EXPECT_EQ(weeks[0].planned.strengthDays, 2);
    EXPECT_EQ(weeks[0].remaining.strengthDays, 1);
    EXPECT_EQ(weeks[0].done.aerobic, 0);
}

TEST(Weekly, TheBasisAndTheFirstDayOfTheWeekAreTheCallersChoice)
{
    const std::vector<Session> sessions{loggedSession(Kind::EasyRun, "2026-11-15", 30)}; // a Sunday
    EXPECT_EQ(summarise(sessions, "2026-11-16", "2026-11-16", "2026-11-16")[0].done.moderateEquivalent, 0);
    const auto sunday =
        summarise(sessions, "2026-11-16", "2026-11-16", "2026-11-16", Qt::Sunday, CountingBasis::Activity);
    EXPECT_EQ(sunday[0].days.first, day("2026-11-15"));
    EXPECT_EQ(sunday[0].done.moderateEquivalent, 60);
    EXPECT_EQ(sunday[0].done.vigorous, 30);
}
