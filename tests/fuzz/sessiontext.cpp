// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessiontext.h"

#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto parcel = exchange::sessionsFromText(QString::fromUtf8(tests::fuzzBytes(data, size)), {});
    if (!parcel) {
        tests::must(!parcel.error().message.isEmpty(), "an error has a message");
        return 0;
    }
    const QString text = exchange::sessionsText(*parcel);
    const auto again = exchange::sessionsFromText(text, parcel->exercises);
    tests::must(again && exchange::sessionsText(*again) == text, "a written session is read as it was");
    return 0;
}
