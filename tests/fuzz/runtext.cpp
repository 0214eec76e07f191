// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtext.h"

#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(tests::fuzzBytes(data, size));
    const auto steps = core::stepsFromText(text);
    if (!steps) {
        tests::must(steps.error().position >= 0 && steps.error().position <= text.size(), "a problem is in the text");
        tests::must(!steps.error().message.isEmpty(), "a problem has a message");
        return 0;
    }
    tests::must(core::isExpressible(*steps), "steps read from a text can be written as one");
    const auto again = core::stepsFromText(core::runText(*steps));
    tests::must(again && *again == *steps, "written steps are read as they were");
    return 0;
}
