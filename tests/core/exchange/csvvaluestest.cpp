// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvvalues.h"

#include <gtest/gtest.h>

using namespace exchange;
using core::Milliseconds;

namespace {

QString shown(const char *text)
{
    const auto date = writtenDate(QString::fromUtf8(text));
    if (!date)
        return QStringLiteral("none");
    QString out = date->day.toString(Qt::ISODate);
    if (date->time)
        out += QLatin1Char(' ') + date->time->toString(Qt::ISODate);
    if (date->offsetMinutes)
        out += QStringLiteral(" %1").arg(*date->offsetMinutes);
    return date->ambiguous ? out + QLatin1Char('?') : out;
}

std::optional<qint64> seconds(const char *text)
{
    const auto span = writtenDuration(QLatin1String(text));
    return span ? std::optional(qint64(span->count() / 1000)) : std::nullopt;
}

} // namespace

TEST(CsvValues, ReadsTheDatesOfEveryProgramWeKnow)
{
    EXPECT_EQ(shown("2019-01-11 12:31:54"), QStringLiteral("2019-01-11 12:31:54"));
    EXPECT_EQ(shown("2025-01-30 12:34:56\u202Fpm"), QStringLiteral("2025-01-30 12:34:56"));
    EXPECT_EQ(shown("2025-01-30 12:04:56 am"), QStringLiteral("2025-01-30 00:04:56"));
    EXPECT_EQ(shown("22 Dec 2025, 08:00"), QStringLiteral("2025-12-22 08:00:00"));
    EXPECT_EQ(shown("Jan 4, 2020, 2:57:37 PM"), QStringLiteral("2020-01-04 14:57:37"));
    EXPECT_EQ(shown("20.09.2026, 14:12:12"), QStringLiteral("2026-09-20 14:12:12"));
    EXPECT_EQ(shown("2026/08/11"), QStringLiteral("2026-08-11"));
    EXPECT_EQ(shown("2026-08-11T09:10:11Z"), QStringLiteral("2026-08-11 09:10:11 0"));
    EXPECT_EQ(shown("2026-08-11T09:10:11.250+02:00"), QStringLiteral("2026-08-11 09:10:11 120"));
    EXPECT_EQ(shown("1/22/26 10:00 AM"), QStringLiteral("2026-01-22 10:00:00"));
}

TEST(CsvValues, ReadsMonthsInOtherLanguages)
{
    EXPECT_EQ(shown("9 abr 2026, 17:18"), QStringLiteral("2026-04-09 17:18:00"));
    EXPECT_EQ(shown("9 de abril de 2026 17:18"), QStringLiteral("2026-04-09 17:18:00"));
    EXPECT_EQ(shown("22. Dez. 2025, 08:00"), QStringLiteral("2025-12-22 08:00:00"));
    EXPECT_EQ(shown("3 févr. 2025 à 07:05"), QStringLiteral("2025-02-03 07:05:00"));
    EXPECT_EQ(shown("5 mei 2026, 06:30"), QStringLiteral("2026-05-05 06:30:00"));
}

TEST(CsvValues, SaysWhenDayAndMonthCouldBeTheOtherWayRound)
{
    EXPECT_EQ(shown("03/04/2026"), QStringLiteral("2026-04-03?"));
    EXPECT_EQ(shown("25/04/2026"), QStringLiteral("2026-04-25"));
    EXPECT_EQ(shown("04/25/2026"), QStringLiteral("2026-04-25"));
    EXPECT_EQ(shown("03.04.2026"), QStringLiteral("2026-04-03")) << "who writes dots puts the day first";
    EXPECT_EQ(shown("05/05/2026"), QStringLiteral("2026-05-05"));
    EXPECT_EQ(monthFirst(QDate(2026, 4, 3)), QDate(2026, 3, 4));
}

TEST(CsvValues, TakesNoOtherTextForADate)
{
    for (const char *text : {"", "--", "Monday", "12", "2026", "2026-13-01", "31.02.2026", "Bench Press", "5 apples 2026", "2026-01-01 25:00", "100 kg"})
        EXPECT_EQ(shown(text), QStringLiteral("none")) << text;
}

TEST(CsvValues, ReadsTimeSpansAsClocksWordsAndSeconds)
{
    EXPECT_EQ(seconds("1h 37m"), 5820);
    EXPECT_EQ(seconds("2h"), 7200);
    EXPECT_EQ(seconds("64m"), 3840);
    EXPECT_EQ(seconds("1 Std. 5 Min."), 3900);
    EXPECT_EQ(seconds("00:35:00"), 2100);
    EXPECT_EQ(seconds("1:59:30"), 7170);
    EXPECT_EQ(seconds("4:50"), 290);
    EXPECT_EQ(seconds("90"), 90);
    EXPECT_EQ(writtenDuration(QStringLiteral("00:00.50")), Milliseconds(500));
    for (const char *text : {"", "--", "5 km", "soon", "1h and more"})
        EXPECT_FALSE(seconds(text)) << text;
}

TEST(CsvValues, TellsThousandsFromDecimals)
{
    EXPECT_EQ(writtenNumber(QStringLiteral("5,526")), 5526);
    EXPECT_EQ(writtenNumber(QStringLiteral("10,20")), 10.2);
    EXPECT_EQ(writtenNumber(QStringLiteral("1.234,5")), 1234.5);
    EXPECT_EQ(writtenNumber(QStringLiteral("1,234.5")), 1234.5);
    EXPECT_EQ(writtenNumber(QStringLiteral("7.25")), 7.25);
    EXPECT_EQ(writtenNumber(QStringLiteral("9e90")), std::nullopt) << "no amount of anything";
    EXPECT_EQ(writtenNumber(QStringLiteral("1e999")), std::nullopt);
    EXPECT_EQ(writtenNumber(QStringLiteral("2 336")), 2336);
    EXPECT_FALSE(writtenNumber(QStringLiteral("--")));
    EXPECT_FALSE(writtenNumber(QStringLiteral("12 kg")));
    EXPECT_FALSE(writtenInteger(QStringLiteral("99999999999")));
}
