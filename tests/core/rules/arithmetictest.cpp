// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/arithmetic.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::string answer(const char *text)
{
    const auto value = evaluate(QString::fromUtf8(text));
    return value ? QString::number(*value, 'g', 12).toStdString() : "error: " + value.error().message.toStdString();
}

} // namespace

TEST(Arithmetic, Works_out_what_is_typed_into_a_cell)
{
    EXPECT_EQ(answer("20+2*10"), "40");
    EXPECT_EQ(answer(" 20 + 2 × 10 "), "40");
    EXPECT_EQ(answer("(20+2)*10"), "220");
    EXPECT_EQ(answer("20+2*(15+2,5)"), "55");
    EXPECT_EQ(answer("100÷8"), "12.5");
    EXPECT_EQ(answer("10-2-3"), "5");
    EXPECT_EQ(answer("-(2+3)"), "-5");
    EXPECT_EQ(answer("2*-3"), "-6");
    EXPECT_EQ(answer(".5+.5"), "1");
    EXPECT_EQ(answer("32.5"), "32.5");
}

TEST(Arithmetic, Says_what_cannot_be_worked_out)
{
    EXPECT_EQ(answer("20+"), "error: a number is missing at the end");
    EXPECT_EQ(answer("20+*3"), "error: a number is missing before “*3”");
    EXPECT_EQ(answer("(20"), "error: a bracket is not closed");
    EXPECT_EQ(answer("20)"), "error: “)” cannot be worked out");
    EXPECT_EQ(answer("20 20"), "error: “20” cannot be worked out");
    EXPECT_EQ(answer("5/0"), "error: nothing can be divided by 0");
    EXPECT_EQ(answer("5/(3-3)"), "error: nothing can be divided by 0");
    EXPECT_EQ(answer("1.2.3"), "error: “.3” cannot be worked out");
    EXPECT_EQ(answer(""), "error: a number is missing at the end");
    EXPECT_FALSE(evaluate(QString(5000, QLatin1Char('('))));
}

TEST(Arithmetic, Knows_a_sum_from_a_number)
{
    for (const char *sum : {"20+2", "2*10", "20 - 5", "(20)", "20+", "1/2", "2×10", "20−5"})
        EXPECT_TRUE(isSum(QString::fromUtf8(sum))) << sum;
    for (const char *number : {"20", "-20", "+5", "32,5", "", "2.50"})
        EXPECT_FALSE(isSum(QString::fromUtf8(number))) << number;
}
