// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of programs we know, and any other by what its header suggests, as the column mapper would read it.
#include "core/exchange/csv/csvactivity.h"

#include "tests/fuzz/properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = tests::fuzzBytes(data, size);
    const std::atomic<bool> cancel = false;
    exchange::CsvMappings mappings;
    if (const auto table = exchange::CsvTable::read(bytes, cancel)) {
        const exchange::CsvMapping mapping = exchange::guessedMapping(*table);
        const QByteArray json = exchange::mappingJson(mapping, *table);
        const auto again = exchange::mappingFromJson(json, *table);
        tests::must(mapping.columns.empty() || again == mapping, "a mapping comes back from its JSON");
        mappings[exchange::mappingKey(*table)] = json;
    }
    tests::checkDecoded(exchange::decodeCsv(bytes, mappings, cancel));
    return 0;
}
