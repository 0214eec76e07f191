// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gearstore.h"

#include "core/store/query.h"

#include <QDateTime>

namespace core {

namespace {

#define COLUMNS "id, name, retired, start_m, warn_m"

constexpr const char *selectAll = "SELECT " COLUMNS " FROM gear WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM gear WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO gear (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, retired = excluded.retired, start_m = excluded.start_m, warn_m = excluded.warn_m, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

Result<std::vector<Gear>> rowsOf(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Gear> out;
    while (query.next()) {
        Gear one;
        one.id = query.id<GearId>(0);
        one.name = query.text(1);
        one.retired = query.boolean(2);
        one.start = Metres{query.real(3)};
        one.warn = query.optMetres(4);
        out.push_back(std::move(one));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace

Result<std::vector<Gear>> GearStore::all() const
{
    Query query(m_database, selectAll);
    return rowsOf(query);
}

Result<std::optional<Gear>> GearStore::find(GearId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    auto found = rowsOf(query);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> GearStore::save(const Gear &gear, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(gear.id).bind(gear.name).bind(gear.retired).bind(gear.start).bind(gear.warn);
    return query.bind(transaction.revision()).exec();
}

Result<void> GearStore::remove(GearId id, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE gear SET deleted_at = ?, rev = ? WHERE id = ?");
    return query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision()).bind(id).exec();
}

} // namespace core
