// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historystore.h"

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

class History : public testing::Test
{
protected:
    static Session workout(const char *iso, std::initializer_list<const char *> exercises, int reps)
    {
        Session session = tests::plannedStrength(iso, exercises, 2);
        session.logged = Logged{};
        session.logged->day = day(iso);
        for (Entry &entry : session.entries)
            for (ExerciseSet &set : entry.sets) {
                set.result.weight = Weight::parse(QStringLiteral("20"), WeightUnit::Kilograms);
                set.result.reps = reps;
                set.result.doneMs = 1;
            }
        return session;
    }
    void add(const Value &value)
    {
        Change change;
        change.add(value);
        ASSERT_TRUE(m_database.store().journal().apply(change));
    }
    void replace(const Value &before, const Value &after)
    {
        Change change;
        change.replace(before, after);
        ASSERT_TRUE(m_database.store().journal().apply(change));
    }
    [[nodiscard]] ExerciseHistory of(const char *slug)
    {
        return HistoryStore(m_database.store().database()).of(libraryExerciseId(QLatin1String(slug))).value();
    }
    [[nodiscard]] Exercise exercise(const char *slug) { return *m_database.store().exercises().find(libraryExerciseId(QLatin1String(slug))).value(); }
    [[nodiscard]] HistoryStore store() { return HistoryStore(m_database.store().database()); }

    tests::TemporaryDatabase m_database;
};

} // namespace

TEST_F(History, HasEverySessionWithADoneSetOldestFirst)
{
    add(workout("2026-11-24", {"goblet-squat", "hip-thrust"}, 12));
    add(workout("2026-11-20", {"goblet-squat"}, 10));
    add(tests::plannedStrength("2026-11-27", {"goblet-squat"}));
    Session half = workout("2026-11-26", {"goblet-squat"}, 13);
    half.entries.front().sets.back().result.doneMs.reset();
    add(half);
    const ExerciseHistory history = of("goblet-squat");
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].day, day("2026-11-20"));
    EXPECT_EQ(history[1].sets.size(), 2u);
    EXPECT_EQ(history[2].sets.size(), 1u);
    EXPECT_EQ(history[0].sets.front().result.reps, 10);
    EXPECT_EQ(of("hip-thrust").size(), 1u);
}

TEST_F(History, GoesWithWhatWasReallyDoneAfterASwap)
{
    Session swapped = workout("2026-11-24", {"goblet-squat"}, 12);
    swapped.entries.front().loggedExercise = libraryExerciseId(QStringLiteral("back-squat"));
    add(swapped);
    EXPECT_TRUE(of("goblet-squat").empty());
    EXPECT_EQ(of("back-squat").size(), 1u);
}

TEST_F(History, FollowsAMergeAndComesBackWithItsUndo)
{
    add(workout("2026-11-20", {"goblet-squat"}, 12));
    add(workout("2026-11-21", {"front-squat"}, 8));
    add(workout("2026-11-22", {"back-squat"}, 5));
    Exercise goblet = exercise("goblet-squat");
    Exercise front = exercise("front-squat");
    Exercise merged = goblet;
    merged.mergedInto = front.id;
    replace(goblet, merged);
    Exercise chained = front;
    chained.mergedInto = libraryExerciseId(QStringLiteral("back-squat"));
    replace(front, chained);
    EXPECT_EQ(of("back-squat").size(), 3u);
    EXPECT_EQ(of("front-squat").size(), 2u);
    replace(merged, goblet);
    EXPECT_EQ(of("back-squat").size(), 2u);
    EXPECT_EQ(of("goblet-squat").size(), 1u);
}

TEST_F(History, LeavesTheBinOutAndKnowsThatItIsUsed)
{
    const Session session = workout("2026-11-20", {"goblet-squat"}, 12);
    add(session);
    Change remove;
    remove.remove(session);
    ASSERT_TRUE(m_database.store().journal().apply(remove));
    EXPECT_TRUE(of("goblet-squat").empty());
    EXPECT_TRUE(store().isUsed(libraryExerciseId(QStringLiteral("goblet-squat"))).value()) << "an undo brings the session back";
    EXPECT_FALSE(store().isUsed(libraryExerciseId(QStringLiteral("hip-thrust"))).value());
}

TEST_F(History, KnowsTheExerciseOfAKeptWorkoutAsUsed)
{
    const ExerciseId id = libraryExerciseId(QStringLiteral("hip-thrust"));
    add(Workout{WorkoutId::create(), QStringLiteral("Legs"), QByteArray("{\"planned\":{},\"entries\":[{\"plannedExercise\":\"") + id.toString().toUtf8() + "\"}]}"});
    EXPECT_TRUE(store().isUsed(id).value());
}

TEST_F(History, NamesTheLatestExercisesFirst)
{
    add(workout("2026-11-20", {"goblet-squat"}, 12));
    add(workout("2026-11-24", {"hip-thrust"}, 12));
    add(workout("2026-08-01", {"plank"}, 12));
    const auto recent = store().doneSince(day("2026-11-01")).value();
    ASSERT_EQ(recent.size(), 2u);
    EXPECT_EQ(recent[0], libraryExerciseId(QStringLiteral("hip-thrust")));
}
