// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/query.h"
#include "core/store/restore.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace core;

namespace {

const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

class Restoring : public testing::Test
{
protected:
    void SetUp() override
    {
        keep(first);
        const auto backup = backups.make(BackupReason::User, noon);
        ASSERT_TRUE(backup);
        good = *backup;
        whenGood = dump();
        keep(tests::fullSession());
        whenLater = dump();
        ASSERT_NE(whenGood, whenLater);
    }
    void keep(const Session &session)
    {
        Change change;
        change.add(session);
        ASSERT_TRUE(database.store().journal().apply(change));
    }
    std::string dump() { return tests::logicalDump(database.store()); }
    /// A copy of the good backup that something was done to by plain SQL.
    QString tampered(const QStringList &statements)
    {
        const QString path = QFileInfo(database.path()).absolutePath() + QStringLiteral("/tampered.db");
        QFile::remove(path);
        EXPECT_TRUE(QFile::copy(good.path, path));
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            raw.setDatabaseName(path);
            EXPECT_TRUE(raw.open());
            for (const QString &statement : statements)
                EXPECT_TRUE(QSqlQuery(raw).exec(statement)) << qPrintable(statement);
            raw.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
        return path;
    }
    void expectRefused(const QString &file, Error::Kind kind)
    {
        const auto refused = restoreFrom(database.store(), file, backups, noon.addSecs(60));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, kind) << qPrintable(refused.error().message);
        EXPECT_EQ(dump(), whenLater);
        EXPECT_EQ(backups.list().value().size(), 1U);
    }

    tests::TemporaryDatabase database;
    Backups backups{database.path()};
    Session first = tests::fullSession();
    Backup good;
    std::string whenGood, whenLater;
};

TEST_F(Restoring, BringsBackWhatTheBackupHeldAndCanItselfBeTakenBack)
{
    const auto before = restoreFrom(database.store(), good.path, backups, noon.addSecs(60));
    ASSERT_TRUE(before) << qPrintable(before.error().message);
    EXPECT_EQ(dump(), whenGood);
    database.reopen();
    EXPECT_EQ(dump(), whenGood);
    ASSERT_TRUE(restoreFrom(database.store(), before->path, backups, noon.addSecs(120)));
    EXPECT_EQ(dump(), whenLater);
    EXPECT_EQ(QDir(QFileInfo(database.path()).absolutePath()).entryList({QStringLiteral("*.part*")}), QStringList());
}

TEST_F(Restoring, TellsEveryPageToReadAgain)
{
    std::vector<Changes> told;
    QObject listener;
    QObject::connect(&database.store().journal(), &Journal::changed, &listener, [&](const Changes &changes) { told.push_back(changes); });
    ASSERT_TRUE(restoreFrom(database.store(), good.path, backups, noon.addSecs(60)));
    ASSERT_EQ(told.size(), 1U);
    const Changes &changes = told.front();
    EXPECT_TRUE(changes.all);
    EXPECT_TRUE(changes.areas.sessions && changes.areas.settings && changes.areas.guidance);
}

TEST_F(Restoring, LeavesThisMachineItsNameAndForgetsHalfTypedValues)
{
    ASSERT_TRUE(database.store().journal().saveDraft(QStringLiteral("log/x"), "{}"));
    const QString device = database.store().database().device();
    const QString fromElsewhere = tampered({QStringLiteral("UPDATE local SET value = 'elsewhere' WHERE key = 'device'"),
                                            QStringLiteral("INSERT INTO draft (key, json, at) VALUES ('log/y', '{}', 0)")});
    ASSERT_TRUE(restoreFrom(database.store(), fromElsewhere, backups, noon.addSecs(60)));
    EXPECT_EQ(database.reopen().database().device(), device);
    EXPECT_TRUE(database.store().journal().drafts({}).value().empty());
}

TEST_F(Restoring, RefusesAFileWithATriggerAViewOrATableMore)
{
    expectRefused(tampered({QStringLiteral("CREATE TRIGGER t AFTER INSERT ON entry_set BEGIN DELETE FROM session; END")}),
                  Error::Kind::NotADatabase);
    expectRefused(tampered({QStringLiteral("CREATE VIEW v AS SELECT * FROM session")}), Error::Kind::NotADatabase);
    expectRefused(tampered({QStringLiteral("CREATE TABLE more (x)")}), Error::Kind::NotADatabase);
    expectRefused(tampered({QStringLiteral("DROP INDEX logged_day")}), Error::Kind::Corrupt);
}

TEST_F(Restoring, RefusesAFileOfANewerVersion)
{
    expectRefused(tampered({QStringLiteral("PRAGMA user_version = 999")}), Error::Kind::TooNew);
}

TEST_F(Restoring, RefusesWhatIsNoDatabaseOfOurs)
{
    const QString other = QFileInfo(database.path()).absolutePath() + QStringLiteral("/other.db");
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_GT(file.write(QByteArray(10000, 'x')), 0);
    file.close();
    expectRefused(other, Error::Kind::NotADatabase);
    expectRefused(other + QStringLiteral("x"), Error::Kind::NotFound);
    expectRefused(tampered({QStringLiteral("PRAGMA application_id = 7")}), Error::Kind::NotADatabase);
}

TEST_F(Restoring, RefusesABackupThatChangedSinceItWasMade)
{
    QFile file(good.path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 1));
    ASSERT_EQ(file.write("\x7f"), 1);
    file.close();
    expectRefused(good.path, Error::Kind::Corrupt);
}

TEST_F(Restoring, ChangesNothingWhenTheBackupBeforeItCannotBeWritten)
{
    const QString copy = QFileInfo(database.path()).absolutePath() + QStringLiteral("/copy.db");
    ASSERT_TRUE(QFile::copy(good.path, copy));
    ASSERT_TRUE(QDir(backups.folder()).removeRecursively());
    QFile inTheWay(backups.folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    ASSERT_FALSE(restoreFrom(database.store(), copy, backups, noon.addSecs(60)));
    EXPECT_EQ(dump(), whenLater);
}

TEST(Recovering, KeepsTheDamagedFileAndItsJournalsAndPutsTheBackupInItsPlace)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("legwork.db"));
    const Backups backups(path);
    std::string whenGood;
    Backup good;
    {
        auto store = Store::open(path, Database::Mode::Create);
        ASSERT_TRUE(store);
        Change change;
        change.add(tests::fullSession());
        ASSERT_TRUE((*store)->journal().apply(change));
        whenGood = tests::logicalDump(**store);
        good = backups.make(BackupReason::Start, noon).value();
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_EQ(file.write(QByteArray(5000, 'x')), 5000);
    file.close();
    const auto broken = Store::open(path, Database::Mode::Write);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, Error::Kind::NotADatabase);
    // After the attempt to open it, in which SQLite may take journals away itself.
    for (const char *ending : {"-journal", "-wal", "-shm"}) {
        QFile journal(path + QLatin1String(ending));
        ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
        ASSERT_GT(journal.write("left over"), 0);
    }
    const auto kept = recoverDatabase(path, good.path, noon.addSecs(60));
    ASSERT_TRUE(kept) << qPrintable(kept.error().message);
    const auto store = Store::open(path, Database::Mode::Write);
    ASSERT_TRUE(store) << qPrintable(store.error().message);
    EXPECT_EQ(tests::logicalDump(**store), whenGood);
    QFile damaged(*kept);
    ASSERT_TRUE(damaged.open(QIODevice::ReadOnly));
    EXPECT_EQ(damaged.read(5000), QByteArray(5000, 'x'));
    for (const char *ending : {"-journal", "-wal", "-shm"})
        EXPECT_TRUE(QFile::exists(*kept + QLatin1String(ending))) << ending;
}

} // namespace
