// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessionjson.h"

#include "core/exchange/jsonvalues.h"

#include <QJsonArray>

namespace exchange {

using namespace core;

namespace {

QJsonObject toJson(const Step &step)
{
    QJsonObject o;
    if (step.isBlock()) {
        o.insert(QStringLiteral("repeat"), step.repeat);
        QJsonArray children;
        for (const Step &child : step.children)
            children.append(toJson(child));
        o.insert(QStringLiteral("steps"), children);
        put(o, "skipLast", step.skipLast);
    }
    o.insert(QStringLiteral("role"), int(step.role));
    o.insert(QStringLiteral("pace"), slug(step.pace));
    o.insert(QStringLiteral("end"), int(step.end));
    o.insert(QStringLiteral("amount"), step.amount);
    o.insert(QStringLiteral("target"), int(step.target));
    put(o, "low", step.low);
    put(o, "high", step.high);
    return o;
}

QJsonObject toJson(const Planned &planned)
{
    QJsonObject o{{QStringLiteral("day"), jsonOf(planned.day)}, {QStringLiteral("originalDay"), jsonOf(planned.originalDay)}};
    put(o, "startMinute", planned.startMinute);
    put(o, "duration", planned.duration);
    put(o, "distance", planned.distance);
    put(o, "effort", planned.effort);
    put(o, "light", planned.light);
    put(o, "basisText", planned.basisText);
    if (planned.skipReason)
        put(o, "skipReason", slug(*planned.skipReason));
    put(o, "skipNote", planned.skipNote);
    put(o, "note", planned.note);
    QJsonArray steps;
    for (const Step &step : planned.steps)
        steps.append(toJson(step));
    if (!steps.isEmpty())
        o.insert(QStringLiteral("steps"), steps);
    return o;
}

QJsonObject toJson(const Lap &lap)
{
    QJsonObject o;
    put(o, "step", lap.step);
    put(o, "iteration", lap.iteration);
    put(o, "startMs", lap.startMs);
    put(o, "timer", lap.timer);
    put(o, "elapsed", lap.elapsed);
    put(o, "distance", lap.distance);
    put(o, "avgHr", lap.avgHr);
    put(o, "maxHr", lap.maxHr);
    put(o, "trigger", lap.trigger);
    return o;
}

QJsonObject toJson(const Logged &logged)
{
    QJsonObject o{{QStringLiteral("day"), jsonOf(logged.day)}, {QStringLiteral("link"), int(logged.link)}};
    put(o, "startMs", logged.startMs);
    put(o, "offsetMinutes", logged.offsetMinutes);
    put(o, "timeZone", logged.timeZone);
    put(o, "timer", logged.timer);
    put(o, "elapsed", logged.elapsed);
    put(o, "moving", logged.moving);
    put(o, "distance", logged.distance);
    put(o, "climb", logged.climb);
    put(o, "avgHr", logged.avgHr);
    put(o, "maxHr", logged.maxHr);
    put(o, "kcal", logged.kcal);
    put(o, "effort", logged.effort);
    if (logged.surface)
        put(o, "surface", slug(*logged.surface));
    put(o, "incline", logged.incline);
    put(o, "gear", logged.gear);
    put(o, "pain", logged.pain);
    put(o, "painPlace", logged.painPlace);
    put(o, "overrideModerate", logged.overrideModerate);
    put(o, "overrideVigorous", logged.overrideVigorous);
    QJsonArray laps;
    for (const Lap &lap : logged.laps)
        laps.append(toJson(lap));
    if (!laps.isEmpty())
        o.insert(QStringLiteral("laps"), laps);
    return o;
}

QJsonObject toJson(const ExerciseSet &set)
{
    QJsonObject target;
    put(target, "repsLow", set.target.repsLow);
    put(target, "repsHigh", set.target.repsHigh);
    put(target, "weight", set.target.weight);
    put(target, "time", set.target.time);
    put(target, "distance", set.target.distance);
    put(target, "raise", set.target.raise);
    if (set.target.type)
        put(target, "type", slug(*set.target.type));
    QJsonObject result;
    put(result, "weight", set.result.weight);
    put(result, "reps", set.result.reps);
    put(result, "time", set.result.time);
    put(result, "distance", set.result.distance);
    put(result, "inReserve", set.result.inReserve);
    put(result, "doneMs", set.result.doneMs);
    return {{QStringLiteral("id"), jsonOf(set.id)}, {QStringLiteral("type"), slug(set.type)}, {QStringLiteral("side"), int(set.side)},
            {QStringLiteral("target"), target},     {QStringLiteral("result"), result}};
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject o{{QStringLiteral("id"), jsonOf(entry.id)}};
    put(o, "superset", entry.superset);
    put(o, "plannedExercise", entry.plannedExercise);
    put(o, "loggedExercise", entry.loggedExercise);
    put(o, "rest", entry.rest);
    put(o, "note", entry.note);
    QJsonArray sets;
    for (const ExerciseSet &set : entry.sets)
        sets.append(toJson(set));
    o.insert(QStringLiteral("sets"), sets);
    return o;
}

} // namespace

QJsonObject toJson(const Session &session)
{
    QJsonObject o{{QStringLiteral("id"), jsonOf(session.id)},
                  {QStringLiteral("sport"), slug(session.sport)},
                  {QStringLiteral("kind"), slug(session.kind)},
                  {QStringLiteral("position"), session.position}};
    put(o, "title", session.title);
    put(o, "note", session.note);
    put(o, "group", session.group);
    put(o, "series", session.series);
    put(o, "planRun", session.planRun);
    put(o, "slot", session.slot);
    if (session.planned)
        o.insert(QStringLiteral("planned"), toJson(*session.planned));
    if (session.logged)
        o.insert(QStringLiteral("logged"), toJson(*session.logged));
    QJsonArray entries;
    for (const Entry &entry : session.entries)
        entries.append(toJson(entry));
    if (!entries.isEmpty())
        o.insert(QStringLiteral("entries"), entries);
    return o;
}

QJsonObject toJson(const Exercise &exercise)
{
    QJsonObject o{{QStringLiteral("id"), jsonOf(exercise.id)},
                  {QStringLiteral("name"), exercise.name},
                  {QStringLiteral("tracking"), slug(exercise.tracking)}};
    put(o, "slug", exercise.slug);
    put(o, "perSide", exercise.sides == Laterality::PerSide);
    put(o, "equipment", exercise.equipment);
    put(o, "pattern", exercise.pattern);
    put(o, "compound", exercise.compound);
    put(o, "step", exercise.step);
    put(o, "archived", exercise.archived);
    put(o, "mergedInto", exercise.mergedInto);
    put(o, "favourite", exercise.favourite);
    put(o, "bar", exercise.bar);
    put(o, "rest", exercise.rest);
    QJsonArray muscles;
    for (const MuscleShare &share : exercise.muscles)
        muscles.append(QJsonObject{{QStringLiteral("muscle"), share.muscle}, {QStringLiteral("share"), share.share}});
    if (!muscles.isEmpty())
        o.insert(QStringLiteral("muscles"), muscles);
    return o;
}

} // namespace exchange
