// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/datewords.h"

#include "core/rules/wordfilter.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const QDate thursday(2026, 11, 19);

std::string dayOf(const char *words, const QLocale &locale = QLocale(QStringLiteral("en_GB")))
{
    const auto day = dayFromWords(QString::fromUtf8(words), thursday, locale);
    return day ? day->toString(Qt::ISODate).toStdString() : "";
}

TEST(DayWords, TellOneDay)
{
    const std::pair<const char *, const char *> cases[] = {
        {"2026-11-23", "2026-11-23"}, {"today", "2026-11-19"},       {"Tomorrow", "2026-11-20"},    {"yesterday", "2026-11-18"},
        {"thu", "2026-11-19"},        {"tue", "2026-11-24"},         {"wednesday", "2026-11-25"},   {"next thu", "2026-11-26"},
        {"next tue", "2026-11-24"},   {"last tue", "2026-11-17"},    {"last thu", "2026-11-12"},    {"next week", "2026-11-26"},
        {"last month", "2026-10-19"}, {"in 3 weeks", "2026-12-10"},  {"2 days ago", "2026-11-17"},  {"in 1 year", "2027-11-19"},
        {"23 nov", "2026-11-23"},     {"nov 23", "2026-11-23"},      {"23. November 2024", "2024-11-23"}, {"nov 3, 2025", "2025-11-03"},
        {"23.11.", "2026-11-23"},     {"23.11.25", "2025-11-23"},    {"5/12/2026", "2026-12-05"},   {"2 jan", "2027-01-02"},
        {"week 48", "2026-11-23"},    {"w 1 2027", "2027-01-04"},    {"week 53 2026", "2026-12-28"},
    };
    for (const auto &[words, day] : cases)
        EXPECT_EQ(dayOf(words), day) << words;
}

TEST(DayWords, TakeNumbersInTheOrderOfTheLocaleButPointsDayFirst)
{
    const QLocale american(QStringLiteral("en_US"));
    EXPECT_EQ(dayOf("5/12/2026", american), "2026-05-12");
    EXPECT_EQ(dayOf("5.12.2026", american), "2026-12-05");
}

TEST(DayWords, MeanNoDayOtherwise)
{
    for (const char *words : {"", "easy run", "31.2.", "2026-02-31", "week 54", "week 53 2027", "t", "in many weeks", "next easy", "nov", "3 4 5 6"})
        EXPECT_EQ(dayOf(words), "") << words;
}

TEST(WordFilter, FindsAllWordsInAnyOrderWhateverTheirCaseAndAccents)
{
    const QString text = folded(QStringLiteral("Développé couché, Hügel"));
    EXPECT_TRUE(WordFilter(QStringLiteral("COUCHE devel")).matches(text));
    EXPECT_TRUE(WordFilter(QStringLiteral("HÜGEL")).matches(text));
    EXPECT_FALSE(WordFilter(QStringLiteral("couche squat")).matches(text));
    EXPECT_TRUE(WordFilter(QStringLiteral("  ")).matches(text));
    EXPECT_TRUE(WordFilter(QStringLiteral("develop")).begins(text));
    EXPECT_FALSE(WordFilter(QStringLiteral("couche")).begins(text));
}

} // namespace
