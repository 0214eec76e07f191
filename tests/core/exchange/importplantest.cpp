// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitencoder.h"
#include "core/exchange/sampleactivities.h"
#include "core/exchange/stageimport.h"
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using namespace exchange;

namespace {

const QDate monday(2026, 11, 16);

class Import : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto written = writeSampleActivities(m_folder.path(), monday);
        ASSERT_TRUE(written);
        m_files = *written;
    }

    ImportPlan planOf(const QStringList &paths)
    {
        auto plan = planImport(&m_database.store(), parseFiles(collectInputs(paths), m_go), {QTimeZone::utc()});
        EXPECT_TRUE(plan);
        return plan ? std::move(*plan) : ImportPlan();
    }
    Change commit(ImportPlan plan)
    {
        EXPECT_TRUE(stageImport(m_database.store().database(), plan, QDateTime::currentDateTimeUtc(), m_go));
        EXPECT_TRUE(m_database.store().journal().apply(plan.change));
        return plan.change;
    }
    void putSampleWeek()
    {
        const auto change = applyPlan(*libraryPlan(QStringLiteral("sample-week")), monday);
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_database.store().journal().apply(*change));
    }
    Session sessionOn(int weekday)
    {
        const QDate day = monday.addDays(weekday - 1);
        const auto sessions = m_database.store().sessions().between(day, day);
        EXPECT_TRUE(sessions && sessions->size() == 1);
        return sessions && !sessions->empty() ? sessions->front() : Session();
    }
    int batches()
    {
        Query query(m_database.store().database(), "SELECT count(*) FROM import_batch");
        EXPECT_TRUE(query.exec() && query.next());
        return query.integer(0);
    }

    const std::atomic<bool> m_go = false;
    QTemporaryDir m_folder;
    QStringList m_files;
    tests::TemporaryDatabase m_database;
};

} // namespace

TEST_F(Import, JoinsThePlannedSessionsOfTheSameDayAndSport)
{
    putSampleWeek();
    const Session tuesday = sessionOn(2);
    const ImportPlan plan = planOf(m_files);
    EXPECT_EQ(plan.count(ImportStatus::Imported), 3);
    EXPECT_EQ(plan.change.label, QStringLiteral("Import 3 activities"));
    commit(plan);
    const Session after = sessionOn(2);
    EXPECT_EQ(after.id, tuesday.id);
    EXPECT_EQ(after.planned, tuesday.planned);
    EXPECT_EQ(after.logged->link, Link::Matched);
    EXPECT_EQ(after.logged->timer, Milliseconds(47 * 60 * 1000));
    EXPECT_EQ(sessionOn(1).doneSets(), 12);
    const auto recording = m_database.store().imports().recordingOf(after.id);
    ASSERT_TRUE(recording && *recording);
    EXPECT_EQ((*recording)->timesMs, sampleActivities(monday)[1].recording.timesMs);
}

TEST_F(Import, IsUndoneAndRedoneAsOneStep)
{
    putSampleWeek();
    const Session tuesday = sessionOn(2);
    const Change change = commit(planOf(m_files));
    ASSERT_TRUE(m_database.store().journal().apply(change.inverse()));
    EXPECT_EQ(sessionOn(2), tuesday);
    EXPECT_EQ(planOf(m_files).count(ImportStatus::Imported), 3) << "what was undone may come again";
    ASSERT_TRUE(m_database.store().journal().apply(change));
    EXPECT_TRUE(sessionOn(2).logged);
    EXPECT_EQ(planOf(m_files).count(ImportStatus::Duplicate), 3);
}

TEST_F(Import, MakesSessionsOfTheirOwnWhereNothingWasPlanned)
{
    commit(planOf(m_files));
    const Session tuesday = sessionOn(2);
    EXPECT_FALSE(tuesday.planned);
    EXPECT_EQ(tuesday.kind, Kind::EasyRun);
    EXPECT_EQ(tuesday.logged->link, Link::None);
}

TEST_F(Import, LeavesALoggedSessionAlone)
{
    Change change;
    Session done = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    done.logged = tests::loggedSession(Kind::EasyRun, "2026-11-17", 44).logged;
    change.add(done);
    ASSERT_TRUE(m_database.store().journal().apply(change));
    commit(planOf({m_files[1]}));
    const auto sessions = m_database.store().sessions().between(QDate(2026, 11, 17), QDate(2026, 11, 17));
    ASSERT_TRUE(sessions);
    ASSERT_EQ(sessions->size(), 2u);
    EXPECT_EQ(sessions->front(), done);
}

TEST_F(Import, LeavesNothingWhenItIsCancelled)
{
    ImportPlan plan = planOf(m_files);
    const std::atomic<bool> cancel = true;
    const auto staged = stageImport(m_database.store().database(), plan, QDateTime::currentDateTimeUtc(), cancel);
    ASSERT_FALSE(staged);
    EXPECT_EQ(staged.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(batches(), 0);
    EXPECT_FALSE(plan.change.reveals);
    for (const ParsedFile &file : parseFiles(collectInputs(m_files), cancel))
        EXPECT_EQ(file.error->kind, Error::Kind::Cancelled);
}

TEST_F(Import, LeavesNothingWhenTheSessionChangedInTheMeantime)
{
    putSampleWeek();
    ImportPlan plan = planOf({m_files[1]});
    Change edit;
    Session changed = sessionOn(2);
    changed.note = QStringLiteral("changed in the meantime");
    edit.replace(sessionOn(2), changed);
    ASSERT_TRUE(m_database.store().journal().apply(edit));
    ASSERT_TRUE(stageImport(m_database.store().database(), plan, QDateTime::currentDateTimeUtc(), m_go));
    ASSERT_FALSE(m_database.store().journal().apply(plan.change));
    ASSERT_TRUE(discardImport(m_database.store().database(), plan));
    EXPECT_EQ(batches(), 0);
    EXPECT_EQ(sessionOn(2), changed);
}

TEST_F(Import, KnowsFilesByTheirContentWhateverTheirName)
{
    const QString renamed = m_folder.filePath(QStringLiteral("holiday.txt"));
    ASSERT_TRUE(QFile::copy(m_files[1], renamed));
    EXPECT_EQ(planOf({renamed}).count(ImportStatus::Imported), 1);
    EXPECT_EQ(planOf({m_files[1], renamed}).count(ImportStatus::Duplicate), 1);
}
