// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvactivity.h"

#include "core/exchange/csv/csvactivities.h"
#include "core/exchange/csv/csvdialects.h"
#include "core/exchange/csv/csvwords.h"

namespace exchange {

namespace {

core::Result<std::vector<Activity>> decode(CsvTable &table, const CsvMappings &mappings, QString &program)
{
    if (isStrongLifts(table)) {
        program = QStringLiteral("StrongLifts");
        return strongLiftsWorkouts(table);
    }
    if (const auto dialect = dialectOf(table)) {
        program = dialect->program;
        return activitiesOf(table, dialect->mapping);
    }
    const auto remembered = mappings.find(mappingKey(table));
    const auto mapping = remembered == mappings.end() ? std::nullopt : mappingFromJson(remembered->second, table);
    if (!mapping)
        return core::fail(core::Error::Kind::Unsupported,
                          CsvWords::tr("it is a table whose columns Legwork does not know; say which is which (%1)")
                              .arg(table.header().mid(0, 6).join(QStringLiteral(", "))));
    return activitiesOf(table, *mapping);
}

} // namespace

core::Result<Decoded> decodeCsv(const QByteArray &bytes, const CsvMappings &mappings, const std::atomic<bool> &cancel)
{
    auto table = CsvTable::read(bytes, cancel);
    if (!table)
        return tl::unexpected(table.error());
    Decoded decoded;
    decoded.format = QStringLiteral("csv");
    decoded.table = true;
    auto activities = decode(*table, mappings, decoded.device);
    if (!activities)
        return tl::unexpected(activities.error());
    decoded.activities = std::move(*activities);
    return decoded;
}

} // namespace exchange
