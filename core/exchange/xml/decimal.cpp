// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/decimal.h"

#include <QByteArray>
#include <QString> // QStringView::toInt() is defined there
#include <cmath>
#include <cstdlib>

namespace exchange {

namespace {

using Wide = unsigned __int128;

constexpr int mostPlaces = 60;
constexpr int mostWideDigits = 36;
constexpr int mostPowerOfFive = 54; // the largest that a Wide holds
constexpr qint64 firstTooLarge = 1'000'000'000'000'000'000;
// Whole numbers up to 2^53 and powers of ten up to 10^22 are doubles themselves, so that one division rounds only once.
constexpr qint64 mostExactWhole = qint64(1) << 53;
constexpr int mostExactPower = 22;

/// The digits of a text: wide / 10^places.
struct Digits {
    Wide wide = 0;
    int places = 0;
    int count = 0;           // significant ones
    bool any = false;
    bool isExact = true;

    void take(int digit, bool fraction)
    {
        any = true;
        if (count == mostWideDigits) {
            isExact = isExact && digit == 0;
            places -= !fraction;
            return;
        }
        wide = wide * 10 + unsigned(digit);
        places += fraction;
        count += wide != 0;
    }
};

/// The power behind "e"; nullopt when it is none or absurd.
std::optional<int> exponent(QStringView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && std::abs(value) <= 2 * mostPlaces ? std::optional(value) : std::nullopt;
}

std::optional<Digits> digitsOf(QStringView text)
{
    Digits digits;
    bool fraction = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            digits.take(c - u'0', fraction);
        } else if (c == u'.' && !fraction) {
            fraction = true;
        } else if ((c == u'e' || c == u'E') && digits.any) {
            const std::optional<int> power = exponent(text.sliced(i + 1));
            if (!power)
                return std::nullopt;
            digits.places -= *power;
            break;
        } else {
            return std::nullopt;
        }
    }
    return digits.any ? std::optional(digits) : std::nullopt;
}

/// wide / 10^places as a whole number of halvings, where it is that: when 5^places divides it.
std::optional<Decimal> binaryFraction(const Digits &digits)
{
    if (!digits.isExact || digits.places < 0 || digits.places > mostPowerOfFive)
        return std::nullopt;
    Wide fives = 1;
    for (int i = 0; i < digits.places; ++i)
        fives *= 5;
    const Wide whole = digits.wide / fives;
    if (digits.wide % fives != 0 || whole >= Wide(firstTooLarge))
        return std::nullopt;
    return Decimal{qint64(whole), digits.places, true, true};
}

/// Without zeros at the end, and with at most 18 digits.
std::optional<Decimal> shortened(Digits digits)
{
    while (digits.wide != 0 && digits.wide % 10 == 0 && digits.places > 0) {
        digits.wide /= 10;
        --digits.places;
    }
    if (digits.wide == 0)
        return Decimal{};
    if (digits.wide >= Wide(firstTooLarge))
        if (const std::optional<Decimal> binary = binaryFraction(digits))
            return binary;
    for (; digits.wide >= Wide(firstTooLarge); --digits.places) {
        digits.isExact = digits.isExact && digits.wide % 10 == 0;
        digits.wide /= 10;
    }
    for (; digits.places < 0; ++digits.places) {
        digits.wide *= 10;
        if (digits.wide >= Wide(firstTooLarge))
            return std::nullopt;
    }
    return digits.places <= mostPlaces ? std::optional(Decimal{qint64(digits.wide), digits.places, false, digits.isExact})
                                       : std::nullopt;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    const std::optional<Digits> digits = digitsOf(text);
    std::optional<Decimal> number = digits ? shortened(*digits) : std::nullopt;
    if (number && negative)
        number->mantissa = -number->mantissa;
    return number;
}

double Decimal::toDouble() const
{
    if (isBinary)
        return std::ldexp(double(mantissa), -places);
    if (std::abs(mantissa) <= mostExactWhole && places <= mostExactPower)
        return double(mantissa) / std::pow(10.0, places);
    return (QByteArray::number(mantissa) + "e-" + QByteArray::number(places)).toDouble();
}

} // namespace exchange
