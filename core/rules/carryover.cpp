// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carryover.h"

#include "core/rules/logging.h"

#include <algorithm>

namespace core {

namespace {

bool isComing(const Session &session, const Session &logged)
{
    const bool samePlan = (session.planRun && session.planRun == logged.planRun) || (session.series && session.series == logged.series);
    return samePlan && session.id != logged.id && session.planned && !session.logged && session.planned->day > logged.day()
        && session.kind == logged.kind && session.title == logged.title;
}

/// The sets the plan asked for, without what was done.
std::vector<ExerciseSet> plannedSets(const Entry &entry)
{
    std::vector<ExerciseSet> out;
    for (const ExerciseSet &set : entry.sets)
        if (isPlannedSet(set)) {
            out.push_back(set);
            out.back().target.type.reset();
        }
    return out;
}

bool sameTargets(const std::vector<ExerciseSet> &a, const std::vector<ExerciseSet> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ExerciseSet &x, const ExerciseSet &y) { return x.target == y.target; });
}

/// What the sets would be if the plan asked for what was done: weights of done sets, and sets that were added.
std::vector<ExerciseSet> wantedSets(const Entry &entry)
{
    std::vector<ExerciseSet> out;
    for (const ExerciseSet &set : entry.sets) {
        ExerciseSet wanted = set;
        wanted.result = {};
        wanted.type = set.plannedType();
        wanted.target.type.reset();
        if (isPlannedSet(set)) {
            if (set.isDone() && set.target.weight && set.result.weight)
                wanted.target.weight = set.result.weight;
        } else if (set.isDone() && !out.empty()) {
            wanted.target = out.back().target;
        } else {
            continue;
        }
        out.push_back(wanted);
    }
    return out;
}

/// Target by target, keeping the ids of the sets that stay.
void setTargets(Entry &entry, const std::vector<ExerciseSet> &wanted)
{
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i == entry.sets.size()) {
            entry.sets.push_back(wanted[i]);
            entry.sets.back().id = SetId::create();
        }
        entry.sets[i].target = wanted[i].target;
    }
}

/// An exercise the log added, as a plan would ask for it; without sets when none was done.
Entry asPlanned(const Entry &added)
{
    Entry out;
    out.id = EntryId::create();
    out.plannedExercise = added.exercise();
    out.rest = added.rest;
    for (const ExerciseSet &set : added.sets) {
        if (!set.isDone())
            continue;
        ExerciseSet planned;
        planned.id = SetId::create();
        planned.type = set.type;
        planned.side = set.side;
        planned.target.repsLow = planned.target.repsHigh = set.result.reps;
        planned.target.time = set.result.time;
        planned.target.distance = set.result.distance;
        out.sets.push_back(planned);
    }
    return out;
}

void carryEntry(const Entry &from, Session &into)
{
    if (!from.plannedExercise) {
        const bool there = std::any_of(into.entries.begin(), into.entries.end(),
                                       [&](const Entry &entry) { return entry.plannedExercise == from.exercise(); });
        const Entry added = asPlanned(from);
        if (!there && !added.sets.empty())
            into.entries.push_back(added);
        return;
    }
    for (Entry &entry : into.entries) {
        if (entry.plannedExercise != from.plannedExercise)
            continue;
        if (sameTargets(plannedSets(from), entry.sets))
            setTargets(entry, wantedSets(from));
        if (from.loggedExercise && std::any_of(from.sets.begin(), from.sets.end(), [](const auto &set) { return set.isDone(); }))
            entry.plannedExercise = from.loggedExercise;
        return;
    }
}

} // namespace

Change carriedOver(const Session &logged, const std::vector<Session> &coming)
{
    Change change;
    if (!logged.planned || !logged.logged)
        return change;
    for (const Session &session : coming) {
        if (!isComing(session, logged))
            continue;
        Session after = session;
        for (const Entry &entry : logged.entries)
            carryEntry(entry, after);
        change.replace(session, after);
    }
    return change;
}

} // namespace core
