// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeawaystore.h"

#include "core/store/rows.h"

namespace core {

namespace {

#define COLUMNS "id, from_day, to_day, reason, note"

constexpr const char *selectAll = "SELECT " COLUMNS " FROM time_away WHERE deleted_at IS NULL ORDER BY from_day, id";
constexpr const char *selectBetween = "SELECT " COLUMNS
    " FROM time_away WHERE from_day <= ? AND to_day >= ? AND deleted_at IS NULL ORDER BY from_day, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM time_away WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO time_away (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET from_day = excluded.from_day, to_day = excluded.to_day, reason = excluded.reason, note = excluded.note, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

TimeAway read(const Query &query)
{
    TimeAway one;
    one.id = query.id<TimeAwayId>(0);
    one.fromDay = query.day(1);
    one.toDay = query.day(2);
    one.reason = skipReasonFromSlug(query.text(3)).value_or(SkipReason::Other);
    one.note = query.text(4);
    return one;
}

} // namespace

Result<std::vector<TimeAway>> TimeAwayStore::all() const
{
    Query query(m_database, selectAll);
    return readAll(query, read);
}

Result<std::vector<TimeAway>> TimeAwayStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    query.bind(last).bind(first);
    return readAll(query, read);
}

Result<std::optional<TimeAway>> TimeAwayStore::find(TimeAwayId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<void> TimeAwayStore::save(const TimeAway &away, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(away.id).bind(away.fromDay).bind(away.toDay).bind(slug(away.reason)).bind(away.note);
    return query.bind(transaction.revision()).exec();
}

Result<void> TimeAwayStore::remove(TimeAwayId id, const Transaction &transaction)
{
    return moveToBin("UPDATE time_away SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
