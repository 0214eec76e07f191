// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision.h"

#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr qint64 noon = 1'700'000'000'000;

QString column(const Database &database, const QString &sql)
{
    QSqlQuery query(sql, database.connection());
    return query.next() ? query.value(0).toString() : QStringLiteral("(none)");
}

class RevisionsOfAFile : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(folder.filePath(QStringLiteral("a.db")), Database::Mode::Create);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        store = std::move(*opened);
    }
    QString save(const Session &session)
    {
        Change change;
        change.add(session);
        EXPECT_TRUE(store->journal().apply(change));
        return column(store->database(), QStringLiteral("SELECT max(rev) FROM session"));
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

TEST(Revision, IsTheTimeUnlessTheClockLagsBehindWhatIsKnown)
{
    const QString first = revisionAfter({}, noon, QStringLiteral("0a0b0c0d"));
    EXPECT_EQ(first, QStringLiteral("01700000000000-0000-0a0b0c0d"));
    EXPECT_TRUE(isRevision(first));
    EXPECT_EQ(revisionAfter(first, noon + 5, QStringLiteral("0a0b0c0d")), QStringLiteral("01700000000005-0000-0a0b0c0d"));
    // The same millisecond, and a clock that was put back by a day.
    EXPECT_EQ(revisionAfter(first, noon, QStringLiteral("ffffffff")), QStringLiteral("01700000000000-0001-ffffffff"));
    EXPECT_EQ(revisionAfter(first, noon - 86'400'000, QStringLiteral("0a0b0c0d")), QStringLiteral("01700000000000-0001-0a0b0c0d"));
}

TEST(Revision, CountsOnIntoTheNextMillisecond)
{
    EXPECT_EQ(revisionAfter(QStringLiteral("01700000000000-9999-0a0b0c0d"), noon, QStringLiteral("0a0b0c0d")),
              QStringLiteral("01700000000001-0000-0a0b0c0d"));
}

TEST(Revision, RefusesWhatIsNone)
{
    for (const char *text : {"zzzz", "01700000000000-0000-0A0B0C0D", "1700000000000-0000-0a0b0c0d", "01700000000000-0000-0a0b0c0d "})
        EXPECT_FALSE(isRevision(QLatin1String(text))) << text;
    EXPECT_TRUE(isRevision({}));
}

TEST(Revision, OfACopyIsKnownUpToTheLatestOfItsDevice)
{
    const SeenRevisions seen{{QStringLiteral("0a0b0c0d"), QStringLiteral("01700000000005-0000-0a0b0c0d")}};
    EXPECT_TRUE(knows(seen, QStringLiteral("01700000000005-0000-0a0b0c0d")));
    EXPECT_FALSE(knows(seen, QStringLiteral("01700000000005-0001-0a0b0c0d")));
    EXPECT_FALSE(knows(seen, QStringLiteral("01600000000000-0000-ffffffff")));
    EXPECT_TRUE(knows(seen, {}));
}

TEST_F(RevisionsOfAFile, RiseWithEveryChangeEvenWithinAMillisecond)
{
    QString last;
    for (int i = 0; i < 20; ++i) {
        const QString next = save(tests::plannedSession(Kind::EasyRun, "2026-11-27", 30));
        EXPECT_GT(next, last);
        last = next;
    }
}

TEST_F(RevisionsOfAFile, FollowARowFromAClockThatIsAhead)
{
    const Session session = tests::plannedSession(Kind::EasyRun, "2026-11-27", 30);
    save(session);
    ASSERT_TRUE(QSqlQuery(store->database().connection()).exec(QStringLiteral("UPDATE session SET rev = '09000000000000-0007-0a0b0c0d'")));
    store.reset();
    SetUp();
    EXPECT_TRUE(save(tests::plannedSession(Kind::EasyRun, "2026-11-28", 30)).startsWith(QLatin1String("09000000000000-0008-")));
}

TEST_F(RevisionsOfAFile, FollowWhatAnotherConnectionHasMerged)
{
    save(tests::plannedSession(Kind::EasyRun, "2026-11-27", 30));
    const SeenRevisions merged{{QStringLiteral("0a0b0c0d"), QStringLiteral("09000000000000-0000-0a0b0c0d")}};
    {
        const auto other = Database::open(store->database().path(), Database::Mode::Write);
        ASSERT_TRUE(other);
        auto transaction = Transaction::begin(**other);
        ASSERT_TRUE(transaction && setMerged(merged, *transaction) && transaction->commit());
    }
    EXPECT_TRUE(save(tests::plannedSession(Kind::EasyRun, "2026-11-28", 30)).startsWith(QLatin1String("09000000000000-0001-")));
    EXPECT_EQ(seenRevisions(store->database()).value().at(QStringLiteral("0a0b0c0d")), QStringLiteral("09000000000000-0000-0a0b0c0d"));
}

TEST_F(RevisionsOfAFile, LeaveTheLibraryBeforeEveryEdit)
{
    EXPECT_EQ(column(store->database(), QStringLiteral("SELECT count(*) FROM exercise WHERE rev <> ''")), QStringLiteral("0"));
    EXPECT_NE(column(store->database(), QStringLiteral("SELECT count(*) FROM exercise")), QStringLiteral("0"));
}

TEST_F(RevisionsOfAFile, AreLookedForInEveryTableThatHasThem)
{
    QSqlQuery tables(store->database().connection());
    ASSERT_TRUE(tables.exec(QStringLiteral("SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c ON c.name = 'rev' "
                                           "WHERE s.type = 'table'")));
    QFile source(tests::sourceFolder() + QStringLiteral("/core/store/revision.cpp"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll()).simplified();
    int count = 0;
    while (tables.next()) {
        EXPECT_TRUE(text.contains(QStringLiteral("SELECT rev FROM %1 ").arg(tables.value(0).toString()))
                    || text.contains(QStringLiteral("SELECT rev FROM %1)").arg(tables.value(0).toString())))
            << tables.value(0).toString().toStdString();
        ++count;
    }
    EXPECT_GT(count, 10);
}

} // namespace
