// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/exercisecommands.h"

#include "core/store/historystore.h"
#include "ui/commands/commands.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Commands", text); }

bool replace(Commands &commands, const QString &label, const core::Exercise &before, const core::Exercise &after)
{
    core::Change change;
    change.label = label;
    change.replace(before, after);
    return commands.run(change);
}

bool refuse(Commands &commands, const core::Exercise &from, const core::Exercise &into, const QString &why)
{
    commands.report(tr("Cannot merge %1 into %2: %3").arg(from.name, into.name, why));
    return false;
}

} // namespace

bool addExercise(Commands &commands, const core::Exercise &exercise)
{
    core::Change change;
    change.label = tr("Add %1").arg(exercise.name);
    change.add(exercise);
    return commands.run(change);
}

bool editExercise(Commands &commands, const core::Exercise &before, const core::Exercise &after)
{
    return replace(commands, before.name == after.name ? tr("Edit %1").arg(after.name) : tr("Rename %1 to %2").arg(before.name, after.name), before, after);
}

bool setFavourite(Commands &commands, const core::Exercise &exercise, bool favourite)
{
    core::Exercise after = exercise;
    after.favourite = favourite;
    return replace(commands, favourite ? tr("Make %1 a favourite").arg(exercise.name) : tr("Take %1 from the favourites").arg(exercise.name), exercise, after);
}

bool setArchived(Commands &commands, const core::Exercise &exercise, bool archived)
{
    core::Exercise after = exercise;
    after.archived = archived;
    return replace(commands, archived ? tr("Archive %1").arg(exercise.name) : tr("Bring back %1").arg(exercise.name), exercise, after);
}

ExerciseFate deleteExercise(Commands &commands, const core::Exercise &exercise)
{
    const auto used = core::HistoryStore(commands.store().database()).isUsed(exercise.id);
    if (!used) {
        commands.report(tr("Cannot delete %1: %2").arg(exercise.name, used.error().message));
        return ExerciseFate::Refused;
    }
    // The plans of the library name its exercises.
    if (*used || !exercise.slug.isEmpty())
        return setArchived(commands, exercise, true) ? ExerciseFate::Archived : ExerciseFate::Refused;
    core::Change change;
    change.label = tr("Delete %1").arg(exercise.name);
    change.remove(exercise);
    return commands.run(change) ? ExerciseFate::Removed : ExerciseFate::Refused;
}

bool mergeExercises(Commands &commands, const core::Exercise &from, const core::Exercise &into)
{
    if (from.id == into.id || from.mergedInto || into.mergedInto)
        return refuse(commands, from, into, tr("they are one already"));
    if (from.tracking != into.tracking)
        return refuse(commands, from, into, tr("their sets count different things"));
    core::Exercise after = from;
    after.mergedInto = into.id;
    after.favourite = false;
    return replace(commands, tr("Merge %1 into %2").arg(from.name, into.name), from, after);
}

} // namespace ui
