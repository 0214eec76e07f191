// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/decimal.h"
#include "core/model/recording.h"

#include <vector>

namespace exchange {

/// One number of one sample.
struct SampleValue {
    quint32 row = 0;
    Decimal number;
};

/// A channel and whether it holds every number exactly as the file has it.
struct ExactChannel {
    core::Channel channel;
    bool isExact = true;
};

/// Puts the numbers of one channel on a common scale, so that nothing of the text is lost:
/// - the smallest power of ten that makes all of them whole, when they then fit in 62 bits (nearly always);
/// - else, for files that print binary fractions ("0.11999999731779099" beside "218.1999969482421875"), the smallest power
///   of two that makes the doubles they stand for whole, when each text is the full or the shortest one for its double;
/// - else the largest power of ten that fits, at least 15 significant digits of the largest number, and isExact is false.
/// `rows` is the number of samples; the first value of a sample counts.
[[nodiscard]] ExactChannel exactChannel(const QString &name, const QString &unit, const std::vector<SampleValue> &values,
                                        std::size_t rows);

} // namespace exchange
