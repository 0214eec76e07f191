// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/daynotestore.h"

#include "core/store/query.h"

#include <QDateTime>

namespace core {

namespace {

constexpr const char *upsert = R"(
INSERT INTO day_note (day, text, rev, deleted_at) VALUES (?, ?, ?, NULL)
ON CONFLICT (day) DO UPDATE SET text = excluded.text, rev = excluded.rev, deleted_at = NULL)";

constexpr const char *selectBetween =
    "SELECT day, text FROM day_note WHERE day BETWEEN ? AND ? AND deleted_at IS NULL ORDER BY day";

} // namespace

Result<std::vector<DayNote>> DayNoteStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<DayNote> out;
    while (query.next())
        out.push_back({query.day(0), query.text(1)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::optional<DayNote>> DayNoteStore::find(QDate day) const
{
    auto found = between(day, day);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> DayNoteStore::save(const DayNote &note, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    return query.bind(note.day).bind(note.text).bind(transaction.revision()).exec();
}

Result<void> DayNoteStore::remove(QDate day, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE day_note SET deleted_at = ?, rev = ? WHERE day = ?");
    return query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision()).bind(day).exec();
}

} // namespace core
