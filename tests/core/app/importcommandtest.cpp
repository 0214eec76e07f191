// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"

#include "tests/support/environment.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using tests::ProgramRun;

namespace {

class ImportCommand : public testing::Test
{
protected:
    void SetUp() override { LEGWORK_NEEDS_PROGRAM(); }

    ProgramRun import(QStringList paths) const
    {
        return m_program.run(QStringList{QStringLiteral("import"), QStringLiteral("--json")} + paths);
    }
    QStringList samples() const
    {
        const ProgramRun written = m_program.run({QStringLiteral("samples"), QStringLiteral("--output"), m_program.file(QStringLiteral("fit")),
                                                  QStringLiteral("--week"), QStringLiteral("2026-11-16")});
        return QString::fromUtf8(written.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QByteArray databaseHash() const
    {
        QFile file(m_program.database());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
    static QString status(const QJsonArray &results, int index)
    {
        return results.at(index).toObject().value(QStringLiteral("status")).toString();
    }

    tests::Program m_program;
};

} // namespace

TEST_F(ImportCommand, GivesTheFiguresOfARealWatchFileAndTakesItOnce)
{
    LEGWORK_NEEDS_CORPUS();
    const QString file = tests::corpusFolder() + QStringLiteral("/fit/python-fitparse/2013-02-06-12-11-14.fit");
    const ProgramRun first = import({file});
    EXPECT_EQ(first.exitCode, 0) << first.errors.constData();
    const QJsonObject result = first.array().at(0).toObject();
    EXPECT_EQ(result.value(QStringLiteral("status")).toString(), QStringLiteral("imported"));
    EXPECT_EQ(result.value(QStringLiteral("part")).toInt(), 1);
    const QJsonObject session = result.value(QStringLiteral("session")).toObject();
    EXPECT_NEAR(session.value(QStringLiteral("distance_m")).toDouble(), 4835.38, 0.005);
    EXPECT_NEAR(session.value(QStringLiteral("timer_s")).toDouble(), 2625, 0.5);
    EXPECT_EQ(session.value(QStringLiteral("avg_hr")).toInt(), 147);
    EXPECT_EQ(session.value(QStringLiteral("laps")).toInt(), 5);
    EXPECT_EQ(session.value(QStringLiteral("records")).toInt(), 590);
    EXPECT_EQ(session.value(QStringLiteral("start")).toString(), QStringLiteral("2013-02-06T12:11:14Z"));
    EXPECT_EQ(session.value(QStringLiteral("day")).toString(), QStringLiteral("2013-02-06"));

    const QByteArray before = databaseHash();
    const QJsonObject again = import({file}).array().at(0).toObject();
    EXPECT_EQ(again.value(QStringLiteral("status")).toString(), QStringLiteral("duplicate"));
    EXPECT_EQ(again.value(QStringLiteral("duplicate_of")), session.value(QStringLiteral("id")));
    EXPECT_EQ(again.value(QStringLiteral("session")).toObject().value(QStringLiteral("laps")).toInt(), 5);
    EXPECT_EQ(databaseHash(), before);
}

TEST_F(ImportCommand, NeverStopsForABadFile)
{
    const QStringList files = samples();
    ASSERT_EQ(files.size(), 3);
    const QString broken = m_program.file(QStringLiteral("broken.fit"));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a watch file");
    file.close();
    const ProgramRun run = import({files[0], broken, m_program.file(QStringLiteral("missing.fit")), files[1]});
    EXPECT_EQ(run.exitCode, 1);
    const QJsonArray results = run.array();
    ASSERT_EQ(results.size(), 4);
    EXPECT_EQ(status(results, 0), QStringLiteral("imported"));
    EXPECT_EQ(status(results, 1), QStringLiteral("failed"));
    EXPECT_EQ(status(results, 2), QStringLiteral("failed"));
    EXPECT_EQ(status(results, 3), QStringLiteral("imported"));
    EXPECT_EQ(run.errors.count('\n'), 2);
    EXPECT_TRUE(run.errors.startsWith(broken.toUtf8() + ": ")) << run.errors.constData();
}

TEST_F(ImportCommand, PassesOverOtherFilesInsideAFolder)
{
    ASSERT_EQ(samples().size(), 3);
    QFile other(m_program.file(QStringLiteral("fit/readme.txt")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("no activity");
    other.close();
    const ProgramRun run = import({m_program.file(QStringLiteral("fit"))});
    EXPECT_EQ(run.exitCode, 0) << run.errors.constData();
    const QJsonArray results = run.array();
    ASSERT_EQ(results.size(), 4);
    EXPECT_EQ(status(results, 1), QStringLiteral("imported"));
    EXPECT_EQ(status(results, 2), QStringLiteral("skipped"));
}

TEST_F(ImportCommand, WritesNothingOnADryRun)
{
    const QStringList files = samples();
    const ProgramRun run = m_program.run(QStringList{QStringLiteral("import"), QStringLiteral("--dry-run"), QStringLiteral("--json")} + files);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.array().size(), 3);
    EXPECT_TRUE(run.array().at(0).toObject().value(QStringLiteral("session")).toObject().value(QStringLiteral("id")).isNull());
    EXPECT_FALSE(QFile::exists(m_program.database()));
    EXPECT_EQ(import(files).exitCode, 0);
    const QByteArray before = databaseHash();
    EXPECT_EQ(m_program.run({QStringLiteral("import"), QStringLiteral("--dry-run"), files[0]}).exitCode, 0);
    EXPECT_EQ(databaseHash(), before);
}

TEST_F(ImportCommand, TellsTwinsInOneBatch)
{
    const QStringList files = samples();
    const QJsonArray results = import({files[0], files[0]}).array();
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(status(results, 0), QStringLiteral("imported"));
    EXPECT_EQ(status(results, 1), QStringLiteral("duplicate"));
}
