// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printout.h"

#include "core/rules/runtext.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

/// What a poppler tool says of a file; the tools read the PDF as a stranger would.
QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0) << qPrintable(tool) << " of poppler-utils is needed: ./dev installs it";
    return QString::fromUtf8(process.readAllStandardOutput());
}

class Printout : public testing::Test
{
protected:
    void add(const Value &value)
    {
        Change change;
        change.add(value);
        ASSERT_TRUE(m_database.store().journal().apply(change));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("out.pdf")); }
    void save(ui::PrintJob::Span span, const char *on, QPageSize::PageSizeId size = QPageSize::A4)
    {
        const auto saved = ui::savePdf(m_database.store(), {span, day(on), day("2026-11-27")}, QPageSize(size), path());
        ASSERT_TRUE(saved) << qPrintable(saved.error().message);
    }
    /// All words of the PDF, with white space taken away: lines may break anywhere.
    [[nodiscard]] QString words() const
    {
        return said(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(), QStringLiteral("-")}).remove(QRegularExpression(QStringLiteral("\\s")));
    }
    [[nodiscard]] int pages() const
    {
        return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(said(QStringLiteral("pdfinfo"), {path()})).captured(1).toInt();
    }

    tests::TemporaryDatabase m_database;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Printout, AWeekSaysEveryPrescriptionAndHasCellsForEverySet)
{
    Session run = tests::plannedSession(Kind::HiitRun, "2026-11-28", 26);
    run.planned->steps = *stepsFromText(QStringLiteral("7min easy, 7x(30s hard, 90s walk), 5min easy"));
    run.planned->basisText = QStringLiteral("Fast but smooth");
    add(run);
    add(tests::plannedStrength("2026-11-24", {"goblet-squat", "hip-thrust"}, 5));
    add(DayNote{day("2026-11-25"), QStringLiteral("Slept <b>badly</b> & late")});
    save(ui::PrintJob::Span::Week, "2026-11-26");
    const QString text = words();
    for (const char *wanted : {"23–29November2026", "Fastbutsmooth", "7x(30shard,90swalk)", "Gobletsquat", "5×12–15", "Nothingplanned"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Slept<b>badly</b>&late"))) << "what a person writes is text, never markup";
    EXPECT_EQ(text.count(QStringLiteral("reps")), 10) << "two exercises of five sets";
}

TEST_F(Printout, WhatIsDoneIsFilledIn)
{
    Session lift = tests::plannedStrength("2026-11-24", {"goblet-squat"}, 1);
    lift.logged = Logged{};
    lift.logged->day = day("2026-11-24");
    lift.entries.front().sets.front().result = {Weight::parse(QStringLiteral("17.25"), WeightUnit::Kilograms), 13, {}, {}, 2, 1};
    add(lift);
    save(ui::PrintJob::Span::Week, "2026-11-26");
    EXPECT_TRUE(words().contains(QStringLiteral("17.25")));
}

TEST_F(Printout, ALongWeekFlowsOnAndLosesNothing)
{
    const QString longName = QStringLiteral("Überlangestrainingswort").repeated(12);
    for (int i = 0; i < 20; ++i) {
        Session session = tests::plannedStrength("2026-11-24", {"goblet-squat", "hip-thrust", "push-up"}, 12);
        session.title = QStringLiteral("Workout%1").arg(i);
        session.note = QStringLiteral("word%1 ").arg(i).repeated(200);
        add(session);
    }
    Session last = tests::plannedSession(Kind::EasyRun, "2026-11-29", 30);
    last.title = longName;
    add(last);
    for (const auto size : {QPageSize::A4, QPageSize::Letter, QPageSize::A6}) {
        save(ui::PrintJob::Span::Week, "2026-11-26", size);
        EXPECT_GT(pages(), 5);
        const QString text = words();
        EXPECT_TRUE(text.contains(longName)) << "a name is broken, not cut";
        for (int i = 0; i < 20; ++i)
            EXPECT_EQ(text.count(QStringLiteral("word%1word").arg(i)) > 0, true) << i;
        EXPECT_EQ(text.count(QStringLiteral("Gobletsquat")), 20);
        EXPECT_EQ(text.count(QStringLiteral("reps")), 20 * 3 * 12);
    }
}

TEST_F(Printout, AMonthHasEverySessionOfItsWeeksAndGrowsWithAFullDay)
{
    add(tests::plannedSession(Kind::LongRun, "2026-11-01", 75));
    add(tests::plannedSession(Kind::TempoRun, "2026-12-06", 35));
    save(ui::PrintJob::Span::Month, "2026-11-26");
    EXPECT_EQ(pages(), 1);
    for (const char *wanted : {"Longrun", "1h15min", "Temporun", "6Dec", "Week49"})
        EXPECT_TRUE(words().contains(QLatin1String(wanted))) << wanted << qPrintable(words());
    for (int i = 0; i < 80; ++i) {
        Session session = tests::plannedSession(Kind::EasyRun, "2026-11-17", 30);
        session.title = QStringLiteral("Lap%1end").arg(i);
        add(session);
    }
    save(ui::PrintJob::Span::Month, "2026-11-26");
    EXPECT_GT(pages(), 1);
    const QString text = words();
    for (int i = 0; i < 80; ++i)
        EXPECT_TRUE(text.contains(QStringLiteral("Lap%1end").arg(i))) << i;
}

TEST_F(Printout, CarriesItsFontsAndItsPaper)
{
    add(tests::plannedSession(Kind::LongRun, "2026-11-24", 75));
    save(ui::PrintJob::Span::Week, "2026-11-26", QPageSize::Letter);
    EXPECT_TRUE(said(QStringLiteral("pdfinfo"), {path()}).contains(QStringLiteral("612 x 792 pts (letter)")));
    const QStringList fonts = said(QStringLiteral("pdffonts"), {path()}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes")))) << qPrintable(font);
}

TEST_F(Printout, SaysWhyAFileCannotBeWrittenAndLeavesTheOldOne)
{
    const auto saved = ui::savePdf(m_database.store(), {ui::PrintJob::Span::Week, day("2026-11-24"), day("2026-11-24")}, QPageSize(QPageSize::A4),
                                   m_folder.filePath(QStringLiteral("no/folder.pdf")));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Io);
}
