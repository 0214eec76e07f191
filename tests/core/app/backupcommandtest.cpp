// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "core/store/database.h"
#include "tests/core/app/program.h"
#include "tests/support/environment.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace tests;

namespace {

class BackupCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        LEGWORK_NEEDS_PROGRAM();
        ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    }
    ProgramRun run(const QString &line) const { return m_program.run(line.split(QLatin1Char(' '))); }
    ProgramRun run(const char *line) const { return run(QString::fromLatin1(line)); }
    qsizetype sessions() const { return run("session list --json").array().size(); }
    QString newest() const { return run("backup --list --json").array().first().toObject().value(QStringLiteral("path")).toString(); }

    Program m_program;
};

TEST_F(BackupCommand, KeepsACopyThatRestoreBringsBack)
{
    const ProgramRun made = run("backup --json");
    ASSERT_EQ(made.exitCode, 0) << made.errors.constData();
    const QString path = made.object().value(QStringLiteral("path")).toString();
    EXPECT_EQ(QFile::permissions(path) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-23").exitCode, 0);
    ASSERT_EQ(sessions(), 14);
    const ProgramRun restored = run(QStringLiteral("restore %1 --json").arg(path));
    ASSERT_EQ(restored.exitCode, 0) << restored.errors.constData();
    EXPECT_EQ(sessions(), 7);
    EXPECT_EQ(run("check").exitCode, 0);
    ASSERT_EQ(run(QStringLiteral("restore %1").arg(restored.object().value(QStringLiteral("before")).toString())).exitCode, 0);
    EXPECT_EQ(sessions(), 14);
}

TEST_F(BackupCommand, MendsAFaultAfterABackupAndFindsNoneTheSecondTime)
{
    EXPECT_EQ(run("check --repair").exitCode, 0) << "nothing to mend";
    EXPECT_TRUE(run("backup --list --json").array().isEmpty());
    {
        const auto database = core::Database::open(m_program.database(), core::Database::Mode::Write);
        ASSERT_TRUE(database && core::execute(**database, "UPDATE tally SET load = load + 1"));
    }
    EXPECT_EQ(run("check").exitCode, 1);
    const ProgramRun mended = run("check --repair --json");
    EXPECT_EQ(mended.exitCode, 0) << mended.errors.constData();
    EXPECT_EQ(mended.object().value(QStringLiteral("found")).toArray().size(), 1);
    EXPECT_EQ(mended.object().value(QStringLiteral("backup")).toString(), newest());
    EXPECT_EQ(run("check").exitCode, 0);
}

TEST_F(BackupCommand, WritesACopyWhereItIsAskedToButOverNothing)
{
    const QString target = m_program.file(QStringLiteral("copy.db"));
    ASSERT_EQ(run(QStringLiteral("backup --output %1").arg(target)).exitCode, 0);
    const ProgramRun again = run(QStringLiteral("backup --output %1").arg(target));
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_EQ(again.errors.count('\n'), 1);
    EXPECT_TRUE(run("backup --list --json").array().isEmpty());
}

TEST_F(BackupCommand, RestoresOverADamagedDatabaseAndKeepsTheDamagedFile)
{
    ASSERT_EQ(run("backup").exitCode, 0);
    QFile database(m_program.database());
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    ASSERT_EQ(database.write(QByteArray(200, 'x')), 200);
    database.close();
    ASSERT_EQ(run("session list").exitCode, 3);
    const ProgramRun restored = run(QStringLiteral("restore %1").arg(newest()));
    ASSERT_EQ(restored.exitCode, 0) << restored.errors.constData();
    EXPECT_EQ(sessions(), 7);
    EXPECT_EQ(QDir(m_program.file(QString())).entryList({QStringLiteral("legwork.db.damaged-*")}).size(), 1);
}

TEST_F(BackupCommand, NeverMovesAFileOfAnotherProgramAway)
{
    const QString copy = m_program.file(QStringLiteral("copy.db"));
    ASSERT_EQ(run(QStringLiteral("backup --output %1").arg(copy)).exitCode, 0);
    const QString other = m_program.file(QStringLiteral("notes.txt"));
    QFile notes(other);
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly));
    ASSERT_GT(notes.write("my notes, nothing else, but longer than the head of a database file would be, to be sure of it\n"), 0);
    notes.close();
    const ProgramRun refused =
        m_program.runPlain({QStringLiteral("--database"), other, QStringLiteral("restore"), copy});
    EXPECT_EQ(refused.exitCode, 3) << refused.errors.constData();
    ASSERT_TRUE(notes.open(QIODevice::ReadOnly));
    EXPECT_TRUE(notes.readAll().startsWith("my notes"));
}

} // namespace
