// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sportword.h"
#include "core/exchange/xml/exactchannel.h"
#include "core/exchange/xml/xmltime.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace exchange;

namespace {

Decimal decimal(const char *text)
{
    const auto parsed = Decimal::parse(QString::fromLatin1(text));
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(Decimal{});
}

ExactChannel channelOf(std::initializer_list<const char *> texts)
{
    std::vector<SampleValue> values;
    for (const char *text : texts)
        values.push_back({quint32(values.size()), decimal(text)});
    return exactChannel(QStringLiteral("x"), QStringLiteral("m"), values, values.size());
}

qint64 ms(const char *text)
{
    const auto time = XmlTime::parse(QString::fromLatin1(text));
    EXPECT_TRUE(time) << text;
    return time ? time->utcMs : -1;
}

} // namespace

TEST(XmlDecimal, KeepsEveryDigit)
{
    EXPECT_EQ(decimal("-57.940703043714166"), (Decimal{-57940703043714166, 15}));
    EXPECT_EQ(decimal(" 2697.600 "), (Decimal{26976, 1}));
    EXPECT_EQ(decimal("1.7e-05"), (Decimal{17, 6}));
    EXPECT_EQ(decimal("1.5E2"), (Decimal{150, 0}));
    EXPECT_EQ(decimal(".5"), (Decimal{5, 1}));
    EXPECT_EQ(decimal("0."), (Decimal{0, 0}));
    EXPECT_EQ(decimal("-0.000"), (Decimal{0, 0}));
    EXPECT_EQ(decimal("+7"), (Decimal{7, 0}));
    EXPECT_EQ(decimal("0.00000000000000000000012"), (Decimal{12, 23}));
    EXPECT_FALSE(decimal("1.2345678901234567891").isExact);
    EXPECT_EQ(decimal("1.2345678901234567891").mantissa, 123456789012345678);
    EXPECT_EQ(decimal("-218.1999969482421875").toDouble(), -218.1999969482421875);
    EXPECT_TRUE(decimal("-218.1999969482421875").isExact);
    EXPECT_DOUBLE_EQ(decimal("-122.388878").toDouble(), -122.388878);
    EXPECT_EQ(decimal("0.11999999731779099").toDouble(), 0.11999999731779099);
}

TEST(XmlDecimal, TakesNothingElseForANumber)
{
    for (const char *text : {"", " ", ".", "-", "e5", "1e", "1,5", "1.2.3", "0x10", "NaN", "inf", "12 34", "1e999",
                             "1e-999", "9999999999999999999"})
        EXPECT_FALSE(Decimal::parse(QString::fromLatin1(text))) << text;
}

TEST(XmlExactChannel, TakesTheSmallestPowerOfTenThatHoldsEveryValue)
{
    const ExactChannel made = channelOf({"46.434981000", "46.43", "-1"});
    EXPECT_TRUE(made.isExact);
    EXPECT_EQ(made.channel.scale, 1e6);
    EXPECT_EQ(made.channel.values, (std::vector<qint64>{46434981, 46430000, -1000000}));
    EXPECT_EQ(channelOf({"132", "133.0"}).channel.scale, 1);
}

TEST(XmlExactChannel, HoldsPrintedFloatsExactlyWhereDecimalsDoNotFit)
{
    const ExactChannel made = channelOf({"0.11999999731779099", "10010.8203125", "0"});
    EXPECT_TRUE(made.isExact);
    EXPECT_EQ(made.channel.scale, double(1 << 27));
    EXPECT_EQ(double(made.channel.values[0]) / made.channel.scale, 0.11999999731779099);
    EXPECT_EQ(double(made.channel.values[1]) / made.channel.scale, 10010.8203125);
    EXPECT_EQ(made.channel.values[2], 0);
}

TEST(XmlExactChannel, HoldsFloatsPrintedInFull)
{
    const ExactChannel made = channelOf({"218.1999969482421875", "1221.800048828125", "-5"});
    EXPECT_TRUE(made.isExact);
    EXPECT_EQ(double(made.channel.values[0]) / made.channel.scale, 218.1999969482421875);
    EXPECT_EQ(double(made.channel.values[1]) / made.channel.scale, 1221.800048828125);
    EXPECT_EQ(double(made.channel.values[2]) / made.channel.scale, -5);
}

TEST(XmlExactChannel, SaysWhenDigitsHadToGo)
{
    const ExactChannel made = channelOf({"0.12345678901234567", "123456789.5"});
    EXPECT_FALSE(made.isExact);
    EXPECT_NEAR(double(made.channel.values[0]) / made.channel.scale, 0.12345678901234567, 1e-9);
    EXPECT_NEAR(double(made.channel.values[1]) / made.channel.scale, 123456789.5, 1e-9);
}

TEST(XmlExactChannel, LeavesGapsAsGaps)
{
    const ExactChannel made = exactChannel(QStringLiteral("hr"), QStringLiteral("bpm"),
                                           {{1, decimal("120")}, {1, decimal("121")}}, 3);
    EXPECT_EQ(made.channel.present, (std::vector<bool>{false, true, false}));
    EXPECT_EQ(made.channel.values[1], 120);
}

TEST(XmlTime, ReadsInstantsInEveryUsualSpelling)
{
    const qint64 noon = 1795348800'000; // 2026-11-22T12:00:00Z
    EXPECT_EQ(ms("2026-11-22T12:00:00Z"), noon);
    EXPECT_EQ(ms(" 2026-11-22T12:00:00.25Z "), noon + 250);
    EXPECT_EQ(ms("2026-11-22T12:00:00.2073437Z"), noon + 207);
    EXPECT_EQ(ms("2026-11-22T13:00:00+01:00"), noon);
    EXPECT_EQ(ms("2026-11-22T06:30:00-0530"), noon);
    EXPECT_EQ(ms("2026-11-22T21:00:00+09"), noon);
    EXPECT_EQ(ms("2026-11-22 12:00:00"), noon);
    EXPECT_EQ(ms("2024-02-29T00:00:00Z"), 1709164800'000);
    EXPECT_EQ(ms("1969-12-31T23:59:59.5Z"), -500);
    EXPECT_EQ(XmlTime::parse(u"2026-11-22T13:00:00+01:00")->offsetMinutes, 60);
    EXPECT_FALSE(XmlTime::parse(u"2026-11-22T12:00:00Z")->offsetMinutes);
    EXPECT_TRUE(XmlTime::parse(u"2026-11-22T12:00:00Z")->hasZone);
    EXPECT_FALSE(XmlTime::parse(u"2026-11-22T12:00:00")->hasZone);
}

TEST(XmlTime, TakesNothingElseForAnInstant)
{
    for (const char *text : {"", "2026", "2026-11-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-22T24:00:00Z",
                             "2026-11-22T12:00:00.Z", "2026-11-22T12:00:00Zx", "2026-11-22T12:00:00+", "26-11-22T12:00:00Z"})
        EXPECT_FALSE(XmlTime::parse(QString::fromLatin1(text))) << text;
    EXPECT_FALSE(XmlTime::parse(u"1901-12-13T20:45:52.207Z")->isBelievable());
    EXPECT_FALSE(XmlTime::parse(u"2106-02-07T06:28:15Z")->isBelievable());
    EXPECT_TRUE(XmlTime::parse(u"1990-01-01T00:00:00Z")->isBelievable());
}

TEST(SportWord, KnowsTheWordsOfManyPrograms)
{
    using core::Sport;
    const auto is = [](const char *word, std::optional<Sport> sport) {
        EXPECT_EQ(sportFromWord(QLatin1String(word)), sport) << word;
    };
    is("Running", Sport::Running);
    is("trail_running", Sport::Running);
    is("Treadmill run", Sport::Running);
    is("Biking", Sport::Cycling);
    is("road_biking", Sport::Cycling);
    is("VirtualRide", Sport::Cycling);
    is("Nordic Walking", Sport::Walking);
    is("hiking", Sport::Hiking);
    is("lap-swimming", Sport::Swimming);
    is("indoor_rowing", Sport::Rowing);
    is("WeightTraining", Sport::Strength);
    is("yoga", Sport::Mobility);
    is("motorcycling", std::nullopt);
    is("Other", std::nullopt);
    is("", std::nullopt);
}
