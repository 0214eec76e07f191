// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/reliability/victim.h"
#include "tests/support/environment.h"

#include <QLockFile>
#include <gtest/gtest.h>

using namespace core;

namespace {

// What a crashed import leaves behind: a batch that never counted, with a recording in it.
class ReliabilityLeftovers : public testing::Test
{
protected:
    void SetUp() override
    {
        Store &store = database.store();
        auto transaction = Transaction::begin(store.database());
        ASSERT_TRUE(transaction);
        ImportStore imports(store.database());
        const auto batch = imports.beginBatch(QStringLiteral("Import"), QDateTime::currentDateTimeUtc(), *transaction);
        ASSERT_TRUE(batch);
        Source source;
        source.id = SourceId::create();
        source.sha256 = QByteArray(32, 'x');
        source.name = QStringLiteral("run.fit");
        source.format = QStringLiteral("fit");
        source.session = SessionId::create();
        source.batch = *batch;
        PackedRecording recording;
        recording.samples = 1;
        recording.channels = "[]";
        recording.data = "x";
        ASSERT_TRUE(imports.stage(source, recording, *transaction));
        ASSERT_TRUE(transaction->commit());
        ASSERT_EQ(left(), "1 batch, 1 source, 1 recording");
    }
    std::string left()
    {
        const Store &store = database.store();
        return std::to_string(tests::countOf(store, "SELECT count(*) FROM import_batch")) + " batch, "
            + std::to_string(tests::countOf(store, "SELECT count(*) FROM source")) + " source, "
            + std::to_string(tests::countOf(store, "SELECT count(*) FROM recording")) + " recording";
    }
    tests::Victim legwork(const QStringList &arguments) const
    {
        return tests::runToEnd(tests::legworkBinary(), QStringList{QStringLiteral("--database"), database.path()} + arguments);
    }

    const QStringList applyPlan{QStringLiteral("plan"), QStringLiteral("apply"), QStringLiteral("sample-week"),
                                QStringLiteral("--start"), QStringLiteral("2026-11-23")};
    tests::TemporaryDatabase database;
};

TEST_F(ReliabilityLeftovers, AreClearedAwayByWhoeverOpensTheFileForWritingNext)
{
    const tests::Victim done = legwork(applyPlan);
    ASSERT_EQ(done.exitCode, 0) << done.errors.constData();
    EXPECT_EQ(left(), "0 batch, 0 source, 0 recording");
}

TEST_F(ReliabilityLeftovers, AreLeftAloneByReaders)
{
    ASSERT_EQ(legwork({QStringLiteral("session"), QStringLiteral("list")}).exitCode, 0);
    EXPECT_EQ(left(), "1 batch, 1 source, 1 recording");
}

// Under the lock they may be the work of an import that is still going on.
TEST_F(ReliabilityLeftovers, AreLeftAloneWhileAnotherProcessHasTheLock)
{
    QLockFile lock(database.path() + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    ASSERT_TRUE(lock.tryLock(0));
    EXPECT_EQ(legwork(applyPlan).exitCode, 3);
    EXPECT_EQ(left(), "1 batch, 1 source, 1 recording");
    lock.unlock();
    EXPECT_EQ(legwork(applyPlan).exitCode, 0);
    EXPECT_EQ(left(), "0 batch, 0 source, 0 recording");
}

} // namespace
