// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/daynotestore.h"

#include "core/store/rows.h"

namespace core {

namespace {

constexpr const char *upsert = R"(
INSERT INTO day_note (day, text, rev, deleted_at) VALUES (?, ?, ?, NULL)
ON CONFLICT (day) DO UPDATE SET text = excluded.text, rev = excluded.rev, deleted_at = NULL)";

constexpr const char *selectBetween =
    "SELECT day, text FROM day_note WHERE day BETWEEN ? AND ? AND deleted_at IS NULL ORDER BY day";

DayNote read(const Query &query) { return {query.day(0), query.text(1)}; }

} // namespace

Result<std::vector<DayNote>> DayNoteStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    query.bind(first).bind(last);
    return readAll(query, read);
}

Result<std::optional<DayNote>> DayNoteStore::find(QDate day) const
{
    Query query(m_database, selectBetween);
    query.bind(day).bind(day);
    return readFirst(query, read);
}

Result<void> DayNoteStore::save(const DayNote &note, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    return query.bind(note.day).bind(note.text).bind(transaction.revision()).exec();
}

Result<void> DayNoteStore::remove(QDate day, const Transaction &transaction)
{
    return moveToBin("UPDATE day_note SET deleted_at = ?, rev = ? WHERE day = ?", day, transaction);
}

} // namespace core
