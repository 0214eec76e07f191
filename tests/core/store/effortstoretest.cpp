// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/effortstore.h"

#include "core/store/consistencystore.h"
#include "core/store/historystore.h"
#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace core;

namespace tests {

namespace {

/// A run of so many kilometres at an even pace, a sample every ten seconds.
Recording evenRun(double kilometres, double secondsPerKilometre)
{
    Recording recording;
    Channel distance;
    distance.name = QStringLiteral("distance");
    distance.scale = 100;
    const double total = kilometres * secondsPerKilometre;
    for (double second = 0; second <= total + 0.5; second += 10) {
        recording.timesMs.push_back(1'780'000'000'000 + qint64(second * 1000));
        distance.values.push_back(qint64(second / secondsPerKilometre * 100'000));
        distance.present.push_back(true);
    }
    recording.channels = {distance};
    return recording;
}

} // namespace

class EffortStoreTest : public testing::Test
{
protected:
    Store &store() { return database.store(); }
    EffortStore efforts() { return EffortStore(store().database()); }

    Session runOn(const char *iso, double kilometres, double secondsPerKilometre)
    {
        Session session = loggedSession(Kind::EasyRun, iso, 30);
        session.logged->timer = Milliseconds(qint64(kilometres * secondsPerKilometre * 1000));
        session.logged->distance = Metres{kilometres * 1000};
        return session;
    }

    /// Imports a recorded run, as the window does: staged under a hidden batch, revealed by the change that adds the session.
    Session import(const char *iso, double kilometres, double secondsPerKilometre)
    {
        const Session session = runOn(iso, kilometres, secondsPerKilometre);
        auto transaction = Transaction::begin(store().database());
        EXPECT_TRUE(transaction);
        ImportStore imports(store().database());
        const auto batch = imports.beginBatch(QStringLiteral("run"), QDateTime::currentDateTimeUtc(), *transaction);
        const Source source{SourceId::create(), QByteArray(32, char(++files)), 1, QStringLiteral("run.fit"), QStringLiteral("fit"), {}, session.id, *batch};
        EXPECT_TRUE(imports.stage(source, packRecording(evenRun(kilometres, secondsPerKilometre)), *transaction));
        EXPECT_TRUE(transaction->commit());
        Change change;
        change.add(session);
        change.reveals = *batch;
        last = change;
        EXPECT_TRUE(store().journal().apply(change));
        return session;
    }

    RunRecords ever()
    {
        const auto records = efforts().records(day("2000-01-01"), day("2030-01-01"));
        EXPECT_TRUE(records) << (records ? "" : qPrintable(records.error().message));
        return records.value_or(RunRecords());
    }
    int rows()
    {
        Query query(store().database(), "SELECT count(*) FROM best_effort");
        EXPECT_TRUE(query.exec() && query.next());
        return query.integer(0);
    }

    TemporaryDatabase database;
    Change last;
    int files = 0;
};

TEST_F(EffortStoreTest, An_imported_run_brings_its_records_and_a_faster_one_takes_them)
{
    const Session slow = import("2026-10-01", 6, 360);
    const Session fast = import("2026-11-01", 2, 300);
    const RunRecords records = ever();
    ASSERT_TRUE(records.fastest[0] && records.fastest[2]);
    EXPECT_EQ(records.fastest[0]->session, fast.id);
    EXPECT_NEAR(records.fastest[0]->seconds, 300, 0.1);
    EXPECT_EQ(records.fastest[2]->session, slow.id);
    EXPECT_NEAR(records.fastest[2]->seconds, 1800, 0.5);
    EXPECT_EQ(records.fastest[2]->day, day("2026-10-01"));
    EXPECT_FALSE(records.fastest[3]);
    EXPECT_EQ(records.longest->session, slow.id);
}

TEST_F(EffortStoreTest, Undoing_the_import_or_deleting_the_run_takes_its_records_away_and_redoing_brings_them_back)
{
    const Session run = import("2026-10-01", 6, 360);
    ASSERT_EQ(rows(), 3);
    ASSERT_TRUE(store().journal().apply(last.inverse()));
    EXPECT_EQ(rows(), 0);
    ASSERT_TRUE(store().journal().apply(last));
    EXPECT_EQ(rows(), 3);
    Change remove;
    remove.remove(run);
    ASSERT_TRUE(store().journal().apply(remove));
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(ever().hasAnything());
    ASSERT_TRUE(store().journal().apply(remove.inverse()));
    EXPECT_EQ(rows(), 3);
}

TEST_F(EffortStoreTest, A_run_that_turns_out_to_be_a_ride_holds_no_records_of_running)
{
    const Session run = import("2026-10-01", 6, 120);
    Session ride = run;
    ride.sport = Sport::Cycling;
    ride.kind = Kind::CrossTraining;
    Change change;
    change.replace(run, ride);
    ASSERT_TRUE(store().journal().apply(change));
    EXPECT_FALSE(ever().hasAnything());
}

TEST_F(EffortStoreTest, A_run_without_a_recording_counts_where_it_was_just_as_long_as_a_record_distance)
{
    Change change;
    change.add(runOn("2026-10-01", 5.02, 290));
    change.add(runOn("2026-10-02", 5.5, 200));
    ASSERT_TRUE(store().journal().apply(change));
    const RunRecords records = ever();
    ASSERT_TRUE(records.fastest[2]);
    EXPECT_TRUE(records.fastest[2]->wholeRun);
    EXPECT_NEAR(records.fastest[2]->seconds, 5.02 * 290, 0.01);
    EXPECT_FALSE(records.fastest[0]) << "nobody knows how fast a kilometre of it was";
}

TEST_F(EffortStoreTest, Records_of_some_days_look_at_no_others)
{
    import("2026-10-01", 2, 300);
    import("2026-11-01", 2, 330);
    const auto november = efforts().records(day("2026-11-01"), day("2026-11-30"));
    ASSERT_TRUE(november && november->fastest[0]);
    EXPECT_NEAR(november->fastest[0]->seconds, 330, 0.1);
    EXPECT_EQ(efforts().over(1000, day("2026-01-01"), day("2026-12-31"))->size(), 2u);
}

TEST_F(EffortStoreTest, Consistency_reads_local_times_and_leaves_rest_out)
{
    Session run = loggedSession(Kind::EasyRun, "2026-11-17", 45);
    run.logged->startMs = QDateTime(day("2026-11-17"), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch();
    run.logged->offsetMinutes = -300;
    Change change;
    change.add(run);
    change.add(loggedSession(Kind::StrengthFull, "2026-11-18", 30));
    change.add(plannedSession(Kind::Rest, "2026-11-19", 0));
    ASSERT_TRUE(store().journal().apply(change));
    const auto done = ConsistencyStore(store().database()).done(day("2026-11-01"), day("2026-11-30"));
    ASSERT_TRUE(done);
    ASSERT_EQ(done->size(), 2u);
    EXPECT_EQ((*done)[0].minuteOfDay, 18 * 60 + 30);
    EXPECT_FALSE((*done)[1].minuteOfDay);
    EXPECT_EQ((*done)[1].time, Milliseconds(30 * 60000));
}

TEST_F(EffortStoreTest, The_history_of_all_exercises_is_that_of_each_one)
{
    Change change;
    for (const char *iso : {"2026-11-02", "2026-11-09", "2026-11-16"}) {
        Session session = plannedStrength(iso, {"goblet-squat", "push-up"}, 2);
        session.logged = loggedSession(Kind::StrengthFull, iso, 30).logged;
        for (Entry &entry : session.entries)
            for (ExerciseSet &set : entry.sets) {
                set.result.reps = 12;
                set.result.doneMs = 1;
            }
        change.add(session);
    }
    ASSERT_TRUE(store().journal().apply(change));
    const HistoryStore history(store().database());
    const auto all = history.between(day("2026-11-03"), day("2026-11-30"));
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2u);
    for (const auto &[exercise, done] : *all) {
        auto one = *history.of(exercise);
        one.erase(one.begin());
        EXPECT_EQ(done, one);
    }
}

} // namespace tests
