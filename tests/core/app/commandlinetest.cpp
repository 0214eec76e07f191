// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"

#include "tests/support/environment.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <gtest/gtest.h>

using tests::Program;
using tests::ProgramRun;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

class CommandLine : public testing::Test
{
protected:
    void SetUp() override { LEGWORK_NEEDS_PROGRAM(); }
    ProgramRun run(const char *line) const { return m_program.run(words(line)); }
    Program m_program;
};

} // namespace

TEST_F(CommandLine, AnswersHelpAndVersionEverywhereWithoutADatabase)
{
    for (const char *line : {"--help", "import --help", "report weeks --help", "plan list --help", "session --help",
                             "check --help", "demo --help", "snapshot --help"}) {
        const ProgramRun help = run(line);
        EXPECT_EQ(help.exitCode, 0) << line;
        EXPECT_TRUE(help.output.startsWith("Usage: legwork ")) << line << help.output.constData();
    }
    for (const char *line : {"--version", "import --version", "snapshot --version"})
        EXPECT_TRUE(run(line).output.startsWith("legwork ")) << line;
    EXPECT_FALSE(QFile::exists(m_program.database()));
}

TEST_F(CommandLine, RefusesWrongUsageInOneLineWithExitCode2)
{
    for (const char *line : {"frobnicate", "import", "report", "report everything", "report weeks --from 2026-13-01",
                             "report weeks --from 2026-11-02 --to 2026-11-01", "report weeks --basis heart",
                             "report weeks --first-day someday", "plan", "plan apply nosuchplan --start 2026-11-16",
                             "plan apply sample-week", "plan apply sample-week --start 2026-11-17", "session",
                             "session list --frob", "check it", "demo", "demo --years 0", "demo --years 1 --until x",
                             "snapshot --page nowhere --output x.png", "snapshot --page week", "backup x", "restore", "restore a b",
                             "export --format xls --output x", "import --weight-unit stone x.csv", "import --zone Nowhere x.csv",
                             "import --day soon x.fit", "--today tomorrow", "session list --today 2026-02-30"}) {
        const ProgramRun wrong = run(line);
        EXPECT_EQ(wrong.exitCode, 2) << line << wrong.errors.constData();
        EXPECT_EQ(wrong.errors.count('\n'), 1) << line << wrong.errors.constData();
        EXPECT_TRUE(wrong.output.isEmpty()) << line;
    }
    EXPECT_FALSE(QFile::exists(m_program.database()));
}

TEST_F(CommandLine, MakesADatabaseOnlyForCommandsThatFillOne)
{
    for (const char *line : {"session list", "report weeks --json", "report week", "check", "snapshot --page week --output x.png"}) {
        const ProgramRun missing = run(line);
        EXPECT_EQ(missing.exitCode, 3) << line;
        EXPECT_TRUE(missing.errors.startsWith(m_program.database().toUtf8() + ": ")) << missing.errors.constData();
        EXPECT_FALSE(QFile::exists(m_program.database())) << line;
    }
    EXPECT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    EXPECT_EQ(QFile::permissions(m_program.database()) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

TEST_F(CommandLine, KeepsTheDefaultDatabaseInAFolderForItsUserAlone)
{
    ASSERT_EQ(m_program.runPlain(words("plan apply sample-week --start 2026-11-16")).exitCode, 0);
    const QFileInfo database(m_program.file(QStringLiteral("data/legwork/legwork.db")));
    ASSERT_TRUE(database.exists());
    const QFileDevice::Permissions others(0x0077);
    EXPECT_EQ(database.permissions() & others, QFileDevice::Permissions());
    EXPECT_EQ(QFileInfo(database.path()).permissions() & others, QFileDevice::Permissions());
}

TEST_F(CommandLine, RefusesAFileThatIsNoDatabaseAndLeavesItAlone)
{
    QFile file(m_program.database());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    EXPECT_EQ(run("session list").exitCode, 3);
    EXPECT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 3);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray(5000, 'x'));
}

TEST_F(CommandLine, CountsTheSampleWeekOnBothBases)
{
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    const QJsonArray byEffort = run("report weeks --json --today 2026-11-18").array();
    ASSERT_EQ(byEffort.size(), 1);
    const QJsonObject week = byEffort.at(0).toObject();
    EXPECT_EQ(week.value(QStringLiteral("week")).toString(), QStringLiteral("2026-W47"));
    EXPECT_EQ(week.value(QStringLiteral("from")).toString(), QStringLiteral("2026-11-16"));
    EXPECT_EQ(week.value(QStringLiteral("planned_run_min")).toDouble(), 95);
    EXPECT_EQ(week.value(QStringLiteral("planned_moderate_equivalent_min")).toDouble(), 105);
    EXPECT_EQ(week.value(QStringLiteral("planned_strength_days")).toInt(), 2);
    EXPECT_EQ(week.value(QStringLiteral("planned")).toInt(), 6);
    EXPECT_EQ(week.value(QStringLiteral("missed")).toInt(), 2);
    EXPECT_EQ(week.value(QStringLiteral("moderate_equivalent_min")).toDouble(), 0);

    const QJsonArray byActivity = run("report weeks --basis activity --json").array();
    EXPECT_EQ(byActivity.at(0).toObject().value(QStringLiteral("planned_moderate_equivalent_min")).toDouble(), 190);
}

TEST_F(CommandLine, ListsSessionsOfTheDaysAskedFor)
{
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    EXPECT_EQ(run("session list --json").array().size(), 7);
    const QJsonArray two = run("session list --from 2026-11-17 --to 2026-11-18 --today 2026-11-18 --json").array();
    ASSERT_EQ(two.size(), 2);
    EXPECT_EQ(two.at(0).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("easy_run"));
    EXPECT_EQ(two.at(0).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("missed"));
    EXPECT_EQ(two.at(1).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("to_do"));
    EXPECT_TRUE(two.at(0).toObject().value(QStringLiteral("logged")).isNull());
}

TEST_F(CommandLine, LetsNobodyWriteBesideAWindowButEverybodyRead)
{
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    QLockFile window(m_program.database() + QStringLiteral(".lock"));
    ASSERT_TRUE(window.tryLock(0));
    const ProgramRun refused = run("plan apply sample-week --start 2026-11-23");
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.errors.contains("in use by a window")) << refused.errors.constData();
    EXPECT_EQ(run("session list --json").array().size(), 7);
    window.unlock();
    EXPECT_EQ(run("plan apply sample-week --start 2026-11-23").exitCode, 0);
}

TEST_F(CommandLine, TakesOverTheLockOfACommandThatDiedBeforeItCouldSayWhoItIs)
{
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    QFile left(m_program.database() + QStringLiteral(".lock"));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    const ProgramRun next = run("plan apply sample-week --start 2026-11-23");
    EXPECT_EQ(next.exitCode, 0) << next.errors.constData();
    EXPECT_FALSE(left.exists());
}

TEST_F(CommandLine, MakesTheSameHistoryForTheSameSeed)
{
    Program other;
    const QStringList demo = words("demo --years 1 --seed 7 --until 2026-11-20");
    ASSERT_EQ(m_program.run(demo).exitCode, 0);
    ASSERT_EQ(other.run(demo).exitCode, 0);
    const QStringList list = words("session list --json --today 2026-11-20");
    const QByteArray history = m_program.run(list).output;
    EXPECT_GT(history.size(), 100000);
    EXPECT_TRUE(history == other.run(list).output);
    EXPECT_EQ(run("check").exitCode, 0);
    EXPECT_EQ(m_program.run(demo).exitCode, 2) << "a second history must not go on top of the first";

    Program third;
    ASSERT_EQ(third.run(words("demo --years 1 --seed 8 --until 2026-11-20")).exitCode, 0);
    EXPECT_FALSE(history == third.run(list).output);
}

TEST_F(CommandLine, TellsAHistoryThatCouldBeSomebodys)
{
    ASSERT_EQ(run("demo --years 2 --seed 3 --until 2026-11-20").exitCode, 0);
    std::map<QString, int> count;
    int withHeartRate = 0, moved = 0;
    for (const QJsonValue &value : run("session list --json --today 2026-11-20").array()) {
        const QJsonObject session = value.toObject();
        ++count[session.value(QStringLiteral("status")).toString()];
        const QJsonObject logged = session.value(QStringLiteral("logged")).toObject();
        withHeartRate += session.value(QStringLiteral("sport")) == QStringLiteral("running")
            && logged.value(QStringLiteral("avg_hr")).toInt() > 90;
        const QJsonObject planned = session.value(QStringLiteral("planned")).toObject();
        moved += planned.value(QStringLiteral("day")) != planned.value(QStringLiteral("original_day"));
    }
    for (const char *status : {"done", "missed", "skipped", "unplanned", "to_do"})
        EXPECT_GT(count[QLatin1String(status)], 3) << status;
    EXPECT_GT(moved, 5);
    EXPECT_NEAR(withHeartRate / 104.0, 2.6, 0.6) << "about three runs a week";
}

TEST_F(CommandLine, WritesPicturesWithoutADisplay)
{
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    const ProgramRun shot = run("snapshot --page week --date 2026-11-18 --size 1000x640 --theme dark --output week.png");
    EXPECT_EQ(shot.exitCode, 0) << shot.errors.constData();
    EXPECT_TRUE(shot.errors.isEmpty()) << shot.errors.constData();
    QFile picture(m_program.file(QStringLiteral("week.png")));
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    const QByteArray head = picture.read(24);
    EXPECT_TRUE(head.startsWith("\x89PNG"));
    // Width and height stand in the first chunk of a PNG, most significant byte first.
    EXPECT_EQ(head.mid(16, 8), QByteArray::fromHex("000003e800000280"));
}
