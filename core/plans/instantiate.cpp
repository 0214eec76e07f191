// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/instantiate.h"

#include "core/model/datetext.h"
#include "core/plans/planjson.h"
#include "core/plans/planweek.h"
#include "core/rules/week.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanRun", text); }

ExerciseSet plannedSet(const PlanExercise &exercise, const EntryId &entry, int index)
{
    ExerciseSet set;
    set.id = SetId::derived(entry.uuid(), QStringLiteral("set-%1").arg(index));
    if (!exercise.each.empty()) {
        const PlanSet &planned = exercise.each[size_t(index)];
        set.type = planned.type;
        set.side = planned.side;
        set.target = planned.target;
    } else if (exercise.hold) {
        set.type = SetType::Timed;
        set.target.time = exercise.hold;
    } else {
        set.target.repsLow = exercise.repsLow;
        set.target.repsHigh = exercise.repsHigh;
    }
    return set;
}

Entry plannedEntry(const PlanExercise &exercise, const SessionId &session, int index)
{
    Entry entry;
    entry.id = EntryId::derived(session.uuid(), QStringLiteral("entry-%1").arg(index));
    entry.plannedExercise = exercise.own ? exercise.own->id : libraryExerciseId(exercise.slug);
    entry.rest = exercise.rest;
    entry.superset = exercise.superset;
    entry.note = exercise.note;
    const int sets = exercise.each.empty() ? exercise.sets : int(exercise.each.size());
    for (int i = 0; i < sets; ++i)
        entry.sets.push_back(plannedSet(exercise, entry.id, i));
    return entry;
}

Session plannedSession(const PlanSession &from, const PlanRun &run, int week, int index)
{
    Session session;
    session.slot = planSlot(week + 1, from.weekday, index);
    session.id = SessionId::derived(run.id.uuid(), session.slot);
    session.planRun = run.id;
    session.kind = from.kind;
    session.sport = from.sport.value_or(from.kind == Kind::CrossTraining ? Sport::Other : defaultSport(from.kind));
    session.title = from.title;
    session.position = index;
    Planned planned;
    planned.day = planned.originalDay = run.firstDay.addDays(7 * week + from.weekday - 1);
    planned.startMinute = from.startMinute;
    planned.duration = from.duration;
    planned.distance = from.distance;
    planned.effort = from.effort;
    planned.light = from.light;
    planned.basisText = from.text;
    planned.steps = from.steps;
    planned.note = from.note;
    session.planned = planned;
    for (size_t i = 0; i < from.exercises.size(); ++i)
        session.entries.push_back(plannedEntry(from.exercises[i], session.id, int(i)));
    return session;
}

} // namespace

QString putLabel(const QString &title, DateRange days)
{
    const bool oneYear = days.first.year() == days.last.year();
    return tr("Put %1 on %2").arg(title, dateRangeText(days.first, days.last, oneYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy")));
}

std::optional<Problem> problemWithStart(QDate day)
{
    if (day.isValid() && day.dayOfWeek() == Qt::Monday)
        return std::nullopt;
    const QString start = QStringLiteral("start");
    if (!day.isValid())
        return Problem{start, tr("this is no date")};
    return Problem{start, tr("a plan starts on a Monday, and %1 is a %2")
                              .arg(day.toString(Qt::ISODate), QLocale().dayName(day.dayOfWeek()))};
}

QDate nextStart(QDate today, Qt::DayOfWeek firstDay)
{
    const QDate first = weekOf(today, firstDay).first;
    const QDate monday = first.addDays((int(Qt::Monday) - first.dayOfWeek() + 7) % 7);
    return today < monday.addDays(4) ? monday : monday.addDays(7);
}

PlanRun startPlan(const Plan &plan, QDate firstMonday)
{
    PlanRun run;
    run.id = PlanRunId::create();
    run.plan = plan.id;
    run.slug = plan.slug;
    run.title = plan.title;
    run.weekCount = int(plan.weeks.size());
    run.firstDay = firstMonday;
    run.snapshot = planToJson(plan);
    return run;
}

std::vector<Session> instantiate(const Plan &plan, const PlanRun &run)
{
    std::vector<Session> sessions;
    for (size_t week = 0; week < plan.weeks.size(); ++week) {
        std::array<int, 7> onDay{};
        for (const PlanSession &session : plan.weeks[week].sessions)
            sessions.push_back(plannedSession(session, run, int(week), onDay[size_t(session.weekday - 1)]++));
    }
    return sessions;
}

Result<Change> applyPlan(const Plan &plan, QDate firstMonday)
{
    if (const auto problem = problemWithStart(firstMonday))
        return fail(Error::Kind::Usage, problem->message);
    const PlanRun run = startPlan(plan, firstMonday);
    Change change;
    change.label = putLabel(plan.title, {firstMonday, firstMonday.addDays(7 * run.weekCount - 1)});
    change.add(run);
    for (Session &session : instantiate(plan, run))
        change.add(std::move(session));
    return change;
}

} // namespace core
