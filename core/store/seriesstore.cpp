// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seriesstore.h"

#include "core/store/query.h"

#include <QDateTime>

namespace core {

namespace {

#define COLUMNS "id, weekdays, every_n, from_day, until, snapshot"

constexpr const char *selectAll = "SELECT " COLUMNS " FROM series WHERE deleted_at IS NULL ORDER BY from_day, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM series WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO series (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET weekdays = excluded.weekdays, every_n = excluded.every_n, from_day = excluded.from_day, until = excluded.until, snapshot = excluded.snapshot, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

Result<std::vector<Series>> rowsOf(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Series> out;
    while (query.next()) {
        Series one;
        one.id = query.id<SeriesId>(0);
        one.weekdays = query.integer(1);
        one.everyWeeks = query.integer(2);
        one.fromDay = query.day(3);
        if (!query.isNull(4))
            one.until = query.day(4);
        one.snapshot = query.bytes(5);
        out.push_back(std::move(one));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace

Result<std::vector<Series>> SeriesStore::all() const
{
    Query query(m_database, selectAll);
    return rowsOf(query);
}

Result<std::optional<Series>> SeriesStore::find(SeriesId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    auto found = rowsOf(query);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> SeriesStore::save(const Series &series, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(series.id).bind(series.weekdays).bind(series.everyWeeks).bind(series.fromDay).bind(series.until).bind(series.snapshot);
    return query.bind(transaction.revision()).exec();
}

Result<void> SeriesStore::remove(SeriesId id, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE series SET deleted_at = ?, rev = ? WHERE id = ?");
    return query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision()).bind(id).exec();
}

} // namespace core
