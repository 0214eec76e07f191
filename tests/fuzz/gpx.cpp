// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/gpxactivity.h"
#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tests::checkDecoded(exchange::decodeGpx(tests::fuzzBytes(data, size)));
    return 0;
}
