// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampleactivities.h"
#include "core/exchange/stageimport.h"
#include "core/store/store.h"
#include "tests/reliability/setlog.h"
#include "tests/reliability/victim.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace {

// A file that may not grow answers as a full disk does.
class ReliabilityFullDisk : public testing::Test
{
protected:
    void setPagesLeft(int pages)
    {
        QSqlQuery query(store().database().connection());
        const int now = tests::countOf(store(), "PRAGMA page_count");
        ASSERT_TRUE(query.exec(QStringLiteral("PRAGMA max_page_count=%1").arg(now + pages)));
    }
    Store &store() { return database.store(); }
    Change changeOfSet(int number) const
    {
        const int index = number / tests::setsPerSession;
        const int done = number % tests::setsPerSession;
        Change change;
        change.label = QStringLiteral("Log set");
        if (done == 0)
            change.add(tests::setLogSession(index, 1));
        else
            change.replace(tests::setLogSession(index, done), tests::setLogSession(index, done + 1));
        return change;
    }
    // Logs sets until one is refused; gives the number of the refused one.
    int logUntilRefused()
    {
        for (int number = 0; number < 5000; ++number) {
            before = tests::logicalDump(store());
            const auto applied = store().journal().apply(changeOfSet(number));
            if (applied)
                continue;
            EXPECT_EQ(applied.error().kind, Error::Kind::Full) << qPrintable(applied.error().message);
            return number;
        }
        ADD_FAILURE() << "the disk never was full";
        return 0;
    }

    tests::TemporaryDatabase database;
    std::string before;
};

TEST_F(ReliabilityFullDisk, RefusesASetWhollyAndTakesItOnceThereIsRoom)
{
    int signalsSeen = 0;
    QObject::connect(&store().journal(), &Journal::changed, &store().journal(), [&signalsSeen] { ++signalsSeen; });
    ASSERT_NO_FATAL_FAILURE(setPagesLeft(5));
    const int refused = logUntilRefused();
    ASSERT_GT(refused, 0);
    EXPECT_EQ(signalsSeen, refused) << "a refused set was announced";
    EXPECT_EQ(tests::logicalDump(store()), before);
    EXPECT_EQ(tests::faultsOf(store()), "");
    // A full disk is not the end: the same set goes in once there is room again, and what was there still is.
    ASSERT_NO_FATAL_FAILURE(setPagesLeft(1000));
    ASSERT_TRUE(store().journal().apply(changeOfSet(refused)));
    database.reopen();
    for (int i = 0; i * tests::setsPerSession <= refused; ++i) {
        const Session expected = tests::setLogSession(i, tests::setsOfSession(i, refused + 1));
        EXPECT_EQ(store().sessions().find(expected.id).value(), expected) << "session " << i;
    }
    EXPECT_EQ(tests::faultsOf(store()), "");
}

TEST_F(ReliabilityFullDisk, KeepsTheOldDraftWhenTheNewOneDoesNotFit)
{
    const QString key = QStringLiteral("log/note");
    ASSERT_TRUE(store().journal().saveDraft(key, "{\"note\":\"short\"}"));
    ASSERT_NO_FATAL_FAILURE(setPagesLeft(0));
    const auto saved = store().journal().saveDraft(key, "{\"note\":\"" + QByteArray(200000, 'x') + "\"}");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Full);
    EXPECT_EQ(store().journal().drafts(key)->at(key), "{\"note\":\"short\"}");
}

TEST_F(ReliabilityFullDisk, LeavesNothingOfAnImportThatDoesNotFit)
{
    QTemporaryDir folder;
    const auto paths = exchange::writeSampleActivities(folder.path(), QDate(2026, 11, 16));
    ASSERT_TRUE(paths);
    const std::atomic<bool> cancel = false;
    auto plan = exchange::planImport(&store(), exchange::parseFiles(exchange::collectInputs(*paths), cancel));
    ASSERT_TRUE(plan);
    const std::string dump = tests::logicalDump(store());
    ASSERT_NO_FATAL_FAILURE(setPagesLeft(2));
    const auto staged = exchange::stageImport(store().database(), *plan, QDateTime::currentDateTimeUtc(), cancel);
    ASSERT_FALSE(staged);
    EXPECT_EQ(staged.error().kind, Error::Kind::Full);
    EXPECT_EQ(tests::logicalDump(store()), dump);
    EXPECT_EQ(tests::countOf(store(), "SELECT count(*) FROM import_batch"), 0);
    EXPECT_EQ(tests::countOf(store(), "SELECT count(*) FROM recording"), 0);
    EXPECT_EQ(tests::faultsOf(store()), "");
    // The very same plan goes in once there is room.
    ASSERT_NO_FATAL_FAILURE(setPagesLeft(1000));
    ASSERT_TRUE(exchange::stageImport(store().database(), *plan, QDateTime::currentDateTimeUtc(), cancel));
    ASSERT_TRUE(store().journal().apply(plan->change));
    EXPECT_EQ(store().sessions().count(), 3);
    EXPECT_EQ(tests::countOf(store(), "SELECT count(*) FROM recording"), 3);
}

} // namespace
