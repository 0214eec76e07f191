// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first byte says how the rest is taken: as a zip file, as a list of contents, or as the rows of a table, which the hashes
// of a zip file would keep the fuzzer from ever reaching.
#include "core/exchange/archive/readarchive.h"

#include "tests/fuzz/properties.h"

namespace {

using namespace core;

/// What was taken once is written in one way, and read back as it was.
void checkRow(const ContentTable &table, const RowValues &values)
{
    const QByteArray line = rowToJson(table, values);
    tests::must(!line.contains('\n'), "a row is one line");
    const auto again = rowFromJson(table, line);
    tests::must(again && *again == values, "a row reads back as it was");
    tests::must(rowToJson(table, *again) == line, "the same row is the same line");
    tests::must(keyOfRow(table, values).startsWith(table.name()), "a row has a key");
}

class Taker : public exchange::ArchiveSink
{
public:
    Result<void> row(const ContentTable &table, const RowValues &values) override
    {
        checkRow(table, values);
        return {};
    }
    Result<void> samples(const QByteArray &recording, const QByteArray &) override
    {
        tests::must(recording.size() == 16, "samples are of an id");
        return {};
    }
};

void readZip(const QByteArray &bytes)
{
    exchange::ArchiveLimits limits;
    limits.freeBytes = 1'000'000;
    limits.bytes = 4'000'000;
    const auto zip = exchange::ZipReader::openBytes(bytes, limits);
    if (!zip)
        return;
    Taker taker;
    const std::atomic<bool> cancel = false;
    const auto manifest = exchange::readArchive(**zip, taker, cancel, limits);
    tests::must(manifest || !manifest.error().message.isEmpty(), "a refusal has a reason");
}

void readList(const QByteArray &json)
{
    const auto manifest = exchange::manifestFromJson(json);
    if (!manifest)
        return tests::must(!manifest.error().message.isEmpty(), "a refusal has a reason");
    const auto again = exchange::manifestFromJson(exchange::manifestToJson(*manifest));
    tests::must(again && *again == *manifest, "a list of contents reads back as it was");
}

void readRows(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto &tables = contentTables();
    const ContentTable &table = tables[size_t(uchar(bytes[0])) % tables.size()];
    for (const QByteArray &line : bytes.mid(1).split('\n'))
        if (const auto values = rowFromJson(table, line))
            checkRow(table, *values);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = tests::fuzzBytes(data, size).mid(1);
    if (const int mode = data[0] % 3; mode == 0)
        readZip(rest);
    else if (mode == 1)
        readList(rest);
    else
        readRows(rest);
    return 0;
}
