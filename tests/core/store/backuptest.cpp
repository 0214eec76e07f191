// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/everything.h"
#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QFileInfo>
#include <QTimeZone>
#include <gtest/gtest.h>
#include <random>

using namespace core;

namespace {

const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

void flipBit(const QString &path, qint64 bit)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(bit / 8));
    char byte = 0;
    ASSERT_TRUE(file.getChar(&byte));
    ASSERT_TRUE(file.seek(bit / 8));
    ASSERT_TRUE(file.putChar(char(byte ^ (1 << (bit % 8)))));
}

class BackupsOfADatabase : public testing::Test
{
protected:
    void SetUp() override { keep(tests::fullSession()); }

    void keep(const Session &session)
    {
        Change change;
        change.add(session);
        ASSERT_TRUE(database.store().journal().apply(change));
    }
    Backup made(const QDateTime &now, BackupReason reason = BackupReason::User)
    {
        const auto backup = backups.make(reason, now);
        EXPECT_TRUE(backup) << (backup ? "" : qPrintable(backup.error().message));
        return backup.value_or(Backup{});
    }
    QStringList files() const { return QDir(backups.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    tests::TemporaryDatabase database;
    Backups backups{database.path()};
};

TEST_F(BackupsOfADatabase, HoldTheWholeDatabase)
{
    const Backup backup = made(noon);
    const auto copy = Store::open(backup.path, Database::Mode::Read);
    ASSERT_TRUE(copy);
    EXPECT_EQ(tests::logicalDump(**copy), tests::logicalDump(database.store()));
    EXPECT_EQ(backup.rows.at(QStringLiteral("session")), 1);
    EXPECT_EQ(backup.rows.at(QStringLiteral("entry_set")), 2);
    EXPECT_EQ(backup.bytes, QFileInfo(backup.path).size());
    EXPECT_TRUE(verifyBackup(backup));
    EXPECT_EQ(backups.list().value(), std::vector{backup});
}

TEST_F(BackupsOfADatabase, AreForNobodyElseToRead)
{
    const Backup backup = made(noon);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    for (const QString &path : {backups.folder(), backup.path, backup.path + QStringLiteral(".json")})
        EXPECT_FALSE(QFile::permissions(path) & others) << qPrintable(path);
}

TEST_F(BackupsOfADatabase, AreDueOnlyAfterAChange)
{
    EXPECT_TRUE(backups.isDue().value());
    ASSERT_TRUE(backups.makeIfDue(BackupReason::Start, noon).value());
    EXPECT_FALSE(backups.isDue().value());
    EXPECT_FALSE(backups.makeIfDue(BackupReason::Start, noon.addSecs(60)).value());
    database.reopen();
    EXPECT_FALSE(backups.isDue().value());
    keep(tests::fullSession());
    EXPECT_TRUE(backups.isDue().value());
}

TEST_F(BackupsOfADatabase, TellOfEverySingleFlippedBit)
{
    const Backup backup = made(noon);
    const QString kept = backup.path + QStringLiteral(".kept");
    ASSERT_TRUE(QFile::copy(backup.path, kept));
    std::mt19937 random(20261127);
    std::uniform_int_distribution<qint64> bits(0, backup.bytes * 8 - 1);
    for (int i = 0; i < 1000; ++i) {
        const qint64 bit = bits(random);
        flipBit(backup.path, bit);
        const auto verified = verifyBackup(backup);
        ASSERT_FALSE(verified) << "bit " << bit;
        ASSERT_EQ(verified.error().kind, Error::Kind::Corrupt);
        flipBit(backup.path, bit);
    }
    EXPECT_TRUE(verifyBackup(backup));
}

TEST_F(BackupsOfADatabase, AreNeverMadeOfADamagedOne)
{
    const Backup good = made(noon);
    const QString damaged = QFileInfo(database.path()).absolutePath() + QStringLiteral("/damaged.db");
    ASSERT_TRUE(QFile::copy(good.path, damaged));
    QFile file(damaged);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(4096));
    ASSERT_EQ(file.write(QByteArray(8192, 'x')), 8192);
    file.close();
    const Backups ofDamaged(damaged, backups.folder());
    const QStringList before = files();
    const auto refused = ofDamaged.make(BackupReason::Start, noon.addDays(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Corrupt);
    EXPECT_EQ(files(), before);
}

TEST_F(BackupsOfADatabase, LeaveNothingWhenTheyAreCancelled)
{
    std::atomic_bool cancel = true;
    const auto cancelled = backups.make(BackupReason::User, noon, &cancel);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(BackupsOfADatabase, CountOnlyOnceTheirFiguresAreWritten)
{
    const Backup backup = made(noon);
    ASSERT_TRUE(QFile::remove(backup.path + QStringLiteral(".json")));
    EXPECT_TRUE(backups.list().value().empty());
    const Backup next = made(noon.addSecs(1));
    ASSERT_TRUE(QFile::resize(next.path + QStringLiteral(".json"), 40));
    EXPECT_TRUE(backups.list().value().empty());
    EXPECT_TRUE(backups.isDue().value());
}

TEST_F(BackupsOfADatabase, SayWhyWhenTheyCannotBeWritten)
{
    QFile inTheWay(backups.folder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = backups.make(BackupReason::User, noon);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(backups.folder())) << qPrintable(refused.error().message);
}

TEST_F(BackupsOfADatabase, GoWithEverythingElseWhenEverythingIsDeleted)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.db"));
    ASSERT_TRUE(Store::open(path, Database::Mode::Create));
    ASSERT_TRUE(Backups(path).make(BackupReason::User, noon));
    for (const char *name : {"mine.db.damaged-20261127-120000-000", "yours.db", "mine.db.notes"}) {
        QFile other(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    }
    const auto kept = everythingKept(path);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->files.size(), 4);
    EXPECT_EQ(kept->backups, 1);
    EXPECT_GT(kept->bytes, 100000);
    ASSERT_TRUE(deleteEverything(path));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
              QStringList({QStringLiteral("mine.db.notes"), QStringLiteral("yours.db")}))
        << "and nothing that is not ours";
}

TEST_F(BackupsOfADatabase, CanAllBeRemoved)
{
    made(noon);
    made(noon.addSecs(1));
    ASSERT_TRUE(backups.removeAll());
    EXPECT_EQ(files(), QStringList());
}

Backup of(const QDateTime &at, qint64 bytes = 100, BackupReason reason = BackupReason::Start)
{
    Backup backup;
    backup.path = at.toString(Qt::ISODateWithMs);
    backup.at = at;
    backup.bytes = bytes;
    backup.reason = reason;
    return backup;
}

constexpr qint64 plenty = 1 << 30;

TEST(BackupRotation, KeepsDaysThenWeeksThenMonths)
{
    std::vector<Backup> all;
    // Every six hours for a year.
    for (int hours = 0; hours < 365 * 24; hours += 6)
        all.push_back(of(noon.addSecs(-3600LL * hours)));
    const auto gone = superfluousBackups(all, noon, plenty);
    std::map<QString, int> kept;
    for (const Backup &backup : all) {
        if (std::find(gone.begin(), gone.end(), backup) != gone.end())
            continue;
        const qint64 days = backup.at.date().daysTo(noon.date());
        ++kept[days < 2 ? QStringLiteral("all") : days < 14 ? QStringLiteral("day") : days < 84 ? QStringLiteral("week") : QStringLiteral("month")];
    }
    EXPECT_EQ(kept[QStringLiteral("all")], 7);
    EXPECT_EQ(kept[QStringLiteral("day")], 12);
    EXPECT_EQ(kept[QStringLiteral("week")], 11);
    EXPECT_EQ(kept[QStringLiteral("month")], 11);
}

TEST(BackupRotation, StaysTheSameWhenItIsDoneAgain)
{
    std::vector<Backup> all;
    for (int day = 0; day < 400; ++day)
        all.push_back(of(noon.addDays(-day)));
    for (const Backup &gone : superfluousBackups(all, noon, plenty))
        all.erase(std::find(all.begin(), all.end(), gone));
    EXPECT_TRUE(superfluousBackups(all, noon, plenty).empty());
}

TEST(BackupRotation, NeverTakesTheNewestNorTheLastOneBeforeAMigration)
{
    const std::vector<Backup> all{of(noon, 5000), of(noon.addDays(-1), 5000), of(noon.addDays(-300), 5000, BackupReason::Migration)};
    EXPECT_EQ(superfluousBackups(all, noon, 10), std::vector{all[1]});
}

TEST(BackupRotation, LetsTheOldestGoWhenThereIsTooMuch)
{
    std::vector<Backup> all;
    for (int day = 0; day < 10; ++day)
        all.push_back(of(noon.addDays(-day), 100));
    const auto gone = superfluousBackups(all, noon, 450);
    ASSERT_EQ(gone.size(), 6U);
    for (const Backup &backup : gone)
        EXPECT_LT(backup.at, noon.addDays(-3));
}

} // namespace
