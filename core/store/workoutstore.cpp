// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workoutstore.h"

#include "core/store/rows.h"

namespace core {

namespace {

constexpr const char *upsert = R"(
INSERT INTO workout (id, name, json, rev, deleted_at) VALUES (?, ?, ?, ?, NULL)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, json = excluded.json, rev = excluded.rev, deleted_at = NULL)";

constexpr const char *selectAll =
    "SELECT id, name, json FROM workout WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id";
constexpr const char *selectOne = "SELECT id, name, json FROM workout WHERE id = ? AND deleted_at IS NULL";

Workout read(const Query &query) { return {query.id<WorkoutId>(0), query.text(1), query.text(2).toUtf8()}; }

} // namespace

Result<std::vector<Workout>> WorkoutStore::all() const
{
    Query query(m_database, selectAll);
    return readAll(query, read);
}

Result<std::optional<Workout>> WorkoutStore::find(WorkoutId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<void> WorkoutStore::save(const Workout &workout, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    return query.bind(workout.id).bind(workout.name).bind(QString::fromUtf8(workout.json)).bind(transaction.revision()).exec();
}

Result<void> WorkoutStore::remove(WorkoutId id, const Transaction &transaction)
{
    return moveToBin("UPDATE workout SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
