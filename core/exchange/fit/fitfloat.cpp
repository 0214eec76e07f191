// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitfloat.h"

#include <bit>
#include <cmath>

namespace exchange {

namespace {

double valueOf(qint64 bits, FitType type)
{
    return type == FitType::Float32 ? double(std::bit_cast<float>(quint32(bits))) : std::bit_cast<double>(bits);
}

/// The smallest k for which value · 2^k is whole.
int fractionBits(double value)
{
    int exponent = 0;
    const auto mantissa = quint64(std::ldexp(std::frexp(std::abs(value), &exponent), 53));
    return 53 - exponent - std::countr_zero(mantissa);
}

} // namespace

void makeExactIntegers(core::Channel &channel, FitType type)
{
    int bits = 0;
    double most = 0;
    for (std::size_t i = 0; i < channel.values.size(); ++i) {
        const double v = channel.present[i] ? valueOf(channel.values[i], type) : 0;
        if (!std::isfinite(v)) {
            channel.present[i] = false;
            channel.values[i] = 0;
        } else if (v != 0) {
            bits = std::max(bits, fractionBits(v));
            most = std::max(most, std::abs(v));
        }
    }
    if (bits > 62 || std::ldexp(most, bits) >= 0x1p62) {
        channel.unit += type == FitType::Float32 ? QLatin1String(" (float32 bits)") : QLatin1String(" (float64 bits)");
        channel.scale = 1;
        channel.offset = 0;
        return;
    }
    for (std::size_t i = 0; i < channel.values.size(); ++i)
        if (channel.present[i])
            channel.values[i] = qint64(std::ldexp(valueOf(channel.values[i], type), bits));
    channel.scale *= std::ldexp(1.0, bits);
}

} // namespace exchange
