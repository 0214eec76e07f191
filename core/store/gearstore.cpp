// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gearstore.h"

#include "core/store/rows.h"

namespace core {

namespace {

#define COLUMNS "id, name, retired, start_m, warn_m"

constexpr const char *selectAll = "SELECT " COLUMNS " FROM gear WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM gear WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO gear (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, retired = excluded.retired, start_m = excluded.start_m, warn_m = excluded.warn_m, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

Gear read(const Query &query)
{
    Gear one;
    one.id = query.id<GearId>(0);
    one.name = query.text(1);
    one.retired = query.boolean(2);
    one.start = Metres{query.real(3)};
    one.warn = query.optMetres(4);
    return one;
}

} // namespace

Result<std::vector<Gear>> GearStore::all() const
{
    Query query(m_database, selectAll);
    return readAll(query, read);
}

Result<std::optional<Gear>> GearStore::find(GearId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<void> GearStore::save(const Gear &gear, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(gear.id).bind(gear.name).bind(gear.retired).bind(gear.start).bind(gear.warn);
    return query.bind(transaction.revision()).exec();
}

Result<void> GearStore::remove(GearId id, const Transaction &transaction)
{
    return moveToBin("UPDATE gear SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
