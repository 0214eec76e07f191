// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/exactchannel.h"

#include <QByteArray>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace exchange {

namespace {

constexpr qint64 mostWhole = qint64(1) << 62;
constexpr int mostPower = 18;
constexpr int doubleBits = 53;

constexpr std::array<qint64, mostPower + 1> powersOfTen = [] {
    std::array<qint64, mostPower + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

/// mantissa / 10^places × 10^scale as a whole number; nullopt when it is none or too large.
std::optional<qint64> onScaleOfTen(const Decimal &n, int scale)
{
    const int power = scale - n.places;
    if (n.mantissa == 0)
        return 0;
    if (n.isBinary || power < 0 || power > mostPower || std::abs(n.mantissa) > mostWhole / powersOfTen[std::size_t(power)])
        return std::nullopt;
    return n.mantissa * powersOfTen[std::size_t(power)];
}

/// The number odd / 2^power.
struct Binary {
    qint64 odd = 0;
    int power = 0;
};

Binary reduced(Binary binary)
{
    for (; binary.odd % 2 == 0 && binary.odd != 0 && binary.power > 0; --binary.power)
        binary.odd /= 2;
    return binary;
}

/// A text that is a binary fraction printed in full, or the shortest one for its double.
std::optional<Binary> binaryOf(const Decimal &n)
{
    if (n.isBinary || n.mantissa == 0)
        return reduced({n.mantissa, n.places});
    qint64 rest = n.mantissa;
    int fives = 0;
    for (; fives < n.places && rest % 5 == 0; ++fives)
        rest /= 5;
    if (fives == n.places)
        return reduced({rest, n.places});
    const double value = n.toDouble();
    const QByteArray shortest = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    const std::optional<Decimal> again = Decimal::parse(QString::fromLatin1(shortest));
    if (!again || !(*again == n))
        return std::nullopt;
    int exponent = 0;
    const qint64 whole = std::llround(std::ldexp(std::frexp(value, &exponent), doubleBits));
    return reduced({whole, doubleBits - exponent});
}

using Whole = std::vector<qint64>;

std::optional<Whole> wholeOnTen(const std::vector<SampleValue> &values, int scale)
{
    Whole whole;
    whole.reserve(values.size());
    for (const SampleValue &value : values) {
        const auto each = onScaleOfTen(value.number, scale);
        if (!each)
            return std::nullopt;
        whole.push_back(*each);
    }
    return whole;
}

/// Also gives the scale it found.
std::optional<Whole> wholeOnTwo(const std::vector<SampleValue> &values, double &scale)
{
    std::vector<Binary> binaries;
    int power = 0;
    for (const SampleValue &value : values) {
        const auto binary = binaryOf(value.number);
        if (!binary || binary->power < 0)
            return std::nullopt;
        power = std::max(power, binary->power);
        binaries.push_back(*binary);
    }
    Whole whole;
    for (const Binary &binary : binaries) {
        const int shift = power - binary.power;
        if (binary.odd != 0 && (shift > 61 || std::abs(binary.odd) > mostWhole >> shift))
            return std::nullopt;
        whole.push_back(binary.odd == 0 ? 0 : binary.odd * (qint64(1) << shift));
    }
    scale = std::ldexp(1.0, power);
    return whole;
}

/// mantissa / 10^places × 10^scale, rounded; nullopt when it is too large.
std::optional<qint64> roundedOnTen(const Decimal &n, int scale)
{
    if (n.isBinary) {
        const double value = n.toDouble() * double(powersOfTen[std::size_t(scale)]);
        return std::abs(value) < double(mostWhole) ? std::optional(qint64(std::llround(value))) : std::nullopt;
    }
    const int surplus = n.places - scale;
    if (surplus <= 0)
        return onScaleOfTen(n, scale);
    if (surplus > mostPower)
        return 0;
    const qint64 divisor = powersOfTen[std::size_t(surplus)];
    const qint64 half = n.mantissa < 0 ? -divisor / 2 : divisor / 2;
    return (n.mantissa + half) / divisor;
}

Whole roundedOnTen(const std::vector<SampleValue> &values, double &scale)
{
    for (int power = mostPower - 1; power >= 0; --power) {
        Whole whole;
        for (const SampleValue &value : values)
            if (const auto each = roundedOnTen(value.number, power))
                whole.push_back(*each);
            else
                break;
        if (whole.size() == values.size()) {
            scale = double(powersOfTen[std::size_t(power)]);
            return whole;
        }
    }
    return Whole(values.size());
}

} // namespace

ExactChannel exactChannel(const QString &name, const QString &unit, const std::vector<SampleValue> &values, std::size_t rows)
{
    ExactChannel result{{name, unit, 1, 0, std::vector<qint64>(rows), std::vector<bool>(rows)}, true};
    int places = 0;
    for (const SampleValue &value : values) {
        places = std::max(places, value.number.places);
        result.isExact = result.isExact && value.number.isExact;
    }
    std::optional<Whole> whole = wholeOnTen(values, places);
    if (whole)
        result.channel.scale = double(powersOfTen[std::size_t(std::min(places, mostPower))]);
    else
        whole = wholeOnTwo(values, result.channel.scale);
    if (!whole) {
        whole = roundedOnTen(values, result.channel.scale);
        result.isExact = false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t row = values[i].row;
        if (row >= rows || result.channel.present[row])
            continue;
        result.channel.values[row] = (*whole)[i];
        result.channel.present[row] = true;
    }
    return result;
}

} // namespace exchange
