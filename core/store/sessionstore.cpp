// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionstore.h"

#include "core/store/rows.h"
#include "core/store/sessionreader.h"
#include "core/store/sessionwriter.h"

#include <QSqlError>
#include <algorithm>

namespace core {

namespace {

constexpr const char *selectBetween = R"(
SELECT l.session_id FROM logged l JOIN session s ON s.id = l.session_id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL
UNION ALL
SELECT p.session_id FROM planned p JOIN session s ON s.id = p.session_id
WHERE p.day BETWEEN ? AND ? AND s.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.session_id = p.session_id))";

// All that were merged into one exercise are one, by whichever of their names it is asked for.
#define MERGED_WITH_IT \
    "WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT x.merged_into FROM exercise x JOIN up ON x.id = up.id " \
    "WHERE x.merged_into IS NOT NULL), " \
    "same(id) AS (SELECT id FROM up UNION SELECT x.id FROM exercise x JOIN same ON x.merged_into = same.id)"

// CROSS JOIN and + start from the indices on the exercise.
constexpr const char *selectLastWith = MERGED_WITH_IT R"(,
named(id) AS (
    SELECT e.id FROM same CROSS JOIN entry e ON e.logged_exercise = same.id
    UNION ALL
    SELECT e.id FROM same CROSS JOIN entry e ON e.planned_exercise = same.id WHERE +e.logged_exercise IS NULL)
SELECT DISTINCT l.session_id, l.day, l.start_ms
FROM named n CROSS JOIN entry e ON e.id = n.id CROSS JOIN logged l ON l.session_id = e.session_id
CROSS JOIN session s ON s.id = e.session_id
WHERE l.day < ? AND s.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM entry_set t WHERE t.entry_id = e.id AND t.done_ms IS NOT NULL)
ORDER BY l.day DESC, l.start_ms DESC LIMIT ?)";

constexpr const char *selectMerged = MERGED_WITH_IT " SELECT id FROM same WHERE id <> ?";

#undef MERGED_WITH_IT

constexpr const char *selectOfPlanRun = R"(
SELECT s.id FROM session s LEFT JOIN planned p ON p.session_id = s.id LEFT JOIN logged l ON l.session_id = s.id
WHERE s.plan_run_id = ? AND s.deleted_at IS NULL AND coalesce(l.day, p.day) >= ?)";

constexpr const char *selectSpan = R"(
SELECT min(day), max(day) FROM (
    SELECT l.day AS day FROM logged l JOIN session s ON s.id = l.session_id WHERE s.deleted_at IS NULL
    UNION ALL
    SELECT p.day FROM planned p JOIN session s ON s.id = p.session_id WHERE s.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.session_id = p.session_id)))";

constexpr const char *selectBin = R"(
SELECT s.id, s.title, s.kind, coalesce(l.day, p.day), s.deleted_at
FROM session s LEFT JOIN planned p ON p.session_id = s.id LEFT JOIN logged l ON l.session_id = s.id
WHERE s.deleted_at IS NOT NULL ORDER BY s.deleted_at DESC, s.id)";

// Recordings and sources name their session without a foreign key, for imports stage them before it is there.
constexpr const char *purges[] = {
    "DELETE FROM recording WHERE session_id IN (SELECT id FROM session WHERE deleted_at < ?)",
    "DELETE FROM source WHERE session_id IN (SELECT id FROM session WHERE deleted_at < ?)",
    "DELETE FROM session WHERE deleted_at < ?"};

Result<std::vector<SessionId>> ids(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<SessionId> out;
    while (query.next())
        out.push_back(query.id<SessionId>(0));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::vector<Session>> readAll(const Database &database, Query &query)
{
    const auto found = ids(query);
    if (!found)
        return tl::unexpected(found.error());
    return SessionReader(database).read(*found);
}

/// The exercises that are one with this one.
Result<std::vector<ExerciseId>> mergedInto(const Database &database, ExerciseId exercise)
{
    Query query(database, selectMerged);
    if (const auto ran = query.bind(exercise).bind(exercise).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<ExerciseId> out;
    while (query.next())
        out.push_back(query.id<ExerciseId>(0));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

/// What was done under another name of it counts under the name it is asked for by.
void nameAs(std::vector<Session> &sessions, const std::vector<ExerciseId> &merged, ExerciseId exercise)
{
    if (merged.empty())
        return;
    for (Session &session : sessions)
        for (Entry &entry : session.entries)
            for (auto *id : {&entry.plannedExercise, &entry.loggedExercise})
                if (*id && std::find(merged.begin(), merged.end(), **id) != merged.end())
                    *id = exercise;
}

void sortAsShown(std::vector<Session> &sessions)
{
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) {
        return std::tuple(a.day(), a.position, a.id) < std::tuple(b.day(), b.position, b.id);
    });
}

} // namespace

Result<std::vector<Session>> SessionStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    query.bind(first).bind(last).bind(first).bind(last);
    auto sessions = readAll(m_database, query);
    if (sessions)
        sortAsShown(*sessions);
    return sessions;
}

Result<std::optional<Session>> SessionStore::find(SessionId id) const { return SessionReader(m_database).read(id); }

Result<std::vector<Session>> SessionStore::lastWith(ExerciseId exercise, QDate day, int limit) const
{
    Query query(m_database, selectLastWith);
    query.bind(exercise).bind(day).bind(limit);
    auto sessions = readAll(m_database, query);
    const auto merged = sessions ? mergedInto(m_database, exercise) : Result<std::vector<ExerciseId>>();
    if (!merged)
        return tl::unexpected(merged.error());
    if (sessions)
        nameAs(*sessions, *merged, exercise);
    return sessions;
}

Result<std::vector<Session>> SessionStore::ofPlanRun(PlanRunId run, QDate from) const
{
    Query query(m_database, selectOfPlanRun);
    query.bind(run).bind(from);
    auto sessions = readAll(m_database, query);
    if (sessions)
        sortAsShown(*sessions);
    return sessions;
}

Result<std::optional<std::pair<QDate, QDate>>> SessionStore::span() const
{
    Query query(m_database, selectSpan);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return std::pair(query.day(0), query.day(1));
}

Result<int> SessionStore::count() const
{
    Query query(m_database, "SELECT count(*) FROM session WHERE deleted_at IS NULL");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    return query.next() ? query.integer(0) : 0;
}

Result<void> SessionStore::save(const Session &session, const Transaction &transaction)
{
    return writeSession(session, transaction);
}

Result<void> SessionStore::remove(SessionId id, const Transaction &transaction)
{
    return moveToBin("UPDATE session SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

Result<std::vector<BinEntry>> SessionStore::bin() const
{
    Query query(m_database, selectBin);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<BinEntry> out;
    while (query.next())
        out.push_back({query.id<SessionId>(0), query.text(1), kindFromSlug(query.text(2)).value_or(Kind::EasyRun), query.day(3),
                       query.bigInteger(4)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::optional<Session>> SessionStore::fromBin(SessionId id) const
{
    return SessionReader(m_database, SessionReader::Place::Bin).read(id);
}

Result<int> SessionStore::purge(qint64 deletedBefore, const Transaction &transaction)
{
    // With the stamp of the deletion, not of today: what another machine took out of its bin meanwhile is the later edit.
    Query tombstones(transaction.database(), R"(
INSERT INTO tombstone (key, rev) SELECT 'session/' || lower(hex(id)), rev FROM session WHERE deleted_at < ?
ON CONFLICT (key) DO UPDATE SET rev = excluded.rev)");
    if (const auto done = tombstones.bind(deletedBefore).exec(); !done)
        return tl::unexpected(done.error());
    const int count = tombstones.rowsAffected();
    for (const char *sql : purges) {
        Query query(transaction.database(), sql);
        if (const auto done = query.bind(deletedBefore).exec(); !done)
            return tl::unexpected(done.error());
    }
    return count;
}

} // namespace core
