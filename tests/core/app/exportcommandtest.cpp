// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"
#include "tests/support/calendarreader.h"
#include "tests/support/environment.h"

#include <QFile>
#include <gtest/gtest.h>

using tests::ProgramRun;

namespace {

class ExportCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        LEGWORK_NEEDS_PROGRAM();
        ASSERT_EQ(m_program.run({QStringLiteral("plan"), QStringLiteral("apply"), QStringLiteral("sample-week"), QStringLiteral("--start"), QStringLiteral("2026-11-23")}).exitCode, 0);
    }
    [[nodiscard]] QString file() const { return m_program.file(QStringLiteral("week.ics")); }
    ProgramRun exportCalendar(const QStringList &more = {}) const
    {
        return m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("ics"), QStringLiteral("--output"), file()} + more);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile read(file());
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    [[nodiscard]] QJsonArray events() const { return tests::readCalendar(written()).value(QStringLiteral("events")).toArray(); }

    tests::Program m_program;
};

} // namespace

TEST_F(ExportCommand, WritesTheWholeWeekAndTheSameFileTwice)
{
    const ProgramRun run = exportCalendar();
    ASSERT_EQ(run.exitCode, 0) << run.errors.constData();
    EXPECT_EQ(events().size(), m_program.run({QStringLiteral("session"), QStringLiteral("list"), QStringLiteral("--json")}).array().size());
    const QByteArray first = written();
    ASSERT_EQ(exportCalendar().exitCode, 0);
    EXPECT_EQ(written(), first);
}

TEST_F(ExportCommand, TakesTheDaysAskedForAndSaysHowMany)
{
    const ProgramRun run = exportCalendar({QStringLiteral("--from"), QStringLiteral("2026-11-24"), QStringLiteral("--to"), QStringLiteral("2026-11-25"), QStringLiteral("--json")});
    ASSERT_EQ(run.exitCode, 0) << run.errors.constData();
    const QJsonArray found = events();
    EXPECT_EQ(run.object().value(QStringLiteral("sessions")).toInt(), found.size());
    ASSERT_FALSE(found.isEmpty());
    for (const QJsonValue &event : found) {
        const QString day = event.toObject().value(QStringLiteral("day")).toString();
        EXPECT_TRUE(day == QLatin1String("2026-11-24") || day == QLatin1String("2026-11-25")) << qPrintable(day);
    }
}

TEST_F(ExportCommand, RefusesWhatItCannotWriteAndLeavesNoHalfFile)
{
    const ProgramRun run = m_program.run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("ics"), QStringLiteral("--output"), m_program.file(QStringLiteral("no/such/folder.ics"))});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("folder.ics: ")) << run.errors.constData();
    EXPECT_EQ(m_program.run({QStringLiteral("export"), QStringLiteral("--output"), file()}).exitCode, 2);
    EXPECT_EQ(m_program.run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("ics")}).exitCode, 2);
    EXPECT_FALSE(QFile::exists(file()));
}
