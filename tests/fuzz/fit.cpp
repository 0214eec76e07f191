// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitactivity.h"

#include "core/exchange/fit/fitencoder.h"
#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto decoded = exchange::decodeFit(tests::fuzzBytes(data, size));
    tests::checkDecoded(decoded);
    if (!decoded)
        return 0;
    for (const exchange::Activity &activity : decoded->activities)
        if (const auto bytes = exchange::encodeFit(activity))
            tests::must(exchange::decodeFit(*bytes).has_value(), "a FIT file of ours can be read");
    return 0;
}
