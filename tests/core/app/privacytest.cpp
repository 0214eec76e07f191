// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"
#include "tests/support/environment.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace tests;

namespace {

class Privacy : public testing::Test
{
protected:
    void SetUp() override { LEGWORK_NEEDS_PROGRAM(); }
    ProgramRun run(const QString &line) const { return m_program.run(line.split(QLatin1Char(' '))); }
    ProgramRun run(const char *line) const { return run(QString::fromLatin1(line)); }

    Program m_program;
};

TEST_F(Privacy, NothingTheProgramWritesCanBeReadByOthers)
{
    const QString folder = m_program.file(QStringLiteral("out"));
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-16").exitCode, 0);
    ASSERT_EQ(run(QStringLiteral("samples --output %1 --week 2026-11-16").arg(folder)).exitCode, 0);
    ASSERT_EQ(run(QStringLiteral("import %1").arg(folder)).exitCode, 0);
    ASSERT_EQ(run("backup").exitCode, 0);
    ASSERT_EQ(run(QStringLiteral("export --format ics --output %1/week.ics").arg(folder)).exitCode, 0);
    ASSERT_EQ(run(QStringLiteral("snapshot --page week --date 2026-11-16 --output %1/week.png").arg(folder)).exitCode, 0);
    int files = 0;
    QDirIterator all(QFileInfo(m_program.database()).path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        ++files;
        EXPECT_EQ(file.permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions()) << qPrintable(file.filePath());
    }
    EXPECT_GT(files, 5);
}

TEST_F(Privacy, TheProgramLinksNoLibraryThatOpensInternetSockets)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {legworkBinary()});
    ASSERT_TRUE(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    ASSERT_TRUE(libraries.contains("libQt6Widgets"));
    for (const char *library : {"libQt6Network", "libcurl", "libsoup", "libssl"})
        EXPECT_FALSE(libraries.contains(library)) << library;
}

TEST_F(Privacy, EverythingWorksWhereThereIsNoNetworkAtAll)
{
    const QString unshare = QStandardPaths::findExecutable(QStringLiteral("unshare"));
    QProcess probe;
    probe.start(unshare, {QStringLiteral("--net"), QStringLiteral("true")});
    if (unshare.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0)
        GTEST_SKIP() << "a process without a network needs root: NOT tested";
    QProcess program;
    program.start(unshare, {QStringLiteral("--net"), legworkBinary(), QStringLiteral("--database"), m_program.database(),
                            QStringLiteral("demo"), QStringLiteral("--years"), QStringLiteral("1"), QStringLiteral("--until"),
                            QStringLiteral("2026-11-27")});
    ASSERT_TRUE(program.waitForFinished(60000));
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().constData();
    EXPECT_EQ(run("check").exitCode, 0);
}

} // namespace
