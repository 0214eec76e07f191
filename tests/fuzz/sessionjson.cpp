// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessionjson.h"

#include "tests/fuzz/properties.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonObject object = QJsonDocument::fromJson(tests::fuzzBytes(data, size)).object();
    const auto session = exchange::sessionFromJson(object);
    if (session)
        tests::must(exchange::sessionFromJson(exchange::toJson(*session)) == session, "a written session is read as it was");
    const auto exercise = exchange::exerciseFromJson(object);
    if (exercise)
        tests::must(exchange::exerciseFromJson(exchange::toJson(*exercise)) == exercise,
                    "a written exercise is read as it was");
    return 0;
}
