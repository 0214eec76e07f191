// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planjson.h"

#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto plan = core::planFromJson(tests::fuzzBytes(data, size));
    if (!plan) {
        tests::must(!plan.error().message.isEmpty(), "an error has a message");
        return 0;
    }
    const auto again = core::planFromJson(core::planToJson(*plan));
    tests::must(again && *again == *plan, "a written plan is read as it was");
    return 0;
}
