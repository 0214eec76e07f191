// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/restore.h"
#include "core/store/store.h"
#include "tests/reliability/diskwork.h"
#include "tests/reliability/victim.h"
#include "tests/support/simulateddisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using Fault = tests::SimulatedDisk::Fault;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
constexpr int mostCalls = 5000;

const char *nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Write: return "a write fails";
    case Fault::Sync: return "waiting for the disk fails";
    case Fault::Full: return "the disk is full";
    case Fault::Delete: return "a file cannot be deleted";
    }
    return "";
}

class ReliabilityIoFault : public testing::Test
{
protected:
    QString base() const { return m_folder.filePath(QStringLiteral("base.db")); }
    QString path() const { return m_folder.filePath(QStringLiteral("legwork.db")); }
    static std::unique_ptr<Store> opened(const QString &file)
    {
        auto store = Store::open(file, Database::Mode::Create);
        EXPECT_TRUE(store) << qPrintable(store ? QString() : store.error().message);
        return store ? std::move(*store) : nullptr;
    }
    void startFromBase()
    {
        for (const char *tail : {"", "-journal"})
            QFile::remove(path() + QLatin1String(tail));
        QDir(m_folder.filePath(QStringLiteral("backups"))).removeRecursively();
        ASSERT_TRUE(QFile::copy(base(), path()));
    }

    /// The step with one call failing: afterwards everything is as before or as after, the answer tells the truth, and the
    /// same connection goes on once the disk is well. Gives whether the call was reached.
    bool stepWithFault(const tests::DiskStep &step, Fault fault, int call, bool forGood)
    {
        startFromBase();
        tests::SimulatedDisk disk;
        auto store = opened(path());
        if (!store)
            return false;
        disk.failAt(fault, call, forGood);
        const auto answer = step.act(*store);
        const bool failed = disk.heal();
        runs += failed;
        refused += !answer;
        const std::string state = tests::stateOf(*store);
        EXPECT_TRUE(state == after || (!answer && state == before)) << (answer ? "it was said to be done" : "neither before nor after");
        store.reset();
        store = opened(path());
        EXPECT_EQ(tests::stateOf(*store), state) << "a restart finds something else";
        EXPECT_EQ(tests::faultsOf(*store), "");
        if (state == before) {
            const auto again = step.act(*store);
            EXPECT_TRUE(again) << "it cannot be done again: " << qPrintable(again.error().message);
            EXPECT_EQ(tests::stateOf(*store), after);
        }
        return failed;
    }

    void everyCall(const tests::DiskStep &step)
    {
        for (const Fault fault : {Fault::Write, Fault::Sync, Fault::Full, Fault::Delete}) {
            for (int call = 1; call < mostCalls; call += m_stride) {
                // The short form meets one failure or lasting ones in turn, the long one both at every call.
                const bool lasting = call / m_stride % 2;
                SCOPED_TRACE(std::string(step.name) + ": " + nameOf(fault) + " at call " + std::to_string(call));
                const bool reached = stepWithFault(step, fault, call, lasting);
                if (reached && m_stride == 1)
                    stepWithFault(step, fault, call, !lasting);
                if (!reached || HasFailure())
                    break;
            }
            ASSERT_FALSE(HasFailure());
        }
    }

    std::string before;
    std::string after;
    int runs = 0;
    int refused = 0;

private:
    QTemporaryDir m_folder;
    const int m_stride = tests::runsToMake(5, 1);
};

TEST_F(ReliabilityIoFault, LeavesBeforeOrAfterAndSaysWhich)
{
    opened(base());
    for (const tests::DiskStep &step : tests::diskSteps()) {
        {
            const auto store = opened(base());
            before = tests::stateOf(*store);
        }
        startFromBase();
        {
            const auto store = opened(path());
            ASSERT_TRUE(step.act(*store)) << step.name;
            after = tests::stateOf(*store);
        }
        ASSERT_NE(before, after) << step.name << " shows nothing";
        ASSERT_NO_FATAL_FAILURE(everyCall(step));
        const auto store = opened(base());
        ASSERT_TRUE(step.act(*store));
    }
    std::printf("%d failing calls, %d of them refused the step\n", runs, refused);
    EXPECT_GT(refused, 0);
}

TEST_F(ReliabilityIoFault, RestoresABackupWhollyOrNotAtAll)
{
    std::string worked;
    {
        const auto store = opened(base());
        for (const tests::DiskStep &step : tests::diskSteps())
            ASSERT_TRUE(step.act(*store)) << step.name;
        worked = tests::stateOf(*store);
    }
    QTemporaryDir kept;
    const QString saved = kept.filePath(QStringLiteral("empty.db"));
    opened(saved);
    before = worked;
    after = tests::stateOf(*opened(saved));
    ASSERT_NE(before, after);
    int restores = 0;
    const tests::DiskStep restore{"restore", [&](Store &store) -> Result<void> {
        // Two backups of one moment would want one name.
        const auto done = restoreFrom(store, saved, Backups(path()), now.addSecs(++restores));
        return done ? Result<void>() : tl::unexpected(done.error());
    }};
    ASSERT_NO_FATAL_FAILURE(everyCall(restore));
    EXPECT_GT(refused, 0);
}

TEST_F(ReliabilityIoFault, NeverShowsABackupThatIsNotWhole)
{
    {
        const auto store = opened(base());
        ASSERT_TRUE(tests::diskSteps().front().act(*store));
    }
    for (const Fault fault : {Fault::Write, Fault::Sync, Fault::Full}) {
        for (int call = 1; call < mostCalls; ++call) {
            SCOPED_TRACE(std::string(nameOf(fault)) + " at call " + std::to_string(call));
            startFromBase();
            const Backups backups(path());
            tests::SimulatedDisk disk;
            disk.failAt(fault, call, true);
            const auto made = backups.make(BackupReason::User, now);
            const bool failed = disk.heal();
            const auto list = backups.list();
            ASSERT_TRUE(list);
            ASSERT_EQ(list->size(), made ? 1U : 0U);
            EXPECT_TRUE(!made || verifyBackup(*made));
            refused += !made;
            if (!failed)
                break;
        }
    }
    EXPECT_GT(refused, 0);
}

TEST_F(ReliabilityIoFault, MakesANewDatabaseWhollyOrTriesAgain)
{
    opened(base());
    const std::string fresh = tests::stateOf(*opened(base()));
    for (const Fault fault : {Fault::Write, Fault::Sync, Fault::Full, Fault::Delete}) {
        for (int call = 1; call < mostCalls; call += 3) {
            SCOPED_TRACE(std::string(nameOf(fault)) + " at call " + std::to_string(call));
            for (const char *tail : {"", "-journal"})
                QFile::remove(path() + QLatin1String(tail));
            tests::SimulatedDisk disk;
            disk.failAt(fault, call, true);
            const bool made = Store::open(path(), Database::Mode::Create).has_value();
            const bool failed = disk.heal();
            refused += !made;
            const auto store = opened(path());
            ASSERT_TRUE(store);
            ASSERT_EQ(tests::stateOf(*store), fresh);
            if (!failed)
                break;
        }
    }
    EXPECT_GT(refused, 0);
}

} // namespace
