// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progresshighlights.h"
#include "core/stats/progressseries.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

using namespace core;

namespace tests {

namespace {

const QDate thursday = day("2026-11-19");

DateRange shown(std::optional<int> months, const char *first, const char *last)
{
    return progressDays(months, {day(first), day(last)}, thursday, Qt::Monday);
}

ProgressSeries seriesOf(const std::vector<Session> &sessions, DateRange days, const GoalOn &goalOn)
{
    std::vector<Tally> tallies;
    for (const Session &session : sessions) {
        for (const Tally &tally : talliesOf(session, {}, nullptr))
            tallies.push_back(tally);
    }
    return progressSeries(tallies, days, Qt::Monday, CountingBasis::Effort, goalOn, thursday);
}

Goal usual(QDate) { return {}; }

} // namespace

TEST(ProgressDays, StartWithTheFirstSessionOfAYoungHistory)
{
    EXPECT_EQ(shown(6, "2026-08-05", "2026-11-18"), (DateRange{day("2026-08-03"), day("2026-11-22")}));
}

TEST(ProgressDays, ShowAtLeastEightWeeks)
{
    EXPECT_EQ(shown(3, "2026-11-18", "2026-11-18"), (DateRange{day("2026-09-28"), day("2026-11-22")}));
}

TEST(ProgressDays, GoOnIntoPlannedWeeksButNotForEver)
{
    EXPECT_EQ(shown(3, "2020-01-01", "2026-12-02").last, day("2026-12-06"));
    EXPECT_EQ(shown(3, "2020-01-01", "2027-11-01").last, day("2027-01-17"));
    EXPECT_EQ(shown(3, "2020-01-01", "2026-12-02").first, day("2026-08-17"));
}

TEST(ProgressDays, ReachBackToTheFirstDayWhenAskedForAll)
{
    EXPECT_EQ(shown(std::nullopt, "2006-03-01", "2026-11-18").first, day("2006-02-27"));
}

TEST(ProgressSeries, HoldsEveryWeekWithItsFamilies)
{
    const auto series = seriesOf({loggedSession(Kind::EasyRun, "2026-11-03", 45), loggedSession(Kind::BriskWalk, "2026-11-03", 30),
                                  loggedSession(Kind::StrengthFull, "2026-11-05", 40)},
                                 {day("2026-10-26"), day("2026-11-22")}, usual);
    ASSERT_EQ(series.weeks.size(), 4u);
    EXPECT_DOUBLE_EQ(series.weeks[1].worthOf(Family::EasyRuns), 45);
    EXPECT_DOUBLE_EQ(series.weeks[1].worthOf(Family::Walks), 30);
    EXPECT_DOUBLE_EQ(series.weeks[1].worth(), 75);
    EXPECT_EQ(series.weeks[1].done.strengthDays, 1);
    EXPECT_DOUBLE_EQ(series.weeks[2].worth(), 0);
    EXPECT_EQ(series.indexOf(day("2026-11-08")), 1);
    EXPECT_EQ(series.indexOf(day("2026-11-23")), std::nullopt);
}

TEST(ProgressSeries, MeasuresEachWeekAgainstTheGoalItHad)
{
    const auto goalOn = [](QDate on) {
        Goal goal;
        goal.minutes = on < day("2026-11-09") ? 60 : 200;
        return goal;
    };
    const auto series = seriesOf({loggedSession(Kind::EasyRun, "2026-11-03", 90), loggedSession(Kind::EasyRun, "2026-11-10", 90)},
                                 {day("2026-11-02"), day("2026-11-22")}, goalOn);
    EXPECT_TRUE(series.weeks[0].reachedGoal());
    EXPECT_FALSE(series.weeks[1].reachedGoal());
}

TEST(ProgressSeries, MovesByOneWeekWhenEverySessionDoes)
{
    std::vector<Session> sessions;
    std::vector<Session> later;
    for (int i = 0; i < 60; ++i) {
        sessions.push_back(loggedSession(allKinds[size_t(i * 7 % 17)], "2026-08-03", 10 + i * 13 % 70));
        sessions.back().logged->day = day("2026-08-03").addDays(i * 11 % 84);
        later.push_back(sessions.back());
        later.back().logged->day = sessions.back().logged->day.addDays(7);
    }
    const auto a = seriesOf(sessions, {day("2026-08-03"), day("2026-11-08")}, usual);
    const auto b = seriesOf(later, {day("2026-08-10"), day("2026-11-15")}, usual);
    ASSERT_EQ(a.weeks.size(), b.weeks.size());
    for (size_t i = 0; i < a.weeks.size(); ++i)
        EXPECT_EQ(a.weeks[i].done, b.weeks[i].done) << i;
}

TEST(ProgressHighlights, SayNothingAboutWeeksBeforeTheFirstSession)
{
    const auto series = seriesOf({loggedSession(Kind::LongRun, "2026-11-10", 160)}, {day("2026-08-17"), day("2026-11-22")}, usual);
    const auto found = progressHighlights({}, series);
    EXPECT_EQ(found.finishedWeeks, 1);
    EXPECT_EQ(found.reachedWeeks, 1);
    EXPECT_EQ(found.streak, 1);
    EXPECT_EQ(found.streakDays, (DateRange{day("2026-11-09"), day("2026-11-15")}));
}

} // namespace tests
