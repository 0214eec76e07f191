// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guidancereader.h"

#include "core/model/healthcheck.h"
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/plans/runs.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

/// The week of Monday 23 November 2026, read from a real file.
class GuidanceReading : public testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(&database.store().journal(), &Journal::changed, &context,
                         [this](const Changes &changes) { reader.forget(changes); });
    }

    void write(Value value)
    {
        Change change;
        change.add(std::move(value));
        const auto applied = database.store().journal().apply(change);
        ASSERT_TRUE(applied) << qPrintable(applied.error().message);
    }

    WeekGuidance read(QDate today = tests::day("2026-11-23"))
    {
        auto week = reader.read({tests::day("2026-11-23"), tests::day("2026-11-29")}, today);
        EXPECT_TRUE(week) << (week ? "" : qPrintable(week.error().message));
        return week.value_or(WeekGuidance());
    }

    bool fires(const char *rule)
    {
        for (const Finding &finding : read().findings())
            if (finding.id == QLatin1String(rule))
                return true;
        return false;
    }

    tests::TemporaryDatabase database;
    QObject context;
    GuidanceReader reader{database.store()};
};

TEST_F(GuidanceReading, SaysTheSameAfterEveryChangeAsAFreshReaderDoes)
{
    const auto same = [this] {
        GuidanceReader fresh(database.store());
        const auto week = fresh.read({tests::day("2026-11-23"), tests::day("2026-11-29")}, tests::day("2026-11-23"));
        ASSERT_TRUE(week);
        const WeekGuidance kept = read();
        EXPECT_EQ(kept.findings(), week->findings());
        EXPECT_EQ(kept.facts.earlier, week->facts.earlier);
        EXPECT_EQ(kept.facts.sessions, week->facts.sessions);
        EXPECT_EQ(kept.facts.tallies, week->facts.tallies);
    };
    for (const char *day : {"2026-08-10", "2026-10-26", "2026-11-05", "2026-11-12", "2026-11-18"}) {
        write(tests::loggedSession(Kind::EasyRun, day, 40));
        same();
    }
    const Session ahead = tests::plannedSession(Kind::EasyRun, "2026-11-26", 55);
    write(ahead);
    same();
    EXPECT_TRUE(fires("R22")) << "the longest of the month by far";
    Session earlier = ahead;
    earlier.planned->day = tests::day("2026-11-20");
    Change change;
    change.replace(ahead, earlier);
    ASSERT_TRUE(database.store().journal().apply(change));
    same();
    EXPECT_FALSE(fires("R22"));
}

TEST_F(GuidanceReading, KnowsAPlanItsEasierWeeksAndThatItIsOurs)
{
    const auto plan = libraryPlan(QStringLiteral("leaner-legs"));
    ASSERT_TRUE(plan);
    const PlanRun run = startPlan(*plan, tests::day("2026-11-02"));
    const std::vector<Session> sessions = instantiate(*plan, run);
    Change put;
    put.add(run);
    for (const Session &session : sessions)
        put.add(session);
    ASSERT_TRUE(database.store().journal().apply(put));
    const WeekGuidance week = read();
    EXPECT_TRUE(week.facts.followsLibraryPlan);
    EXPECT_EQ(week.facts.easierMondays, (std::set<QDate>{tests::day("2026-11-23")})) << "week 4 of the plan";
    Change later = shiftRun(run, sessions, tests::day("2026-11-02"), 7);
    ASSERT_TRUE(database.store().journal().apply(later));
    EXPECT_EQ(read().facts.easierMondays, (std::set<QDate>{tests::day("2026-11-30")})) << "it was moved";
}

TEST_F(GuidanceReading, KnowsWhatWasLiftedLongAgo)
{
    Session before = tests::plannedStrength("2026-06-01", {"back-squat"}, 1);
    before.logged = Logged{};
    before.logged->day = before.planned->day;
    before.entries[0].loggedExercise = before.entries[0].plannedExercise;
    SetResult &result = before.entries[0].sets[0].result;
    result.weight = Weight::parse(QStringLiteral("60"), WeightUnit::Kilograms);
    result.reps = 12;
    result.doneMs = 1;
    write(before);
    Session ahead = tests::plannedStrength("2026-11-25", {"back-squat"}, 1);
    ahead.entries[0].sets[0].target.weight = Weight::parse(QStringLiteral("66"), WeightUnit::Kilograms);
    write(ahead);
    EXPECT_FALSE(fires("R44")) << "exactly a tenth more";
    Session heavier = ahead;
    heavier.entries[0].sets[0].target.weight = Weight::parse(QStringLiteral("66.5"), WeightUnit::Kilograms);
    Change change;
    change.replace(ahead, heavier);
    ASSERT_TRUE(database.store().journal().apply(change));
    EXPECT_TRUE(fires("R44"));
}

TEST_F(GuidanceReading, KnowsTheDaysThatAreFree)
{
    EXPECT_EQ(read().available.size(), 7u) << "nothing was said";
    Availability days{tests::day("2026-11-16"), {}};
    days.minutes[1] = 45;
    days.minutes[5] = 0;
    write(days);
    const std::vector<AvailableDay> expected{{tests::day("2026-11-24"), 45}, {tests::day("2026-11-28"), std::nullopt}};
    EXPECT_EQ(read().available, expected);
    Availability later{tests::day("2026-11-30"), {}};
    write(later);
    EXPECT_EQ(read().available, expected) << "that begins a week later";
}

TEST_F(GuidanceReading, KnowsDismissalsTimeAwayGoalsAndAnswers)
{
    write(Dismissal{QStringLiteral("R19"), QDate()});
    write(TimeAway{TimeAwayId::create(), tests::day("2026-11-29"), tests::day("2026-12-02"), SkipReason::Travel, {}});
    Goal goal;
    goal.fromDay = tests::day("2026-11-01");
    goal.minutes = 0;
    goal.hardDays = 2;
    write(goal);
    Profile profile;
    profile.fromDay = tests::day("2026-11-01");
    profile.flags = Alarming | JointTrouble;
    write(profile);
    const WeekGuidance week = read();
    EXPECT_TRUE(week.dismissed.forGood.contains(QStringLiteral("R19")));
    EXPECT_TRUE(week.facts.away);
    EXPECT_EQ(week.facts.goal, goal);
    EXPECT_TRUE(week.facts.alarmingSymptoms);
    EXPECT_TRUE(week.facts.healthCheckYes);
    EXPECT_TRUE(fires("R38"));
}

TEST_F(GuidanceReading, CostsLittleOnceAWeekNearbyWasRead)
{
    const DateRange next{tests::day("2026-11-30"), tests::day("2026-12-06")};
    EXPECT_FALSE(reader.isQuick(next));
    read();
    EXPECT_TRUE(reader.isQuick(next));
    write(tests::loggedSession(Kind::EasyRun, "2026-11-24", 30));
    EXPECT_TRUE(reader.isQuick(next)) << "one week is forgotten, the others are not";
    write(tests::plannedSession(Kind::EasyRun, "2027-03-01", 30));
    EXPECT_TRUE(reader.isQuick(next));
}

} // namespace
