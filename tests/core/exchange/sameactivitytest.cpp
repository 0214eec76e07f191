// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sameactivity.h"

#include "core/model/exercise.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using namespace exchange;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 begin = 1'795'000'000'000;

Session run(qint64 startMs, int minutes, double metres)
{
    Session session = tests::loggedSession(Kind::EasyRun, "2026-11-18", minutes);
    session.logged->startMs = startMs;
    session.logged->offsetMinutes = 0;
    session.logged->distance = Metres{metres};
    return session;
}

Session lift(std::initializer_list<int> reps)
{
    Session session = tests::loggedSession(Kind::StrengthFull, "2026-11-18", 50);
    session.logged->startMs.reset();
    session.logged->timer.reset();
    session.entries.resize(1);
    session.entries[0].loggedExercise = libraryExerciseId(QStringLiteral("leg-press"));
    session.entries[0].sets.clear();
    for (const int each : reps) {
        ExerciseSet set;
        set.result.reps = each;
        set.result.doneMs = begin;
        session.entries[0].sets.push_back(set);
    }
    return session;
}

} // namespace

TEST(SameActivity, MeansTheSameStartTimeAndDistanceWithinTwoMinutesAndFivePercent)
{
    const Session watch = run(begin, 60, 10'000);
    EXPECT_TRUE(isSameActivity(watch, run(begin + 2 * minute, 60, 10'000)));
    EXPECT_FALSE(isSameActivity(watch, run(begin + 2 * minute + 1, 60, 10'000)));
    EXPECT_TRUE(isSameActivity(watch, run(begin, 63, 10'500)));
    EXPECT_FALSE(isSameActivity(watch, run(begin, 64, 10'000)));
    EXPECT_FALSE(isSameActivity(watch, run(begin, 60, 10'600)));
}

TEST(SameActivity, IsSeenThroughAGuessedZoneByTheClock)
{
    const Session watch = run(begin, 60, 10'000);
    Session table = run(begin - 120 * minute, 60, 10'000);
    EXPECT_FALSE(isSameActivity(watch, table));
    table.logged->offsetMinutes = 120; // the table's clock time was taken for one of another zone
    EXPECT_TRUE(isSameActivity(watch, table));
}

TEST(SameActivity, IsOfOneSportUnlessOneSourceDoesNotKnowIt)
{
    const Session watch = run(begin, 60, 10'000);
    Session other = watch;
    other.sport = Sport::Cycling;
    EXPECT_FALSE(isSameActivity(watch, other));
    other.sport = Sport::Other;
    EXPECT_TRUE(isSameActivity(watch, other));
}

TEST(SameActivity, WithoutAStartNeedsTheSameSetsToTheLastOne)
{
    EXPECT_TRUE(isSameActivity(lift({5, 5, 4}), lift({5, 5, 4})));
    EXPECT_FALSE(isSameActivity(lift({5, 5, 4}), lift({5, 5})));
    Session planned = tests::plannedSession(Kind::StrengthFull, "2026-11-18", 50);
    EXPECT_FALSE(isSameActivity(planned, lift({5})));
}

TEST(MergedActivity, FillsInWhatIsMissingAndKeepsWhatSomebodyTyped)
{
    Session kept = run(begin, 60, 10'000);
    kept.title = QStringLiteral("My run");
    kept.logged->effort = 6;
    Session other = run(begin, 61, 10'100);
    other.title = QStringLiteral("Morning Run");
    other.note = QStringLiteral("windy");
    other.logged->effort = 3;
    other.logged->avgHr = 141;
    const MergedActivity merged = mergedActivity(kept, {true, true}, other, {true, true});
    EXPECT_FALSE(merged.takesRecording);
    EXPECT_EQ(merged.session.title, kept.title);
    EXPECT_EQ(merged.session.note, QStringLiteral("windy"));
    EXPECT_EQ(merged.session.logged->effort, 6);
    EXPECT_EQ(merged.session.logged->avgHr, 141);
    EXPECT_EQ(merged.session.logged->distance, kept.logged->distance);
    EXPECT_EQ(merged.gained, QStringList({QStringLiteral("note"), QStringLiteral("average heart rate")}));
    EXPECT_TRUE(mergedActivity(merged.session, {true, true}, kept, {true, true}).gained.isEmpty());
}

TEST(MergedActivity, TakesMeasurementsFromTheOneWithARecordingButNeverOverWhatWasTypedIntoLegwork)
{
    const Session table = run(begin, 60, 10'000), watch = run(begin + 30'000, 61, 10'100);
    const MergedActivity imported = mergedActivity(table, {true, false}, watch, {true, true});
    EXPECT_TRUE(imported.takesRecording);
    EXPECT_EQ(imported.session.logged->distance, watch.logged->distance);
    EXPECT_EQ(imported.session.logged->startMs, watch.logged->startMs);
    EXPECT_EQ(imported.session.id, table.id);
    EXPECT_EQ(imported.session.logged->day, table.logged->day);

    const MergedActivity typed = mergedActivity(table, {false, false}, watch, {true, true});
    EXPECT_TRUE(typed.takesRecording);
    EXPECT_EQ(typed.session.logged->distance, table.logged->distance);
}
