// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/workoutcommands.h"

#include "core/exchange/workoutjson.h"
#include "ui/commands/commands.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WorkoutCommands", text); }

} // namespace

const core::Workout *workoutNamed(const std::vector<core::Workout> &workouts, const QString &name)
{
    for (const core::Workout &workout : workouts)
        if (workout.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return &workout;
    return nullptr;
}

bool saveWorkout(Commands &commands, const core::Session &session, const QString &name)
{
    core::Change change;
    change.label = tr("Save workout %1").arg(name.trimmed());
    const auto stored = commands.store().workouts().all();
    if (!stored) {
        commands.report(tr("Cannot save workout %1: %2").arg(name, stored.error().message));
        return false;
    }
    core::Workout workout = exchange::workoutOf(session, name);
    if (const core::Workout *before = workoutNamed(*stored, name)) {
        workout.id = before->id;
        change.replace(*before, workout);
    } else {
        change.add(workout);
    }
    return commands.run(change);
}

bool renameWorkout(Commands &commands, const core::Workout &workout, const QString &name)
{
    core::Workout after = workout;
    after.name = name.trimmed();
    core::Change change;
    change.label = tr("Rename workout %1 to %2").arg(workout.name, after.name);
    change.replace(workout, after);
    return commands.run(change);
}

bool deleteWorkout(Commands &commands, const core::Workout &workout)
{
    core::Change change;
    change.label = tr("Delete workout %1").arg(workout.name);
    change.remove(workout);
    return commands.run(change);
}

} // namespace ui
