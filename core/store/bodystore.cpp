// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bodystore.h"

#include "core/store/rows.h"

namespace core {

namespace {

#define COLUMNS "id, day, kind, text, unit, value"

constexpr const char *selectBetween = "SELECT " COLUMNS
    " FROM body_entry WHERE day BETWEEN ? AND ? AND deleted_at IS NULL ORDER BY day, kind, id";
constexpr const char *selectKind = "SELECT " COLUMNS
    " FROM body_entry WHERE day BETWEEN ? AND ? AND kind = ? AND deleted_at IS NULL ORDER BY day, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM body_entry WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO body_entry (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET day = excluded.day, kind = excluded.kind, text = excluded.text, unit = excluded.unit, value = excluded.value, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

BodyEntry read(const Query &query)
{
    BodyEntry one;
    one.id = query.id<BodyEntryId>(0);
    one.day = query.day(1);
    one.kind = query.text(2);
    one.text = query.text(3);
    one.unit = query.text(4);
    one.value = query.optReal(5);
    return one;
}

} // namespace

Result<std::vector<BodyEntry>> BodyStore::between(const QString &kind, QDate first, QDate last) const
{
    Query query(m_database, selectKind);
    query.bind(first).bind(last).bind(kind);
    return readAll(query, read);
}

Result<std::vector<BodyEntry>> BodyStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    query.bind(first).bind(last);
    return readAll(query, read);
}

Result<std::optional<BodyEntry>> BodyStore::find(BodyEntryId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<void> BodyStore::save(const BodyEntry &entry, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(entry.id).bind(entry.day).bind(entry.kind).bind(entry.text).bind(entry.unit).bind(entry.value);
    return query.bind(transaction.revision()).exec();
}

Result<void> BodyStore::remove(BodyEntryId id, const Transaction &transaction)
{
    return moveToBin("UPDATE body_entry SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
