// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inflate.h"

#include "core/exchange/decodefile.h"
#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 most = 1'000'000;
    const QByteArray bytes = tests::fuzzBytes(data, size);
    const auto unpacked = exchange::inflateIfGzip(bytes, most);
    tests::must(unpacked ? unpacked->size() <= std::max<qint64>(most, qint64(size)) : !unpacked.error().message.isEmpty(),
                "unpacking stays within its bound, or says why it does not");
    tests::checkDecoded(exchange::decodeFile(bytes, false));
    return 0;
}
