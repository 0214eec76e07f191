// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/librarywords.h"

#include <QCoreApplication>

namespace core {

namespace {

QString shown(const char *context, const QString &word)
{
    return word.isEmpty() ? word : QCoreApplication::translate(context, word.toUtf8().constData());
}

} // namespace

QString equipmentText(const QString &equipment) { return shown("Equipment", equipment); }
QString patternText(const QString &pattern) { return shown("Pattern", pattern); }
QString muscleText(const QString &muscle) { return shown("Muscle", muscle); }
QString planText(const QString &text) { return shown("Plan", text); }

QStringList searchWords(const Exercise &exercise)
{
    QString plainSlug = exercise.slug;
    QStringList words{exercise.name, plainSlug.replace(QLatin1Char('-'), QLatin1Char(' ')), exercise.slug,
                      exercise.equipment, equipmentText(exercise.equipment), exercise.pattern, patternText(exercise.pattern)};
    for (const MuscleShare &muscle : exercise.muscles)
        words << muscle.muscle << muscleText(muscle.muscle);
    words.removeDuplicates();
    return words;
}

} // namespace core
