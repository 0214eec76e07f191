// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historystore.h"

#include "core/rules/exercisesearch.h"
#include "core/store/exercisestore.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QSqlError>

namespace core {

namespace {

constexpr int recentDays = 60;

// The entries are found through the indices on their exercise; a logged exercise counts before a planned one. CROSS JOIN
// and + keep SQLite from starting with every set there is, which it takes for cheaper without statistics.
constexpr const char *selectHistory = R"(
WITH RECURSIVE same(id) AS (SELECT ? UNION SELECT x.id FROM exercise x JOIN same ON x.merged_into = same.id),
named(id) AS (
    SELECT e.id FROM same CROSS JOIN entry e ON e.logged_exercise = same.id
    UNION ALL
    SELECT e.id FROM same CROSS JOIN entry e ON e.planned_exercise = same.id WHERE +e.logged_exercise IS NULL)
SELECT l.session_id, l.day, s.title, s.kind, e.note, t.id, t.type, t.side,
       t.weight_text, t.unit, t.weight_mg, t.reps, t.seconds, t.metres, t.in_reserve, t.done_ms
FROM named n CROSS JOIN entry e ON e.id = n.id CROSS JOIN session s ON s.id = e.session_id
CROSS JOIN logged l ON l.session_id = e.session_id CROSS JOIN entry_set t ON t.entry_id = e.id
WHERE s.deleted_at IS NULL AND t.done_ms IS NOT NULL
ORDER BY l.day, l.start_ms, s.pos, l.session_id, e.pos, t.pos)";

constexpr const char *selectBetween = R"(
SELECT l.session_id, l.day, s.title, s.kind, e.note, t.id, t.type, t.side,
       t.weight_text, t.unit, t.weight_mg, t.reps, t.seconds, t.metres, t.in_reserve, t.done_ms,
       coalesce(e.logged_exercise, e.planned_exercise)
FROM logged l CROSS JOIN session s ON s.id = l.session_id CROSS JOIN entry e ON e.session_id = l.session_id
CROSS JOIN entry_set t ON t.entry_id = e.id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND t.done_ms IS NOT NULL
    AND coalesce(e.logged_exercise, e.planned_exercise) IS NOT NULL
ORDER BY l.day, l.start_ms, s.pos, l.session_id, e.pos, t.pos)";

constexpr const char *selectUsed = R"(
SELECT EXISTS (SELECT 1 FROM entry WHERE logged_exercise = ?) OR EXISTS (SELECT 1 FROM entry WHERE planned_exercise = ?)
    OR EXISTS (SELECT 1 FROM exercise WHERE merged_into = ? AND deleted_at IS NULL)
    OR EXISTS (SELECT 1 FROM workout WHERE deleted_at IS NULL AND instr(json, ?) > 0)
    OR EXISTS (SELECT 1 FROM series WHERE deleted_at IS NULL AND instr(CAST(snapshot AS TEXT), ?) > 0))";

constexpr const char *selectDoneSince = R"(
SELECT coalesce(e.logged_exercise, e.planned_exercise) AS exercise, max(l.day) AS last
FROM logged l JOIN session s ON s.id = l.session_id JOIN entry e ON e.session_id = l.session_id
WHERE l.day >= ? AND s.deleted_at IS NULL AND exercise IS NOT NULL
  AND EXISTS (SELECT 1 FROM entry_set t WHERE t.entry_id = e.id AND t.done_ms IS NOT NULL)
GROUP BY exercise ORDER BY last DESC, exercise)";

Result<ExerciseSet> setOf(const Query &row)
{
    ExerciseSet set;
    set.id = row.id<SetId>(5);
    const auto type = setTypeFromSlug(row.text(6));
    if (!type)
        return fail(Error::Kind::Corrupt, QCoreApplication::translate("Database", "a set has an unknown type: \"%1\"").arg(row.text(6)));
    set.type = *type;
    set.side = Side(row.integer(7));
    if (!row.isNull(8))
        set.result.weight = Weight{row.text(8), WeightUnit(row.integer(9)), row.bigInteger(10)};
    set.result.reps = row.optInteger(11);
    set.result.time = row.optSeconds(12);
    set.result.distance = row.optMetres(13);
    set.result.inReserve = row.optInteger(14);
    set.result.doneMs = row.optBigInteger(15);
    return set;
}

/// Adds a row of selectHistory or selectBetween, to the day before it when it is of the same session.
Result<void> addRow(ExerciseHistory &history, const Query &query)
{
    const auto session = query.id<SessionId>(0);
    if (history.empty() || history.back().session != session) {
        ExerciseDay day;
        day.session = session;
        day.day = query.day(1);
        day.title = query.text(2);
        day.kind = kindFromSlug(query.text(3)).value_or(Kind::StrengthFull);
        day.note = query.text(4);
        history.push_back(std::move(day));
    }
    auto set = setOf(query);
    if (!set)
        return tl::unexpected(set.error());
    history.back().sets.push_back(std::move(*set));
    return {};
}

} // namespace

Result<ExerciseHistory> HistoryStore::of(ExerciseId exercise) const
{
    Query query(m_database, selectHistory);
    if (const auto ran = query.bind(exercise).exec(); !ran)
        return tl::unexpected(ran.error());
    ExerciseHistory history;
    while (query.next())
        if (const auto added = addRow(history, query); !added)
            return tl::unexpected(added.error());
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return history;
}

Result<std::map<ExerciseId, ExerciseHistory>> HistoryStore::between(QDate first, QDate last) const
{
    const auto exercises = ExerciseStore(m_database).all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    std::map<ExerciseId, ExerciseId> mergedInto;
    for (const Exercise &exercise : *exercises)
        if (exercise.mergedInto)
            mergedInto[exercise.id] = *exercise.mergedInto;
    Query query(m_database, selectBetween);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::map<ExerciseId, ExerciseHistory> out;
    while (query.next()) {
        ExerciseId exercise = query.id<ExerciseId>(16);
        // Never round a circle, whatever the file holds.
        for (size_t hops = 0; hops < mergedInto.size() && mergedInto.contains(exercise); ++hops)
            exercise = mergedInto[exercise];
        if (const auto added = addRow(out[exercise], query); !added)
            return tl::unexpected(added.error());
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<bool> HistoryStore::isUsed(ExerciseId exercise) const
{
    Query query(m_database, selectUsed);
    query.bind(exercise).bind(exercise).bind(exercise).bind(exercise.toString()).bind(exercise.toString());
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    const bool used = query.next() && query.boolean(0);
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return used;
}

Result<std::vector<Exercise>> HistoryStore::inChoosingOrder(QDate today) const
{
    auto all = ExerciseStore(m_database).all();
    if (!all)
        return all;
    const auto recent = doneSince(today.addDays(-recentDays));
    if (!recent)
        return tl::unexpected(recent.error());
    return core::inChoosingOrder(std::move(*all), *recent);
}

Result<std::vector<ExerciseId>> HistoryStore::doneSince(QDate since) const
{
    Query query(m_database, selectDoneSince);
    if (const auto ran = query.bind(since).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<ExerciseId> out;
    while (query.next())
        out.push_back(query.id<ExerciseId>(0));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace core
