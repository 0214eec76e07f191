// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workoutstore.h"

#include "core/store/query.h"

#include <QDateTime>

namespace core {

namespace {

constexpr const char *upsert = R"(
INSERT INTO workout (id, name, json, rev, deleted_at) VALUES (?, ?, ?, ?, NULL)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, json = excluded.json, rev = excluded.rev, deleted_at = NULL)";

constexpr const char *selectAll =
    "SELECT id, name, json FROM workout WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id";
constexpr const char *selectOne = "SELECT id, name, json FROM workout WHERE id = ? AND deleted_at IS NULL";

Result<std::vector<Workout>> rowsOf(Query &query)
{
    std::vector<Workout> out;
    while (query.next())
        out.push_back({query.id<WorkoutId>(0), query.text(1), query.text(2).toUtf8()});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace

Result<std::vector<Workout>> WorkoutStore::all() const
{
    Query query(m_database, selectAll);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    return rowsOf(query);
}

Result<std::optional<Workout>> WorkoutStore::find(WorkoutId id) const
{
    Query query(m_database, selectOne);
    if (const auto ran = query.bind(id).exec(); !ran)
        return tl::unexpected(ran.error());
    auto found = rowsOf(query);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> WorkoutStore::save(const Workout &workout, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    return query.bind(workout.id).bind(workout.name).bind(QString::fromUtf8(workout.json)).bind(transaction.revision()).exec();
}

Result<void> WorkoutStore::remove(WorkoutId id, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE workout SET deleted_at = ?, rev = ? WHERE id = ?");
    return query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision()).bind(id).exec();
}

} // namespace core
