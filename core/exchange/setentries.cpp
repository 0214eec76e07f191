// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/setentries.h"

#include <QCoreApplication>
#include <chrono>

namespace exchange {

using namespace core;

namespace {

ExerciseSet resultOf(const ActivitySet &set, qint64 endMs)
{
    ExerciseSet out;
    out.id = SetId::create();
    out.type = set.type;
    out.result.reps = set.reps;
    out.result.distance = set.distance;
    out.result.inReserve = set.inReserve;
    // Watches write 0 kg when nothing was entered.
    if (set.weight)
        out.result.weight = set.weight;
    else if (set.kilograms && *set.kilograms > 0)
        out.result.weight = Weight::fromKilograms(*set.kilograms);
    // A watch times every set; what was typed into a table is a result.
    if (set.duration && (!set.reps || !set.exerciseName.isEmpty()))
        out.result.time = std::chrono::round<Seconds>(*set.duration);
    if (!set.reps && set.duration && set.type == SetType::Working)
        out.type = SetType::Timed;
    out.result.doneMs = set.startMs ? *set.startMs + set.duration.value_or(Milliseconds(0)).count() : endMs;
    return out;
}

/// Notes on single sets are kept under the exercise, each once, by the number of its set where there are several.
void addNote(Entry &entry, const QString &note)
{
    if (note.isEmpty())
        return;
    const int number = int(entry.sets.size());
    if (number == 1) {
        entry.note = note;
        return;
    }
    if (entry.note == note || entry.note.split(QLatin1Char('\n')).contains(note))
        return;
    const QString words = QCoreApplication::translate("Import", "Set %1: %2").arg(number).arg(note);
    entry.note = entry.note.isEmpty() ? words : entry.note + QLatin1Char('\n') + words;
}

} // namespace

std::vector<Entry> entriesOf(const std::vector<ActivitySet> &sets, qint64 endMs, ExerciseFinder &finder,
                             const std::vector<ExerciseId> &expected)
{
    std::vector<Entry> entries;
    for (const ActivitySet &set : sets) {
        if (!set.active)
            continue;
        const ExerciseId exercise = finder.find(set, expected);
        if (entries.empty() || entries.back().loggedExercise != exercise || set.startsEntry) {
            entries.push_back({});
            entries.back().id = EntryId::create();
            entries.back().loggedExercise = exercise;
            entries.back().superset = set.superset;
        }
        Entry &entry = entries.back();
        entry.sets.push_back(resultOf(set, endMs));
        if (set.rest)
            entry.rest = set.rest;
        addNote(entry, set.note);
    }
    return entries;
}

} // namespace exchange
