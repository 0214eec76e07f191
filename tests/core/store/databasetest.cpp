// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <unistd.h>

using namespace core;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct DatabaseTest : testing::Test {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.db"));

    void write(const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Error::Kind openError(Database::Mode mode)
    {
        const auto opened = Database::open(path, mode);
        EXPECT_FALSE(opened);
        return opened ? Error::Kind::Internal : opened.error().kind;
    }
    static int pragma(const Database &database, const char *sql)
    {
        Query query(database, sql);
        EXPECT_TRUE(query.exec());
        EXPECT_TRUE(query.next());
        return query.integer(0);
    }
};

} // namespace

TEST_F(DatabaseTest, MakesANewFileWithTheWholeSchemaAndOurMark)
{
    const auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database) << qPrintable(database.error().message);
    EXPECT_EQ(pragma(**database, "PRAGMA application_id"), Database::applicationId);
    EXPECT_EQ(pragma(**database, "PRAGMA user_version"), newestSchema());
    EXPECT_EQ(pragma(**database, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(pragma(**database, "PRAGMA synchronous"), 3);
    EXPECT_EQ(pragma(**database, "PRAGMA trusted_schema"), 0);
    EXPECT_GT(pragma(**database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"), 25);
}

TEST_F(DatabaseTest, KeepsEveryTableStrict)
{
    const auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database);
    EXPECT_EQ(pragma(**database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                 "AND strict = 0 AND name NOT LIKE 'sqlite%'"), 0);
}

TEST_F(DatabaseTest, DoesNotMakeAFileUnlessAskedTo)
{
    EXPECT_EQ(openError(Database::Mode::Write), Error::Kind::NotFound);
    EXPECT_EQ(openError(Database::Mode::Read), Error::Kind::NotFound);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(DatabaseTest, RefusesANewerFileAndLeavesItBitForBit)
{
    {
        const auto database = Database::open(path, Database::Mode::Create);
        ASSERT_TRUE(database);
        ASSERT_TRUE(execute(**database, "PRAGMA user_version=99"));
    }
    const QByteArray before = contentOf(path);
    EXPECT_EQ(openError(Database::Mode::Create), Error::Kind::TooNew);
    EXPECT_EQ(contentOf(path), before);
}

TEST_F(DatabaseTest, RefusesAFileThatIsNoDatabaseAndLeavesIt)
{
    const QByteArray text(5000, 'x');
    write(text);
    EXPECT_EQ(openError(Database::Mode::Create), Error::Kind::NotADatabase);
    EXPECT_EQ(contentOf(path), text);
}

TEST_F(DatabaseTest, RefusesTheDatabaseOfAnotherProgram)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path);
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(QStringLiteral("CREATE TABLE recipes (name TEXT)")));
        query.finish();
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    EXPECT_EQ(openError(Database::Mode::Create), Error::Kind::NotADatabase);
}

TEST_F(DatabaseTest, ReadsAFileMarkedSoWithoutBeingAbleToWriteIt)
{
    ASSERT_TRUE(Store::open(path, Database::Mode::Create));
    const auto store = Store::open(path, Database::Mode::Read);
    ASSERT_TRUE(store);
    EXPECT_TRUE((*store)->database().isReadOnly());
    Change change;
    change.add(tests::plannedSession(Kind::EasyRun, "2026-11-24", 45));
    const auto refused = (*store)->journal().apply(change);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::ReadOnly);
    EXPECT_FALSE(refused.error().message.isEmpty());
}

TEST_F(DatabaseTest, KnowsAFolderThatCannotBeWritten)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write anywhere: read-only folders cannot be tested as root";
    ASSERT_TRUE(Store::open(path, Database::Mode::Create));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto database = Database::open(path, Database::Mode::Write);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_TRUE(database);
    EXPECT_TRUE((*database)->isReadOnly());
}

TEST_F(DatabaseTest, RollsBackATransactionThatIsNotCommitted)
{
    const auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database);
    {
        auto transaction = Transaction::begin(**database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(execute(**database, "INSERT INTO local (key, value) VALUES ('a', 'b')"));
    }
    EXPECT_EQ(pragma(**database, "SELECT count(*) FROM local WHERE key = 'a'"), 0);
}

TEST_F(DatabaseTest, SaysBusyWhenAnotherProgramIsWriting)
{
    const auto one = Database::open(path, Database::Mode::Create);
    const auto two = Database::open(path, Database::Mode::Write);
    ASSERT_TRUE(one && two);
    const auto writing = Transaction::begin(**one);
    ASSERT_TRUE(writing);
    const auto second = Transaction::begin(**two);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Error::Kind::Busy);
}

TEST_F(DatabaseTest, TreatsAMisspelledColumnAsAnErrorAndNotAsText)
{
    const auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database);
    EXPECT_FALSE(execute(**database, "SELECT \"nosuchcolumn\" FROM session"));
}

TEST_F(DatabaseTest, RunsNoTriggerThatAFileBringsAlong)
{
    const auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database);
    ASSERT_TRUE(execute(**database, "CREATE TRIGGER bomb AFTER INSERT ON local BEGIN DELETE FROM local; END"));
    ASSERT_TRUE(execute(**database, "INSERT INTO local (key, value) VALUES ('a', 'b')"));
    EXPECT_EQ(pragma(**database, "SELECT count(*) FROM local WHERE key = 'a'"), 1);
}

TEST_F(DatabaseTest, RefusesAColumnOutOfItsRange)
{
    const auto database = Database::open(path, Database::Mode::Create);
    ASSERT_TRUE(database);
    EXPECT_FALSE(execute(**database, "INSERT INTO goal (from_day, minutes, strength_days) VALUES ('2026-01-01', -1, 2)"));
}

TEST(Migrations, SplitsStatementsAtASemicolonBeforeABlankLine)
{
    const QStringList statements = statementsOf(QStringLiteral(
        "-- a comment\nCREATE TABLE a (\n    b TEXT\n) STRICT;\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
        "    DELETE FROM a;\n    DELETE FROM b;\nEND;\n\n-- last\nSELECT 1;\n"));
    ASSERT_EQ(statements.size(), 3);
    EXPECT_TRUE(statements[1].endsWith(QLatin1String("END")));
    EXPECT_EQ(statements[2], QStringLiteral("SELECT 1"));
}
