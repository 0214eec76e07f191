// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/splitmerge.h"

#include "core/rules/logging.h"
#include "core/rules/runtext.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

constexpr Milliseconds minutes(int n) { return std::chrono::minutes(n); }

Session fullRun()
{
    Session session = tests::plannedSession(Kind::EasyRun, "2026-11-17", 60);
    session.planned->distance = Metres{10001};
    Logged logged;
    logged.day = day("2026-11-17");
    logged.startMs = 1'700'000'000'000;
    logged.timer = minutes(50);
    logged.elapsed = minutes(55);
    logged.distance = Metres{8333.3};
    logged.kcal = 501;
    logged.avgHr = 150;
    logged.effort = 6;
    for (int i = 0; i < 5; ++i) {
        Lap lap;
        lap.timer = minutes(10);
        logged.laps.push_back(lap);
    }
    session.logged = logged;
    session.note = QStringLiteral("windy");
    return session;
}

TEST(Split, CutsBothHalvesAndLosesNothing)
{
    const Session whole = fullRun();
    const auto parts = splitAt(whole, minutes(20));
    ASSERT_TRUE(parts);
    const Logged &a = *parts->first.logged;
    const Logged &b = *parts->second.logged;
    EXPECT_EQ(parts->first.id, whole.id);
    EXPECT_NE(parts->second.id, whole.id);
    EXPECT_EQ(a.timer, minutes(20));
    EXPECT_EQ(*a.timer + *b.timer, *whole.logged->timer);
    EXPECT_EQ(*a.elapsed + *b.elapsed, *whole.logged->elapsed);
    EXPECT_DOUBLE_EQ(a.distance->value + b.distance->value, whole.logged->distance->value);
    EXPECT_EQ(*a.kcal + *b.kcal, *whole.logged->kcal);
    EXPECT_EQ(a.laps.size(), 2U);
    EXPECT_EQ(b.laps.size(), 3U);
    EXPECT_EQ(*b.startMs, *whole.logged->startMs + a.elapsed->count());
    EXPECT_EQ(*parts->first.planned->duration, Seconds(24 * 60));
    EXPECT_EQ(*parts->second.planned->duration, Seconds(36 * 60));
    EXPECT_DOUBLE_EQ(parts->first.planned->distance->value + parts->second.planned->distance->value, 10001);
}

TEST(Split, StepsGoWholeToOnePart)
{
    Session session = tests::plannedSession(Kind::HiitRun, "2026-11-17", 30);
    const auto steps = stepsFromText(QStringLiteral("10m easy, 5x(1m hard, 1m easy), 10m easy"));
    ASSERT_TRUE(steps);
    session.planned->steps = *steps;
    const auto parts = splitAt(session, minutes(12));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->first.planned->steps.size() + parts->second.planned->steps.size(), 3U);
    EXPECT_EQ(parts->first.planned->steps.size(), 1U);
}

TEST(Split, RefusesACutThatLeavesNothing)
{
    const Session whole = fullRun();
    EXPECT_FALSE(splitAt(whole, minutes(0)));
    EXPECT_FALSE(splitAt(whole, minutes(50)));
    EXPECT_FALSE(splitAt(tests::plannedStrength("2026-11-17", {"goblet-squat"}), minutes(90)));
    Session timeless = tests::loggedSession(Kind::EasyRun, "2026-11-17", 30);
    timeless.logged->timer.reset();
    EXPECT_FALSE(splitAt(timeless, minutes(5)));
}

TEST(Split, GivesTheLaterExercisesToTheSecondPart)
{
    const Session plan = tests::plannedStrength("2026-11-17", {"goblet-squat", "push-up", "step-up"}, 2);
    const Session whole = doneAsPlanned(plan, QDateTime(day("2026-11-17"), QTime(19, 0)), {});
    const auto parts = splitBefore(whole, 1);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->first.doneSets(), 2);
    EXPECT_EQ(parts->second.doneSets(), 4);
    EXPECT_EQ(parts->first.logged->timer, whole.logged->timer);
    EXPECT_FALSE(parts->second.logged->timer) << "nobody knows how the time fell on the exercises";
    EXPECT_FALSE(splitBefore(whole, 0));
    EXPECT_FALSE(splitBefore(whole, 3));
}

TEST(Merge, AddsUpWhatASplitTookApart)
{
    Session whole = fullRun();
    const auto parts = splitAt(whole, minutes(20));
    ASSERT_TRUE(parts);
    const auto again = merged(parts->second, parts->first);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, whole.id) << "the earlier one is kept";
    EXPECT_DOUBLE_EQ(again->logged->distance->value, whole.logged->distance->value);
    whole.logged->distance = again->logged->distance;
    EXPECT_DOUBLE_EQ(again->planned->distance->value, 10001);
    whole.planned->distance = again->planned->distance;
    EXPECT_EQ(*again, whole);
}

TEST(Merge, WeighsMeanHeartRatesByTime)
{
    Session a = tests::loggedSession(Kind::EasyRun, "2026-11-17", 30);
    Session b = tests::loggedSession(Kind::EasyRun, "2026-11-18", 10);
    a.logged->avgHr = 140;
    b.logged->avgHr = 160;
    a.logged->maxHr = 155;
    b.logged->maxHr = 181;
    const auto both = merged(a, b);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->logged->avgHr, 145);
    EXPECT_EQ(both->logged->maxHr, 181);
    EXPECT_EQ(both->logged->timer, minutes(40));
    EXPECT_EQ(both->day(), day("2026-11-17"));
}

TEST(Merge, APlanAndALogAreLinked)
{
    const Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    const Session log = tests::loggedSession(Kind::EasyRun, "2026-11-16", 38);
    const auto both = merged(log, plan);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->id, plan.id);
    EXPECT_EQ(both->planned, plan.planned);
    EXPECT_EQ(both->logged->link, Link::Manual);
}

TEST(Merge, RefusesWhatDoesNotGoTogether)
{
    const Session run = tests::loggedSession(Kind::EasyRun, "2026-11-17", 40);
    const Session lift = tests::plannedStrength("2026-11-17", {"goblet-squat"});
    EXPECT_FALSE(merged(run, lift));
    Session both = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    both.logged = run.logged;
    EXPECT_FALSE(merged(both, tests::plannedSession(Kind::EasyRun, "2026-11-18", 40))) << "what is ahead is not done yet";
}

} // namespace
