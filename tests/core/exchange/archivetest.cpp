// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/exportarchive.h"
#include "core/store/check.h"
#include "core/store/contenttables.h"
#include "core/store/merge.h"
#include "core/store/store.h"
#include "tests/core/exchange/archivefixture.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <algorithm>
#include <gmock/gmock.h>

using namespace core;

namespace {

QStringList column(Store &store, const QString &sql)
{
    QSqlQuery query(sql, store.database().connection());
    QStringList out;
    while (query.next())
        out << query.value(0).toString();
    return out;
}

class Archive : public testing::Test
{
protected:
    tests::TemporaryDatabase a, b;
};

TEST_F(Archive, HoldsEveryColumnOfEveryTableButTheDocumentedExclusions)
{
    for (const QString &name : column(a.store(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"))) {
        const auto &excluded = excludedTables();
        if (std::find(excluded.begin(), excluded.end(), name.toUtf8()) != excluded.end())
            continue;
        const ContentTable *table = contentTable(name.toUtf8());
        ASSERT_TRUE(table) << "a table without a rule: " << qPrintable(name);
        QStringList columns = column(a.store(), QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(name));
        // The samples of a recording are an entry of their own.
        if (name == QLatin1String("recording"))
            columns.removeAll(QStringLiteral("data"));
        QStringList known;
        for (const ContentColumn &one : table->columns())
            known << QString::fromUtf8(one.name);
        EXPECT_EQ(known, columns) << qPrintable(name);
    }
}

TEST_F(Archive, ComesOutOfAnEmptyDatabaseByteForByte)
{
    tests::fillEverything(a.store());
    // The test is worth something only while no column is empty everywhere.
    for (const ContentTable &table : contentTables())
        for (const ContentColumn &one : table.columns())
            EXPECT_NE(column(a.store(), QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NOT NULL")
                                            .arg(QString::fromUtf8(table.name()), QString::fromUtf8(one.name))).value(0), QStringLiteral("0"))
                << table.name().constData() << '.' << one.name.constData();
    const QByteArray first = tests::archiveOf(a.store());
    ASSERT_FALSE(first.isEmpty());
    tests::mergeArchive(b.store(), first);
    EXPECT_EQ(tests::unzipped(tests::archiveOf(b.store())), tests::unzipped(first));
    EXPECT_EQ(tests::archiveOf(b.store()), first);
    EXPECT_EQ(tests::logicalDump(b.store()), tests::logicalDump(a.store()));
    EXPECT_EQ(column(b.store(), QStringLiteral("SELECT hex(data) FROM recording")), column(a.store(), QStringLiteral("SELECT hex(data) FROM recording")));
    EXPECT_EQ(column(b.store(), QStringLiteral("SELECT count(*) FROM tally")), column(a.store(), QStringLiteral("SELECT count(*) FROM tally")));
    // A program that is closed and opened again adds nothing either.
    EXPECT_EQ(tests::archiveOf(b.reopen()), first);
}

TEST_F(Archive, CountsTheMinutesAgainAsTheyWere)
{
    tests::fillEverything(a.store());
    tests::mergeArchive(b.store(), tests::archiveOf(a.store()));
    const auto faults = checkDatabase(b.store(), QDateTime(QDate(2027, 1, 1), QTime(0, 0)));
    ASSERT_TRUE(faults);
    for (const Fault &fault : *faults)
        EXPECT_NE(fault.word, QStringLiteral("sums_differ")) << qPrintable(fault.message);
    EXPECT_EQ(column(b.store(), QStringLiteral("SELECT day || load || effort_m_ms FROM tally ORDER BY 1")),
              column(a.store(), QStringLiteral("SELECT day || load || effort_m_ms FROM tally ORDER BY 1")));
}

TEST_F(Archive, LeavesOutWhatBelongsToThisMachine)
{
    ASSERT_TRUE(a.store().journal().saveDraft(QStringLiteral("log/half-typed"), "{\"secret\":\"half\"}"));
    QByteArray all;
    for (const auto &[name, bytes] : tests::unzipped(tests::archiveOf(a.store())))
        all += name + bytes;
    EXPECT_FALSE(all.contains("half"));
    EXPECT_FALSE(all.contains("exercise_library"));
    EXPECT_TRUE(all.contains("rows/session.jsonl"));
}

TEST_F(Archive, LeavesNoFileBehindWhenItIsCancelledAndTheOldOneAsItWas)
{
    tests::fillEverything(a.store());
    const QTemporaryDir folder;
    QFile old(folder.filePath(QStringLiteral("x.zip")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    exchange::JobControl job;
    job.cancel = true;
    const auto done = exchange::exportArchive(a.path(), old.fileName(), job);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("x.zip")});
    EXPECT_EQ(QDir(QFileInfo(a.path()).path()).entryList({QStringLiteral("*.part")}), QStringList());
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
}

TEST_F(Archive, SaysWhyItCannotBeWritten)
{
    exchange::JobControl job;
    const auto done = exchange::exportArchive(a.path(), QStringLiteral("/no/such/folder/x.zip"), job);
    ASSERT_FALSE(done);
    EXPECT_FALSE(done.error().message.isEmpty());
}

} // namespace
