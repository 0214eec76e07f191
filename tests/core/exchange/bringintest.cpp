// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitencoder.h"
#include "core/exchange/importitems.h"
#include "core/exchange/sampleactivities.h"
#include "core/exchange/stageimport.h"
#include "core/exchange/archive/zipwriter.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using namespace exchange;

namespace {

const QDate monday(2026, 11, 16);

const QByteArray strong = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
                          "2026-11-16 18:00:00,Legs,50m,Leg Press,1,100,8,0,0,,,\n"
                          "2026-11-16 18:00:00,Legs,50m,Leg Press,2,100,8,0,0,,,\n"
                          "2026-11-18 18:00:00,Arms,40m,Spider Curl,1,10,12,0,0,,,\n";

/// Brings files into a database, step by step as the command line does.
class BringIn : public testing::Test
{
protected:
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return path;
    }
    /// The sample run as a file of a watch.
    static Activity watchRun() { return sampleActivities(monday)[1]; }
    static QByteArray runFile()
    {
        const auto bytes = encodeFit(watchRun());
        EXPECT_TRUE(bytes);
        return bytes.value_or(QByteArray());
    }
    /// Strava's table with the sample run as row 7 and a swim without a recording.
    static QByteArray stravaTable(const QByteArray &recording)
    {
        const Activity run = watchRun();
        const QByteArray start = QDateTime::fromMSecsSinceEpoch(*run.startMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toUtf8();
        const QByteArray seconds = QByteArray::number(double(run.elapsed->count()) / 1000), metres = QByteArray::number(run.distance->value);
        return "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion\n"
               "7," + start + ",Round the lake,Run,\"wet,\nbut fine\"," + seconds + ",8.1," + recording + "," + seconds + ",2700.0," + metres + ",4.0\n"
               "8,2026-11-19 06:00:00,Pool,Swim,,1800,1.00,,1800.0,1700.0,1000.0,\n";
    }

    ImportPlan planOf(const QStringList &paths, ImportOptions options = {QTimeZone::utc()})
    {
        auto plan = planImport(&m_database.store(), parseFiles(collectInputs(paths), m_go), options);
        EXPECT_TRUE(plan);
        return plan ? std::move(*plan) : ImportPlan();
    }
    ImportPlan bringIn(const QStringList &paths, ImportOptions options = {QTimeZone::utc()})
    {
        ImportPlan plan = planOf(paths, options);
        EXPECT_TRUE(stageImport(m_database.store().database(), plan, QDateTime::currentDateTimeUtc(), m_go));
        const auto applied = m_database.store().journal().apply(plan.change);
        EXPECT_TRUE(applied) << (applied ? "" : qPrintable(applied.error().message));
        return plan;
    }
    std::vector<Session> sessions()
    {
        auto all = m_database.store().sessions().between(QDate(2000, 1, 1), QDate(2100, 1, 1));
        EXPECT_TRUE(all);
        return all.value_or(std::vector<Session>());
    }
    std::vector<ImportBatch> history()
    {
        const auto batches = ImportHistory(m_database.store().database()).batches();
        EXPECT_TRUE(batches);
        return batches.value_or(std::vector<ImportBatch>());
    }
    TakeBack takeNewestBack()
    {
        const ImportBatch batch = history().at(0);
        auto back = takeBack(m_database.store(), batch);
        EXPECT_TRUE(back && hideRecordings(m_database.store(), batch, *back));
        const auto applied = m_database.store().journal().apply(back->change);
        EXPECT_TRUE(applied) << (applied ? "" : qPrintable(applied.error().message));
        return std::move(*back);
    }
    std::string dump() { return tests::logicalDump(m_database.store()); }

    const std::atomic<bool> m_go = false;
    QTemporaryDir m_folder;
    tests::TemporaryDatabase m_database;
};

} // namespace

TEST_F(BringIn, JoinsTheRowsOfAStravaFolderWithTheirRecordings)
{
    file(QStringLiteral("export/activities/7.fit"), runFile());
    file(QStringLiteral("export/activities.csv"), stravaTable("activities/7.fit"));
    const ImportPlan plan = bringIn({m_folder.filePath(QStringLiteral("export"))});
    EXPECT_EQ(plan.count(ImportStatus::Imported), 2);
    const auto all = sessions();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].title, QStringLiteral("Round the lake"));
    EXPECT_EQ(all[0].note, QStringLiteral("wet,\nbut fine"));
    EXPECT_EQ(all[0].logged->effort, 4);
    EXPECT_EQ(all[0].logged->timer, watchRun().timer) << "measured values are the watch's";
    const auto recording = m_database.store().imports().recordingOf(all[0].id);
    ASSERT_TRUE(recording && *recording);
    EXPECT_EQ(all[1].sport, Sport::Swimming);
}

TEST_F(BringIn, ReadsTheSameExportOutOfAZipAndCountsItOnce)
{
    const QString path = m_folder.filePath(QStringLiteral("strava.zip"));
    auto zip = ZipWriter::create(path);
    ASSERT_TRUE(zip);
    const std::pair<QByteArray, QByteArray> entries[] = {
        {"media/photo.jpg", "no activity"}, {"activities.csv", stravaTable("activities/7.fit")}, {"activities/7.fit", runFile()}};
    for (const auto &[name, bytes] : entries)
        ASSERT_TRUE((*zip)->begin(name, bytes.size(), ZipWriter::Packing::Deflate) && (*zip)->write(bytes));
    ASSERT_TRUE((*zip)->close());
    const ImportPlan plan = bringIn({path});
    EXPECT_EQ(plan.count(ImportStatus::Imported), 2);
    EXPECT_EQ(plan.count(ImportStatus::Skipped), 1);
    EXPECT_EQ(plan.count(ImportStatus::Failed), 0);
    EXPECT_EQ(planOf({path}).count(ImportStatus::Duplicate), 2);
    const ImportPlan alone = planOf({file(QStringLiteral("7.fit"), runFile()), file(QStringLiteral("activities.csv"), stravaTable(""))});
    EXPECT_EQ(alone.count(ImportStatus::Duplicate), 3) << "the parts on their own are known as well";
}

TEST_F(BringIn, TellsADamagedZip)
{
    const ImportPlan plan = planOf({file(QStringLiteral("cut.zip"), QByteArray("PK\x03\x04 and nothing else", 23))});
    ASSERT_EQ(plan.count(ImportStatus::Failed), 1);
    EXPECT_FALSE(plan.results[0].reason.isEmpty());
}

TEST_F(BringIn, KeepsTheRowWhoseRecordingIsDamaged)
{
    file(QStringLiteral("export/activities/7.fit"), runFile().left(9));
    file(QStringLiteral("export/activities.csv"), stravaTable("activities/7.fit"));
    const ImportPlan plan = bringIn({m_folder.filePath(QStringLiteral("export"))});
    EXPECT_EQ(plan.count(ImportStatus::Imported), 2);
    EXPECT_EQ(plan.count(ImportStatus::Failed), 0);
    EXPECT_TRUE(plan.results[0].warnings.join(QLatin1Char(' ')).contains(QStringLiteral("activities/7.fit")));
}

TEST_F(BringIn, FillsInWhatAnEarlierSourceLackedAndTakesItsRecording)
{
    bringIn({file(QStringLiteral("activities.csv"), stravaTable(""))});
    const ImportPlan plan = bringIn({file(QStringLiteral("watch.fit"), runFile())});
    ASSERT_EQ(plan.count(ImportStatus::Duplicate), 1);
    EXPECT_TRUE(plan.results[0].filledIn);
    EXPECT_TRUE(plan.results[0].reason.contains(QStringLiteral("recording"))) << qPrintable(plan.results[0].reason);
    const auto all = sessions();
    ASSERT_EQ(all.size(), 2u) << "nothing is counted twice";
    EXPECT_EQ(all[0].title, QStringLiteral("Round the lake"));
    EXPECT_EQ(all[0].logged->avgHr, watchRun().avgHr);
    const auto recording = m_database.store().imports().recordingOf(all[0].id);
    EXPECT_TRUE(recording && *recording);
    EXPECT_EQ(planOf({m_folder.filePath(QStringLiteral("watch.fit"))}).results[0].reason, QStringLiteral("already imported"));
    ASSERT_TRUE(m_database.store().journal().apply(plan.change.inverse()));
    EXPECT_EQ(sessions()[0].logged->avgHr, std::nullopt) << "one undo step";
}

TEST_F(BringIn, KnowsAGrownTableByItsWorkouts)
{
    bringIn({file(QStringLiteral("strong.csv"), strong)});
    const ImportPlan again = bringIn({file(QStringLiteral("strong.csv"), strong + "2026-11-20 18:00:00,Legs,45m,Leg Press,1,105,8,0,0,,,\n")});
    EXPECT_EQ(again.count(ImportStatus::Duplicate), 2);
    EXPECT_EQ(again.count(ImportStatus::Imported), 1);
    EXPECT_EQ(sessions().size(), 3u);
}

TEST_F(BringIn, AsksForNothingItCanAssumeAndSaysWhatItAssumed)
{
    const ImportPlan plan = planOf({file(QStringLiteral("strong.csv"), strong)}, {});
    EXPECT_TRUE(plan.results[0].warnings.contains(QStringLiteral("its weights have no unit; taken as kg")));
    EXPECT_TRUE(plan.results[1].warnings.isEmpty()) << "once a file";
    ImportOptions told{QTimeZone("America/New_York"), WeightUnit::Pounds};
    const ImportPlan pounds = planOf({m_folder.filePath(QStringLiteral("strong.csv"))}, told);
    EXPECT_TRUE(pounds.results[0].warnings.isEmpty());
    EXPECT_EQ(pounds.results[0].session->entries[0].sets[0].result.weight->unit, WeightUnit::Pounds);
    EXPECT_EQ(pounds.results[0].session->logged->offsetMinutes, -300);
    EXPECT_EQ(pounds.results[0].session->logged->day, monday);
}

TEST_F(BringIn, MakesOwnExercisesOfUnknownNamesWithAGuess)
{
    const ImportPlan plan = bringIn({file(QStringLiteral("strong.csv"), strong)});
    ASSERT_EQ(plan.newExercises.size(), 1u) << "Leg Press is in the library";
    EXPECT_EQ(plan.newExercises[0].exercise.name, QStringLiteral("Spider Curl"));
    const auto stored = m_database.store().exercises().find(plan.newExercises[0].exercise.id);
    EXPECT_TRUE(stored && *stored);
}

TEST_F(BringIn, TakesAnImportBackLongAfterItsUndoStepIsGone)
{
    const std::string before = dump();
    bringIn({file(QStringLiteral("strong.csv"), strong)});
    m_database.reopen();
    ASSERT_EQ(history().size(), 1u);
    EXPECT_EQ(history()[0].sessions, 2);
    EXPECT_EQ(history()[0].files, 1);
    const TakeBack back = takeNewestBack();
    EXPECT_TRUE(back.stay.empty());
    EXPECT_EQ(dump(), before) << "the exercise it made is gone as well";
    EXPECT_TRUE(history().empty());
    EXPECT_EQ(planOf({m_folder.filePath(QStringLiteral("strong.csv"))}).count(ImportStatus::Imported), 2);
    ASSERT_TRUE(m_database.store().journal().apply(back.change.inverse()));
    EXPECT_EQ(sessions().size(), 2u);
    EXPECT_EQ(history().size(), 1u);
}

TEST_F(BringIn, LeavesWhatWasEditedSinceAndRestoresThePlanItJoined)
{
    Change plan;
    const Session planned = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    plan.add(planned);
    ASSERT_TRUE(m_database.store().journal().apply(plan));
    bringIn({file(QStringLiteral("watch.fit"), runFile()), file(QStringLiteral("strong.csv"), strong)});
    Session legs = sessions()[0];
    ASSERT_EQ(legs.title, QStringLiteral("Legs"));
    Change edit;
    Session edited = legs;
    edited.note = QStringLiteral("knee fine");
    edit.replace(legs, edited);
    ASSERT_TRUE(m_database.store().journal().apply(edit));

    const TakeBack back = takeNewestBack();
    ASSERT_EQ(back.stay.size(), 1u);
    EXPECT_EQ(back.stay[0], edited);
    const auto left = sessions();
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(left[0], edited);
    EXPECT_EQ(left[1], planned);
    const ImportPlan again = planOf({m_folder.filePath(QStringLiteral("watch.fit"))});
    EXPECT_EQ(again.count(ImportStatus::Imported), 1) << "a file taken back may come again";
    ASSERT_TRUE(m_database.store().journal().apply(back.change.inverse()));
    EXPECT_TRUE(sessions()[1].logged);
    const auto recording = m_database.store().imports().recordingOf(planned.id);
    EXPECT_TRUE(recording && *recording);
}

TEST_F(BringIn, PutsAPlannedWorkoutOnTheDayThatWasGivenOnce)
{
    LEGWORK_NEEDS_CORPUS();
    const QString path = tests::corpusFolder() + QStringLiteral("/fit/python-fitparse/WorkoutRepeatSteps.fit");
    EXPECT_EQ(planOf({path}).count(ImportStatus::Failed), 1) << "no day";
    ImportOptions options{QTimeZone::utc()};
    options.workoutDay = monday;
    bringIn({path}, options);
    const auto all = sessions();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_FALSE(all[0].logged);
    EXPECT_EQ(all[0].planned->day, monday);
    EXPECT_EQ(all[0].planned->steps.size(), 3u);
    EXPECT_EQ(planOf({path}, options).count(ImportStatus::Duplicate), 1);
}
