// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeawaystore.h"

#include "core/store/query.h"

#include <QDateTime>

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

Result<std::vector<TimeAway>> rowsOf(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<TimeAway> out;
    while (query.next()) {
        TimeAway one;
        one.id = query.id<TimeAwayId>(0);
        one.fromDay = query.day(1);
        one.toDay = query.day(2);
        one.reason = skipReasonFromSlug(query.text(3)).value_or(SkipReason::Other);
        one.note = query.text(4);
        out.push_back(std::move(one));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace

Result<std::vector<TimeAway>> TimeAwayStore::all() const
{
    Query query(m_database, selectAll);
    return rowsOf(query);
}

Result<std::vector<TimeAway>> TimeAwayStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    query.bind(last).bind(first);
    return rowsOf(query);
}

Result<std::optional<TimeAway>> TimeAwayStore::find(TimeAwayId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    auto found = rowsOf(query);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> TimeAwayStore::save(const TimeAway &away, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(away.id).bind(away.fromDay).bind(away.toDay).bind(slug(away.reason)).bind(away.note);
    return query.bind(transaction.revision()).exec();
}

Result<void> TimeAwayStore::remove(TimeAwayId id, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE time_away SET deleted_at = ?, rev = ? WHERE id = ?");
    return query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision()).bind(id).exec();
}

} // namespace core
