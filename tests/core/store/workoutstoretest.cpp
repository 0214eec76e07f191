// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workoutjson.h"
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

class Workouts : public testing::Test
{
protected:
    std::vector<Workout> all()
    {
        const auto found = database.store().workouts().all();
        EXPECT_TRUE(found);
        return found.value_or(std::vector<Workout>());
    }
    tests::TemporaryDatabase database;
};

Session legDay()
{
    Session session = tests::plannedStrength("2026-11-19", {"goblet-squat", "step-up"});
    session.title = QStringLiteral("Beine & Bauch");
    session.planned->note = QStringLiteral("slow down");
    session.position = 3;
    session.entries[0].superset = session.entries[1].superset = 2;
    session.entries[0].sets[0].target.weight = Weight::parse(QStringLiteral("32,5"), WeightUnit::Kilograms);
    session.entries[1].sets[2].target.raise = true;
    return session;
}

/// The session without what every copy has of its own.
Session bare(Session session)
{
    session.id = {};
    session.position = 0;
    for (Entry &entry : session.entries) {
        entry.id = {};
        for (ExerciseSet &set : entry.sets)
            set.id = {};
    }
    return session;
}

} // namespace

TEST_F(Workouts, ComeBackByNameAndAreUndoneToTheIdenticalDump)
{
    const std::string empty = tests::logicalDump(database.store());
    const Workout legs = exchange::workoutOf(legDay(), QStringLiteral(" legs "));
    const Workout arms = exchange::workoutOf(legDay(), QStringLiteral("Arms"));
    Change change;
    change.add(legs);
    change.add(arms);
    const auto changes = database.store().journal().apply(change);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->areas.workouts);
    EXPECT_FALSE(changes->areas.sessions);
    database.reopen();
    EXPECT_EQ(all(), (std::vector{arms, legs}));
    EXPECT_EQ(legs.name, QStringLiteral("legs"));
    const std::string written = tests::logicalDump(database.store());
    EXPECT_NE(written, empty);
    ASSERT_TRUE(database.store().journal().apply(change.inverse()));
    EXPECT_EQ(tests::logicalDump(database.store()), empty);
    ASSERT_TRUE(database.store().journal().apply(change));
    EXPECT_EQ(tests::logicalDump(database.store()), written);
}

TEST_F(Workouts, GiveBackEverythingPlannedOnAnotherDayWithNewIds)
{
    Session session = legDay();
    session.planned->startMinute = 600;
    session.planned->skipReason = SkipReason::Tired;
    session.planRun = PlanRunId::create();
    const auto used = exchange::sessionOf(exchange::workoutOf(session, QStringLiteral("Legs")), tests::day("2027-01-04"));
    ASSERT_TRUE(used);
    Session wanted = legDay();
    wanted.planned->day = wanted.planned->originalDay = tests::day("2027-01-04");
    EXPECT_EQ(bare(*used), bare(wanted)) << "no time of day, no skip, no plan";
    EXPECT_NE(used->id, session.id);
    EXPECT_NE(used->entries[0].id, session.entries[0].id);
    EXPECT_NE(used->entries[0].sets[0].id, session.entries[0].sets[0].id);
}

TEST_F(Workouts, KeepTheStepsOfARun)
{
    Session run = tests::fullSession();
    run.logged.reset();
    run.entries.clear();
    const auto used = exchange::sessionOf(exchange::workoutOf(run, QStringLiteral("Hills")), tests::day("2027-01-04"));
    ASSERT_TRUE(used);
    EXPECT_EQ(used->planned->steps, run.planned->steps);
    EXPECT_EQ(used->kind, run.kind);
    EXPECT_EQ(used->sport, run.sport);
}

TEST_F(Workouts, ADamagedOneSaysSo)
{
    Workout damaged = exchange::workoutOf(legDay(), QStringLiteral("Legs"));
    damaged.json.chop(5);
    const auto used = exchange::sessionOf(damaged, tests::day("2027-01-04"));
    ASSERT_FALSE(used);
    EXPECT_EQ(used.error().kind, Error::Kind::Format);
}

TEST(RaisedLoad, AddsTheStepInTheUnitOfTheWeight)
{
    const auto kg = [](const char *text) { return *Weight::parse(QLatin1String(text), WeightUnit::Kilograms); };
    const auto lb = [](const char *text) { return *Weight::parse(QLatin1String(text), WeightUnit::Pounds); };
    EXPECT_EQ(raised(kg("30"), kg("2.5")), kg("32.5"));
    EXPECT_EQ(raised(kg("32,5"), kg("1.25")), kg("33.75"));
    EXPECT_EQ(raised(lb("135"), lb("5")), lb("140"));
    EXPECT_EQ(raised(lb("135"), kg("2.5")).unit, WeightUnit::Pounds);
    EXPECT_NEAR(raised(lb("135"), kg("2.5")).kilograms(), lb("135").kilograms() + 2.5, 0.001);
    EXPECT_EQ(raised(kg("30"), std::nullopt), kg("30"));
}

TEST(RaisedLoad, IsWhatAPlannedRiseLogs)
{
    Session lift = tests::plannedStrength("2026-11-19", {"goblet-squat"}, 2);
    lift.entries[0].sets[0].target.raise = true;
    const ExerciseId squat = *lift.entries[0].plannedExercise;
    const Weight last = Weight::fromKilograms(30);
    const Session done = doneAsPlanned(lift, QDateTime(tests::day("2026-11-19"), QTime(19, 0)), {{squat, last}},
                                       {{squat, Weight::fromKilograms(2)}});
    EXPECT_EQ(done.entries[0].sets[0].result.weight, Weight::fromKilograms(32));
    EXPECT_EQ(done.entries[0].sets[1].result.weight, last) << "only where the plan says so";

    ExerciseSet then;
    then.result.weight = last;
    then.result.doneMs = 1;
    EXPECT_EQ(suggestedResult(lift.entries[0], 0, {then}, Tracking::WeightReps, Weight::fromKilograms(2)).weight,
              Weight::fromKilograms(32));
    EXPECT_EQ(suggestedResult(lift.entries[0], 1, {then}, Tracking::WeightReps, Weight::fromKilograms(2)).weight, last);
}
