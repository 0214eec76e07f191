// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exercisestore.h"

#include "core/plans/exerciselibrary.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QSqlError>
#include <algorithm>
#include <map>

namespace core {

namespace {

#define EXERCISE_COLUMNS \
    "id, slug, name, tracking, sides, equipment, pattern, compound, step_text, step_unit, step_mg, archived, " \
    "merged_into, favourite, bar_text, bar_unit, bar_mg, rest_s"

constexpr const char *selectAll = "SELECT " EXERCISE_COLUMNS " FROM exercise WHERE deleted_at IS NULL ORDER BY name, id";
constexpr const char *selectOne = "SELECT " EXERCISE_COLUMNS " FROM exercise WHERE id = ? AND deleted_at IS NULL";
constexpr const char *selectAllMuscles = "SELECT exercise_id, muscle, share FROM exercise_muscle ORDER BY exercise_id, pos";
constexpr const char *selectMuscles =
    "SELECT exercise_id, muscle, share FROM exercise_muscle WHERE exercise_id = ? ORDER BY pos";

constexpr const char *upsert = "INSERT INTO exercise (" EXERCISE_COLUMNS ", rev, deleted_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, tracking = excluded.tracking, "
    "sides = excluded.sides, equipment = excluded.equipment, pattern = excluded.pattern, "
    "compound = excluded.compound, step_text = excluded.step_text, step_unit = excluded.step_unit, "
    "step_mg = excluded.step_mg, archived = excluded.archived, merged_into = excluded.merged_into, "
    "favourite = excluded.favourite, bar_text = excluded.bar_text, bar_unit = excluded.bar_unit, "
    "bar_mg = excluded.bar_mg, rest_s = excluded.rest_s, rev = excluded.rev, deleted_at = NULL";

#undef EXERCISE_COLUMNS

Result<Exercise> fromRow(const Query &q)
{
    Exercise e;
    e.id = q.id<ExerciseId>(0);
    e.slug = q.text(1);
    e.name = shownExerciseName(e.slug, q.text(2));
    const auto tracking = trackingFromSlug(q.text(3));
    if (!tracking)
        return fail(Error::Kind::Corrupt,
                    QCoreApplication::translate("Database", "exercise %1 counts an unknown thing: \"%2\"").arg(e.name, q.text(3)));
    e.tracking = *tracking;
    e.sides = Laterality(q.integer(4));
    e.equipment = q.text(5);
    e.pattern = q.text(6);
    e.compound = q.boolean(7);
    if (!q.isNull(8))
        e.step = Weight{q.text(8), WeightUnit(q.integer(9)), q.bigInteger(10)};
    e.archived = q.boolean(11);
    e.mergedInto = q.optId<ExerciseId>(12);
    e.favourite = q.boolean(13);
    if (!q.isNull(14))
        e.bar = Weight{q.text(14), WeightUnit(q.integer(15)), q.bigInteger(16)};
    if (!q.isNull(17))
        e.rest = Seconds(q.integer(17));
    return e;
}

void bindWeight(Query &query, const std::optional<Weight> &weight)
{
    if (weight)
        query.bind(weight->text).bind(int(weight->unit)).bind(weight->milligrams);
    else
        query.bindNull().bindNull().bindNull();
}

using MuscleMap = std::map<ExerciseId, std::vector<MuscleShare>>;

Result<MuscleMap> readMuscles(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    MuscleMap out;
    while (query.next())
        out[query.id<ExerciseId>(0)].push_back({query.text(1), query.real(2)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::vector<Exercise>> readExercises(Query &query, Query &muscleQuery)
{
    auto muscles = readMuscles(muscleQuery);
    if (!muscles)
        return tl::unexpected(muscles.error());
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Exercise> out;
    while (query.next()) {
        auto exercise = fromRow(query);
        if (!exercise)
            return tl::unexpected(exercise.error());
        exercise->muscles = (*muscles)[exercise->id];
        out.push_back(std::move(*exercise));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace

Result<std::vector<Exercise>> ExerciseStore::all() const
{
    Query query(m_database, selectAll);
    Query muscles(m_database, selectAllMuscles);
    auto exercises = readExercises(query, muscles);
    // The rows come in the order of the stored names, which is not that of translated ones.
    if (exercises)
        std::stable_sort(exercises->begin(), exercises->end(),
                         [](const Exercise &a, const Exercise &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return exercises;
}

Result<std::optional<Exercise>> ExerciseStore::find(ExerciseId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    Query muscles(m_database, selectMuscles);
    muscles.bind(id);
    auto found = readExercises(query, muscles);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> ExerciseStore::save(const Exercise &e, const Transaction &transaction)
{
    const Database &database = transaction.database();
    Query query(database, upsert);
    query.bind(e.id).bind(e.slug).bind(storedExerciseName(e.slug, e.name)).bind(slug(e.tracking)).bind(int(e.sides)).bind(e.equipment);
    query.bind(e.pattern).bind(e.compound);
    bindWeight(query, e.step);
    query.bind(e.archived).bind(e.mergedInto).bind(e.favourite);
    bindWeight(query, e.bar);
    query.bind(e.rest).bind(transaction.revision());
    if (const auto done = query.exec(); !done)
        return done;
    Query clear(database, "DELETE FROM exercise_muscle WHERE exercise_id = ?");
    if (const auto done = clear.bind(e.id).exec(); !done)
        return done;
    Query insert(database, "INSERT INTO exercise_muscle (exercise_id, pos, muscle, share) VALUES (?, ?, ?, ?)");
    for (size_t i = 0; i < e.muscles.size(); ++i)
        if (const auto done = insert.bind(e.id).bind(int(i)).bind(e.muscles[i].muscle).bind(e.muscles[i].share).exec(); !done)
            return done;
    return {};
}

Result<void> ExerciseStore::remove(ExerciseId id, const Transaction &transaction)
{
    return moveToBin("UPDATE exercise SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
