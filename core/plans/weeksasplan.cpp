// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/ownplans.h"

#include "core/rules/copies.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace core {

namespace {

bool isPlain(const ExerciseSet &set)
{
    const SetTarget &target = set.target;
    return set.side == Side::Both && !target.weight && !target.distance && !target.raise && !target.type;
}

/// Whether every set is a working set of the same reps, or every one a hold of the same time.
bool areAlike(const std::vector<ExerciseSet> &sets)
{
    const ExerciseSet &first = sets.front();
    const bool reps = first.type == SetType::Working && first.target.repsLow.value_or(0) > 0 && first.target.repsHigh
        && !first.target.time;
    const bool hold = first.type == SetType::Timed && first.target.time && first.target.time->count() > 0 && !first.target.repsLow;
    return (reps || hold) && std::all_of(sets.begin(), sets.end(), [&](const ExerciseSet &set) {
               return isPlain(set) && set.type == first.type && set.target == first.target;
           });
}

PlanOwnExercise ownExercise(ExerciseId id, const std::map<ExerciseId, Exercise> &exercises)
{
    const auto known = exercises.find(id);
    if (known != exercises.end())
        return {id, known->second.name, known->second.tracking, known->second.sides};
    return {id, QCoreApplication::translate("OwnPlans", "Exercise"), Tracking::WeightReps, Laterality::Both};
}

PlanExercise planExerciseOf(const Entry &entry, ExerciseId id, const std::map<ExerciseId, Exercise> &exercises)
{
    PlanExercise out;
    const auto known = exercises.find(id);
    if (known != exercises.end() && !known->second.slug.isEmpty())
        out.slug = known->second.slug;
    else
        out.own = ownExercise(id, exercises);
    out.rest = entry.rest;
    out.superset = entry.superset;
    out.note = entry.note;
    out.sets = int(entry.sets.size());
    out.repsLow = out.repsHigh = 0;
    if (!entry.sets.empty() && areAlike(entry.sets)) {
        out.hold = entry.sets.front().target.time;
        out.repsLow = entry.sets.front().target.repsLow.value_or(0);
        out.repsHigh = entry.sets.front().target.repsHigh.value_or(0);
        return out;
    }
    for (const ExerciseSet &set : entry.sets)
        out.each.push_back({set.plannedType(), set.side, set.target});
    for (PlanSet &set : out.each)
        set.target.type.reset();
    return out;
}

PlanSession planSessionOf(const Session &session, int weekday, const std::map<ExerciseId, Exercise> &exercises)
{
    const Session copy = plannedCopy(session, session.day());
    PlanSession out;
    out.weekday = weekday;
    out.kind = copy.kind;
    if (copy.sport != (copy.kind == Kind::CrossTraining ? Sport::Other : defaultSport(copy.kind)))
        out.sport = copy.sport;
    out.title = copy.title;
    out.startMinute = copy.planned->startMinute;
    out.duration = copy.planned->duration;
    out.distance = copy.planned->distance;
    out.effort = copy.planned->effort;
    out.text = copy.planned->basisText;
    out.note = copy.planned->note;
    out.light = copy.planned->light;
    out.steps = copy.planned->steps;
    for (const Entry &entry : copy.entries)
        if (entry.plannedExercise)
            out.exercises.push_back(planExerciseOf(entry, *entry.plannedExercise, exercises));
    return out;
}

} // namespace

Plan planFromWeeks(const std::vector<Session> &sessions, DateRange weeks, const std::vector<Exercise> &exercises)
{
    std::map<ExerciseId, Exercise> known;
    for (const Exercise &exercise : exercises)
        known[exercise.id] = exercise;
    std::vector<std::pair<QDate, const Session *>> wanted;
    for (const Session &session : sessions)
        if (const QDate day = session.planned ? session.planned->day : session.day(); weeks.contains(day))
            wanted.emplace_back(day, &session);
    std::stable_sort(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, a.second->position) < std::pair(b.first, b.second->position);
    });
    Plan plan;
    plan.weeks.resize(size_t(weeks.first.daysTo(weeks.last) + 1) / 7);
    for (const auto &[day, session] : wanted) {
        const size_t week = size_t(weeks.first.daysTo(day)) / 7;
        plan.weeks[week].sessions.push_back(planSessionOf(*session, day.dayOfWeek(), known));
    }
    return plan;
}

} // namespace core
