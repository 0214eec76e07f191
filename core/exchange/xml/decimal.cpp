// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/decimal.h"

#include <QByteArray>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace exchange {

namespace {

constexpr int mostDecimals = 60;
// Whole numbers up to 2^53 and powers of ten up to 10^22 are doubles themselves, so that one division rounds only once.
constexpr qint64 mostExactWhole = qint64(1) << 53;
constexpr int mostExactPower = 22;

struct Parsed {
    Decimal number;
    int digits = 0;          // significant ones taken
    bool any = false;        // at least one digit seen
};

void takeDigit(Parsed &parsed, int digit, bool fraction)
{
    parsed.any = true;
    Decimal &n = parsed.number;
    if (parsed.digits == Decimal::mostDigits) {
        n.isExact = n.isExact && digit == 0;
        n.decimals -= !fraction;
        return;
    }
    n.mantissa = n.mantissa * 10 + digit;
    n.decimals += fraction;
    parsed.digits += n.mantissa != 0;
}

/// The power behind "e"; nullopt when it is none or absurd.
std::optional<int> exponent(QStringView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && std::abs(value) <= 2 * mostDecimals ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> normalised(Decimal n)
{
    while (n.mantissa != 0 && n.mantissa % 10 == 0 && n.decimals > 0) {
        n.mantissa /= 10;
        --n.decimals;
    }
    if (n.mantissa == 0)
        n.decimals = 0;
    constexpr qint64 most = 100'000'000'000'000'000;
    for (; n.decimals < 0; ++n.decimals) {
        if (std::abs(n.mantissa) >= most)
            return std::nullopt;
        n.mantissa *= 10;
    }
    return n.decimals <= mostDecimals ? std::optional(n) : std::nullopt;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    Parsed parsed;
    bool fraction = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            takeDigit(parsed, c - u'0', fraction);
        } else if (c == u'.' && !fraction) {
            fraction = true;
        } else if ((c == u'e' || c == u'E') && parsed.any) {
            const std::optional<int> power = exponent(text.sliced(i + 1));
            if (!power)
                return std::nullopt;
            parsed.number.decimals -= *power;
            break;
        } else {
            return std::nullopt;
        }
    }
    if (!parsed.any)
        return std::nullopt;
    if (negative)
        parsed.number.mantissa = -parsed.number.mantissa;
    return normalised(parsed.number);
}

double Decimal::toDouble() const
{
    if (std::abs(mantissa) <= mostExactWhole && decimals <= mostExactPower)
        return double(mantissa) / std::pow(10.0, decimals);
    return (QByteArray::number(mantissa) + "e-" + QByteArray::number(decimals)).toDouble();
}

} // namespace exchange
