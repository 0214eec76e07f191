// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seriesstore.h"

#include "core/store/rows.h"

namespace core {

namespace {

#define COLUMNS "id, weekdays, every_n, from_day, until, snapshot"

constexpr const char *selectAll = "SELECT " COLUMNS " FROM series WHERE deleted_at IS NULL ORDER BY from_day, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM series WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO series (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET weekdays = excluded.weekdays, every_n = excluded.every_n, from_day = excluded.from_day, until = excluded.until, snapshot = excluded.snapshot, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

Series read(const Query &query)
{
    Series one;
    one.id = query.id<SeriesId>(0);
    one.weekdays = query.integer(1);
    one.everyWeeks = query.integer(2);
    one.fromDay = query.day(3);
    if (!query.isNull(4))
        one.until = query.day(4);
    one.snapshot = query.bytes(5);
    return one;
}

} // namespace

Result<std::vector<Series>> SeriesStore::all() const
{
    Query query(m_database, selectAll);
    return readAll(query, read);
}

Result<std::optional<Series>> SeriesStore::find(SeriesId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<void> SeriesStore::save(const Series &series, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(series.id).bind(series.weekdays).bind(series.everyWeeks).bind(series.fromDay).bind(series.until).bind(series.snapshot);
    return query.bind(transaction.revision()).exec();
}

Result<void> SeriesStore::remove(SeriesId id, const Transaction &transaction)
{
    return moveToBin("UPDATE series SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
