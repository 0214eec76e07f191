// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/measuretext.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

MeasuredValue read(BodyMeasure measure, const char *typed, const char *unit)
{
    const auto value = readMeasure(measure, QString::fromUtf8(typed), QLatin1String(unit));
    EXPECT_TRUE(value) << typed << ": " << (value ? "" : qPrintable(value.error().message));
    return value.value_or(MeasuredValue());
}

QString refusal(BodyMeasure measure, const char *typed, const char *unit)
{
    const auto value = readMeasure(measure, QString::fromUtf8(typed), QLatin1String(unit));
    EXPECT_FALSE(value) << typed;
    return value ? QString() : value.error().message;
}

} // namespace

TEST(MeasureText, KeepsNumberAndUnitAsTheyWereTyped)
{
    EXPECT_EQ(read(BodyMeasure::Weight, " 62,50 ", "kg"), (MeasuredValue{QStringLiteral("62,50"), QStringLiteral("kg"), 62.5}));
    const MeasuredValue pounds = read(BodyMeasure::Weight, "135 lb", "kg");
    EXPECT_EQ(pounds.text, QStringLiteral("135"));
    EXPECT_EQ(pounds.unit, QStringLiteral("lb"));
    EXPECT_NEAR(pounds.value, 61.235, 0.0005);
    EXPECT_EQ(read(BodyMeasure::Weight, "135", "lb"), pounds) << "the usual unit";
    EXPECT_NEAR(read(BodyMeasure::Waist, "32 in", "cm").value, 81.28, 1e-9);
    EXPECT_NEAR(read(BodyMeasure::Waist, "32\"", "cm").value, 81.28, 1e-9);
    EXPECT_EQ(read(BodyMeasure::Water, "500 ml", "l").value, 0.5);
    EXPECT_NEAR(read(BodyMeasure::Water, "16 fl oz", "l").value, 0.4732, 0.0001);
    EXPECT_EQ(read(BodyMeasure::Water, "16 fl oz", "l").unit, QStringLiteral("fl oz"));
    EXPECT_EQ(read(BodyMeasure::Intake, "8368 kJ", "kcal").value, 2000);
    EXPECT_EQ(read(BodyMeasure::BodyFat, "24,5 %", "%").value, 24.5);
}

TEST(MeasureText, WorksOutSumsAndKeepsThemAsTheyWereTyped)
{
    EXPECT_EQ(read(BodyMeasure::Water, "1.5+0.25", "l"), (MeasuredValue{QStringLiteral("1.5+0.25"), QStringLiteral("l"), 1.75}));
    EXPECT_EQ(read(BodyMeasure::Protein, "30+45+20", "g").value, 95);
}

TEST(MeasureText, ReadsSleepByTheClockOrAsANumber)
{
    for (const char *typed : {"7:30", "7h30", "7 h 30 min", "7.5", "7,5 h", "450 min"})
        EXPECT_EQ(read(BodyMeasure::Sleep, typed, "h").value, 7.5) << typed;
    EXPECT_EQ(read(BodyMeasure::Sleep, "8 h", "h").value, 8);
    BodyEntry entry;
    entry.text = read(BodyMeasure::Sleep, "7 h 30 min", "h").text;
    entry.unit = read(BodyMeasure::Sleep, "7 h 30 min", "h").unit;
    EXPECT_EQ(entryText(entry), QStringLiteral("7 h 30 min"));
    refusal(BodyMeasure::Sleep, "7:75", "h");
    refusal(BodyMeasure::Sleep, "25", "h");
}

TEST(MeasureText, TakesScalesAsWholeNumbersFromOneToFive)
{
    EXPECT_EQ(read(BodyMeasure::Stress, "3", "").value, 3);
    for (const char *typed : {"0", "6", "2.5", "much", "3 kg"})
        EXPECT_TRUE(refusal(BodyMeasure::Soreness, typed, "").contains(QStringLiteral("1, 2, 3, 4, 5"))) << typed;
}

TEST(MeasureText, SaysWhichFieldIsWrongAndHowToWriteIt)
{
    const QString words = refusal(BodyMeasure::Weight, "a lot", "kg");
    EXPECT_TRUE(words.startsWith(QStringLiteral("Weight: “a lot”"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("“62.5 kg”"))) << words.toStdString();
    EXPECT_TRUE(refusal(BodyMeasure::Weight, "625", "kg").contains(QStringLiteral("500 kg"))) << "a slip of the finger";
    for (const char *typed : {"", "kg", "-60", "60 cm", "60 stone", "1/0", "nan", "inf"})
        refusal(BodyMeasure::Weight, typed, "kg");
}

TEST(MeasureText, EveryMeasureHasAWordANameAndAUnitThatReadsItself)
{
    for (const BodyMeasure measure : allBodyMeasures) {
        EXPECT_EQ(measureFromSlug(slug(measure)), measure);
        EXPECT_FALSE(measureName(measure).isEmpty());
        EXPECT_FALSE(measureHint(measure, {}).isEmpty());
    }
    EXPECT_EQ(measureFromSlug(QStringLiteral("tail")), std::nullopt);
    Preferences imperial;
    imperial.weights = WeightUnit::Pounds;
    imperial.lengths = LengthUnit::Miles;
    EXPECT_EQ(usualUnit(BodyMeasure::Weight, imperial), QStringLiteral("lb"));
    EXPECT_EQ(usualUnit(BodyMeasure::Hip, imperial), QStringLiteral("in"));
    EXPECT_EQ(usualUnit(BodyMeasure::Protein, imperial), QStringLiteral("g"));
    EXPECT_EQ(usualUnit(BodyMeasure::Hip, {}), QStringLiteral("cm"));
}

TEST(MeasureText, ReadsAHeight)
{
    EXPECT_NEAR(readHeight(QStringLiteral("168"), {})->centimetres, 168, 1e-9);
    EXPECT_NEAR(readHeight(QStringLiteral("1,68 m"), {})->centimetres, 168, 1e-9);
    EXPECT_NEAR(readHeight(QStringLiteral("66 in"), {})->centimetres, 167.64, 1e-9);
    for (const char *typed : {"5'6", "5'6\"", "5 ft 6 in", "5 ft 6"})
        EXPECT_NEAR(readHeight(QString::fromUtf8(typed), {})->centimetres, 167.64, 1e-9) << typed;
    EXPECT_EQ(readHeight(QStringLiteral("5'6"), {})->text, QStringLiteral("5'6"));
    EXPECT_FALSE(readHeight(QStringLiteral("30"), {}));
    EXPECT_FALSE(readHeight(QStringLiteral("tall"), {}));
}
