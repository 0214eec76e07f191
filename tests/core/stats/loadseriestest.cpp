// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/loadseries.h"

#include "core/stats/tally.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace tests {

// Vectors "EWMA" of vectors.txt, domain.md 4.7.

TEST(LoadStates, Approach_a_constant_load_as_fast_as_their_days_say)
{
    const auto states = loadStates(std::vector<double>(42, 100));
    EXPECT_NEAR(states[0].fitness, 2.353, 0.001);
    EXPECT_NEAR(states[0].fatigue, 13.31, 0.01);
    EXPECT_NEAR(states[6].fitness, 15.35, 0.01);
    EXPECT_NEAR(states[6].fatigue, 63.21, 0.01);
    EXPECT_NEAR(states[41].fitness, 63.21, 0.01);
    EXPECT_NEAR(states[41].fatigue, 99.75, 0.01);
    EXPECT_NEAR(formAfter(states[41]), -36.54, 0.01);
    EXPECT_NEAR(formAfter(states[40]), -37.39, 0.01);
}

TEST(LoadStates, Follow_a_week_that_is_repeated)
{
    std::vector<double> loads;
    for (int week = 0; week < 4; ++week)
        loads.insert(loads.end(), {300, 0, 200, 0, 400, 0, 0});
    const auto states = loadStates(loads);
    EXPECT_NEAR(states[13].fitness, 35.77, 0.01);
    EXPECT_NEAR(states[13].fatigue, 98.49, 0.01);
    EXPECT_NEAR(states[27].fitness, 61.40, 0.01);
    EXPECT_NEAR(states[27].fatigue, 111.8, 0.1);
    EXPECT_NEAR(formAfter(states[26]), -66.11, 0.01);
}

TEST(LoadStates, Fall_on_rest_days)
{
    const auto states = loadStates(std::vector<double>(7, 0), {50, 60});
    EXPECT_NEAR(states[6].fitness, 42.32, 0.01);
    EXPECT_NEAR(states[6].fatigue, 22.07, 0.01);
}

namespace {

std::vector<Tally> talliesOfAll(const std::vector<Session> &sessions)
{
    std::vector<Tally> out;
    for (const Session &session : sessions)
        for (const Tally &tally : talliesOf(session, {}, nullptr))
            out.push_back(tally);
    return out;
}

const QDate today = day("2026-11-19");

} // namespace

TEST(DailyLoads, Count_what_was_logged_up_to_today_and_what_is_planned_after_it_and_each_session_once)
{
    Session done = plannedSession(Kind::EasyRun, "2026-11-18", 60); // both halves
    done.logged = loggedSession(Kind::EasyRun, "2026-11-18", 40).logged;
    done.logged->effort = 5;
    Session missed = plannedSession(Kind::EasyRun, "2026-11-17", 60);
    Session ahead = plannedSession(Kind::StrengthFull, "2026-11-20", 40);
    ahead.planned->effort = 6;
    const auto loads = dailyLoads(talliesOfAll({done, missed, ahead}), {day("2026-11-17"), day("2026-11-21")}, today);
    EXPECT_EQ(loads, (std::vector<double>{0, 200, 0, 240, 0}));
}

TEST(LoadChart, Is_solid_up_to_today_and_dotted_from_today_on)
{
    Session done = loggedSession(Kind::EasyRun, "2026-11-18", 40);
    Session ahead = plannedSession(Kind::EasyRun, "2026-11-22", 40);
    const Chart chart = loadChart(talliesOfAll({done, ahead}), {day("2026-11-10"), day("2026-11-25")}, today);
    const auto find = [&](const QString &id, bool planned) {
        return std::find_if(chart.series.begin(), chart.series.end(), [&](const ChartSeries &s) { return s.id == id && s.planned == planned; });
    };
    const auto solid = find(QStringLiteral("fitness"), false);
    const auto dotted = find(QStringLiteral("fitness"), true);
    ASSERT_NE(solid, chart.series.end());
    ASSERT_NE(dotted, chart.series.end());
    const size_t now = size_t(*chart.indexOf(today));
    EXPECT_TRUE(solid->values[now] && dotted->values[now]) << "the lines meet today";
    EXPECT_FALSE(solid->values[now + 1]);
    EXPECT_FALSE(dotted->values[now - 1]);
    EXPECT_FALSE(solid->values[0]) << "nothing is said of the time before the first session";
    ASSERT_NE(find(QStringLiteral("planned"), true), chart.series.end());
    EXPECT_GT(*find(QStringLiteral("planned"), true)->values[size_t(*chart.indexOf(day("2026-11-22")))], 0);
}

TEST(LoadChart, Looks_the_same_wherever_the_range_begins)
{
    std::vector<Session> sessions;
    for (int i = 0; i < 900; i += 2) {
        sessions.push_back(loggedSession(Kind::EasyRun, "2024-06-01", 20 + i * 7 % 40));
        sessions.back().logged->day = day("2024-06-01").addDays(i);
    }
    const auto tallies = talliesOfAll(sessions);
    const Chart far = loadChart(tallies, {day("2026-01-01"), today}, today);
    const Chart near = loadChart(tallies, {day("2026-11-01"), today}, today);
    for (const char *id : {"fitness", "fatigue", "form"}) {
        const double a = *far.valueOf(QLatin1String(id), int(far.points.size()) - 1);
        const double b = *near.valueOf(QLatin1String(id), int(near.points.size()) - 1);
        EXPECT_NEAR(a, b, std::abs(a) * 0.002 + 0.05) << id;
    }
}

} // namespace tests
