// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/plans/exerciselibrary.h"
#include "core/store/query.h"

namespace core {

namespace {

/// Adds the library exercises that the file does not have yet. What the user renamed or archived stays so.
Result<void> addLibraryExercises(const Database &database)
{
    const QString version = QString::number(libraryVersion());
    Query known(database, "SELECT 1 FROM local WHERE key = 'exercise_library' AND value = ?");
    if (const auto ran = known.bind(version).exec(); !ran)
        return ran;
    if (known.next())
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ExerciseStore exercises(database);
    Query exists(database, "SELECT 1 FROM exercise WHERE id = ?");
    for (const Exercise &exercise : libraryExercises()) {
        if (const auto ran = exists.bind(exercise.id).exec(); !ran)
            return ran;
        const bool there = exists.next();
        if (const auto end = exists.finished(); !end)
            return end;
        if (!there)
            if (const auto saved = exercises.save(exercise, *transaction); !saved)
                return saved;
    }
    // Alike on every machine, and older than any edit: a new copy's library never wins over what was made of it elsewhere.
    Query unstamped(database, "UPDATE exercise SET rev = '' WHERE rev = ?");
    if (const auto done = unstamped.bind(transaction->revision()).exec(); !done)
        return done;
    Query mark(database, "INSERT INTO local (key, value) VALUES ('exercise_library', ?) "
                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (const auto done = mark.bind(version).exec(); !done)
        return done;
    return transaction->commit();
}

} // namespace

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_sessions(*m_database), m_exercises(*m_database), m_planRuns(*m_database),
      m_settings(*m_database), m_dayNotes(*m_database), m_workouts(*m_database), m_ownPlans(*m_database), m_series(*m_database),
      m_gear(*m_database), m_body(*m_database), m_timeAway(*m_database), m_guidance(*m_database), m_tallies(*m_database), m_imports(*m_database), m_journal(*m_database)
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Database::Mode mode)
{
    auto database = Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    if (!(*database)->isReadOnly())
        if (const auto added = addLibraryExercises(**database); !added)
            return tl::unexpected(added.error());
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<Preferences> Store::preferences() const
{
    const auto settings = m_settings.all();
    if (!settings)
        return tl::unexpected(settings.error());
    return Preferences::from(*settings);
}

} // namespace core
