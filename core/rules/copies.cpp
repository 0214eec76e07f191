// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/copies.h"

namespace core {

namespace {

SetTarget targetFrom(const SetResult &result)
{
    return {result.reps, result.reps, result.weight, result.time, result.distance, false, std::nullopt};
}

Entry planOf(Entry entry, bool fromResults)
{
    entry.id = EntryId::create();
    if (fromResults)
        entry.plannedExercise = entry.exercise();
    entry.loggedExercise.reset();
    for (ExerciseSet &set : entry.sets) {
        set.id = SetId::create();
        if (fromResults)
            set.target = targetFrom(set.result);
        else
            set.type = set.plannedType();
        set.target.type.reset();
        set.result = {};
    }
    return entry;
}

Planned planOf(const Logged &logged)
{
    Planned planned;
    if (logged.timer)
        planned.duration = std::chrono::round<Seconds>(*logged.timer);
    planned.distance = logged.distance;
    planned.effort = logged.effort;
    return planned;
}

/// Entries that were planned; an exercise added while training belongs to that day only.
std::vector<Entry> plannedEntries(const Session &session)
{
    std::vector<Entry> entries;
    for (const Entry &entry : session.entries)
        if (!session.planned || entry.plannedExercise || !session.logged)
            entries.push_back(planOf(entry, !session.planned));
    return entries;
}

Session sameKind(const Session &session)
{
    Session copy;
    copy.id = SessionId::create();
    copy.sport = session.sport;
    copy.kind = session.kind;
    copy.title = session.title;
    return copy;
}

Entry entryAfter(Entry entry)
{
    entry.id = EntryId::create();
    entry.loggedExercise = entry.exercise();
    entry.plannedExercise.reset();
    entry.note.clear();
    for (ExerciseSet &set : entry.sets) {
        set.id = SetId::create();
        if (set.isDone())
            set.target = targetFrom(set.result);
        set.target.type.reset();
        set.result = {};
    }
    return entry;
}

} // namespace

Session plannedCopy(const Session &session, QDate day)
{
    Session copy = sameKind(session);
    copy.planned = session.planned ? *session.planned : session.logged ? planOf(*session.logged) : Planned{};
    copy.planned->day = copy.planned->originalDay = day;
    copy.planned->skipReason.reset();
    copy.planned->skipNote.clear();
    copy.entries = plannedEntries(session);
    return copy;
}

Session workoutAfter(const Session &earlier, QDate day)
{
    Session workout = sameKind(earlier);
    workout.logged = Logged{};
    workout.logged->day = day;
    for (const Entry &entry : earlier.entries)
        workout.entries.push_back(entryAfter(entry));
    return workout;
}

} // namespace core
