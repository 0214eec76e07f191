// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"
#include "tests/support/environment.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using tests::Program;
using tests::ProgramRun;

namespace {

class ArchiveCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        LEGWORK_NEEDS_PROGRAM();
        ASSERT_EQ(home.run({QStringLiteral("plan"), QStringLiteral("apply"), QStringLiteral("sample-week"), QStringLiteral("--start"), QStringLiteral("2026-11-23")}).exitCode, 0);
        ASSERT_EQ(home.run({QStringLiteral("samples"), QStringLiteral("--output"), home.file(QStringLiteral("files")), QStringLiteral("--week"), QStringLiteral("2026-11-23")}).exitCode, 0);
        ASSERT_EQ(home.run({QStringLiteral("import"), home.file(QStringLiteral("files"))}).exitCode, 0);
    }
    static ProgramRun write(const Program &program, const QString &path)
    {
        return program.run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("archive"), QStringLiteral("--output"), path});
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    [[nodiscard]] QString zip() const { return home.file(QStringLiteral("all.zip")); }

    Program home, fresh;
};

} // namespace

TEST_F(ArchiveCommand, ExportsEverythingAndAnEmptyDatabaseTakesItByteForByte)
{
    const ProgramRun written = write(home, zip());
    ASSERT_EQ(written.exitCode, 0) << written.errors.constData();
    const ProgramRun merged = fresh.run({QStringLiteral("import"), zip()});
    ASSERT_EQ(merged.exitCode, 0) << merged.errors.constData();
    ASSERT_EQ(write(fresh, fresh.file(QStringLiteral("again.zip"))).exitCode, 0);
    EXPECT_TRUE(bytes(fresh.file(QStringLiteral("again.zip"))) == bytes(zip()));
    for (const QStringList &question : {QStringList{QStringLiteral("session"), QStringLiteral("list"), QStringLiteral("--json")},
                                        QStringList{QStringLiteral("report"), QStringLiteral("weeks"), QStringLiteral("--json")}})
        EXPECT_EQ(fresh.run(question).output, home.run(question).output);
    EXPECT_EQ(fresh.run({QStringLiteral("check")}).exitCode, 0);
    // Twice changes nothing, and the file that was in it counts as known.
    ASSERT_EQ(fresh.run({QStringLiteral("import"), zip()}).exitCode, 0);
    ASSERT_EQ(write(fresh, fresh.file(QStringLiteral("again.zip"))).exitCode, 0);
    EXPECT_TRUE(bytes(fresh.file(QStringLiteral("again.zip"))) == bytes(zip()));
    const QJsonArray results = fresh.run({QStringLiteral("import"), home.file(QStringLiteral("files")), QStringLiteral("--json")}).array();
    ASSERT_FALSE(results.isEmpty());
    for (const QJsonValue &result : results)
        EXPECT_EQ(result.toObject().value(QStringLiteral("status")).toString(), QStringLiteral("duplicate"));
}

TEST_F(ArchiveCommand, SaysWhatWouldHappenAndMakesNoDatabase)
{
    ASSERT_EQ(write(home, zip()).exitCode, 0);
    const ProgramRun looked = fresh.run({QStringLiteral("import"), zip(), QStringLiteral("--dry-run"), QStringLiteral("--json")});
    ASSERT_EQ(looked.exitCode, 0) << looked.errors.constData();
    EXPECT_GT(looked.array().at(0).toObject().value(QStringLiteral("added")).toInt(), 3);
    EXPECT_FALSE(QFile::exists(fresh.database()));
}

TEST_F(ArchiveCommand, BacksUpBeforeItMerges)
{
    ASSERT_EQ(write(home, zip()).exitCode, 0);
    ASSERT_EQ(fresh.run({QStringLiteral("import"), zip()}).exitCode, 0);
    const QJsonArray backups = fresh.run({QStringLiteral("backup"), QStringLiteral("--list"), QStringLiteral("--json")}).array();
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.at(0).toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("merge"));
}

TEST_F(ArchiveCommand, RefusesADamagedOneWithAReasonAndExitCodeOne)
{
    ASSERT_EQ(write(home, zip()).exitCode, 0);
    QByteArray damaged = bytes(zip());
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 0x10);
    QFile file(fresh.file(QStringLiteral("bad.zip")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
    file.close();
    const ProgramRun refused = fresh.run({QStringLiteral("import"), file.fileName(), zip(), QStringLiteral("--json")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.startsWith(file.fileName().toUtf8() + ": "));
    const QJsonArray results = refused.array();
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results.at(0).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("failed"));
    EXPECT_EQ(results.at(1).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("imported"));
    EXPECT_EQ(QDir(QFileInfo(fresh.database()).path()).entryList({QStringLiteral("*.part")}), QStringList());
}

TEST_F(ArchiveCommand, TakesNoRangeOfDays)
{
    const ProgramRun refused = home.run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("archive"), QStringLiteral("--output"), zip(),
                                         QStringLiteral("--from"), QStringLiteral("2026-11-23")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_FALSE(QFile::exists(zip()));
}
