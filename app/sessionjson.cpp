// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionjson.h"

#include "app/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace core;

namespace {

QString wordOf(StepRole role)
{
    static constexpr const char *words[] = {"warm-up", "work", "recovery", "cool-down"};
    return QLatin1String(words[size_t(role)]);
}

QString wordOf(Link link)
{
    static constexpr const char *words[] = {"none", "matched", "manual"};
    return QLatin1String(words[size_t(link)]);
}

QString wordOf(Side side)
{
    static constexpr const char *words[] = {"both", "left", "right"};
    return QLatin1String(words[size_t(side)]);
}

QJsonArray stepsJson(const std::vector<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps) {
        QJsonObject object{{QStringLiteral("repeat"), step.repeat}};
        if (step.isBlock()) {
            object.insert(QStringLiteral("steps"), stepsJson(step.children));
            object.insert(QStringLiteral("skip_last"), step.skipLast);
        } else {
            object.insert(QStringLiteral("role"), wordOf(step.role));
            object.insert(QStringLiteral("pace"), slug(step.pace));
            object.insert(QStringLiteral("duration_s"), step.end == StepEnd::Time ? QJsonValue(step.amount) : QJsonValue());
            object.insert(QStringLiteral("distance_m"), step.end == StepEnd::Distance ? QJsonValue(step.amount) : QJsonValue());
        }
        array.append(object);
    }
    return array;
}

QJsonValue plannedJson(const std::optional<Planned> &planned)
{
    if (!planned)
        return {};
    return QJsonObject{
        {QStringLiteral("day"), json(planned->day)},
        {QStringLiteral("original_day"), json(planned->originalDay)},
        {QStringLiteral("start_min"), json(planned->startMinute)},
        {QStringLiteral("duration_s"), json(planned->duration)},
        {QStringLiteral("distance_m"), json(planned->distance)},
        {QStringLiteral("effort"), json(planned->effort)},
        {QStringLiteral("light"), planned->light},
        {QStringLiteral("text"), planned->basisText},
        {QStringLiteral("skip_reason"), planned->skipReason ? QJsonValue(slug(*planned->skipReason)) : QJsonValue()},
        {QStringLiteral("skip_note"), planned->skipNote},
        {QStringLiteral("note"), planned->note},
        {QStringLiteral("steps"), stepsJson(planned->steps)},
    };
}

QJsonArray lapsJson(const std::vector<Lap> &laps)
{
    QJsonArray array;
    for (const Lap &lap : laps)
        array.append(QJsonObject{
            {QStringLiteral("start"), instantJson(lap.startMs)},
            {QStringLiteral("timer_s"), json(lap.timer)},
            {QStringLiteral("elapsed_s"), json(lap.elapsed)},
            {QStringLiteral("distance_m"), json(lap.distance)},
            {QStringLiteral("avg_hr"), json(lap.avgHr)},
            {QStringLiteral("max_hr"), json(lap.maxHr)},
            {QStringLiteral("trigger"), lap.trigger},
        });
    return array;
}

QJsonValue loggedJson(const std::optional<Logged> &logged)
{
    if (!logged)
        return {};
    return QJsonObject{
        {QStringLiteral("day"), json(logged->day)},
        {QStringLiteral("start"), instantJson(logged->startMs)},
        {QStringLiteral("offset_min"), json(logged->offsetMinutes)},
        {QStringLiteral("time_zone"), logged->timeZone},
        {QStringLiteral("timer_s"), json(logged->timer)},
        {QStringLiteral("elapsed_s"), json(logged->elapsed)},
        {QStringLiteral("moving_s"), json(logged->moving)},
        {QStringLiteral("distance_m"), json(logged->distance)},
        {QStringLiteral("climb_m"), json(logged->climb)},
        {QStringLiteral("avg_hr"), json(logged->avgHr)},
        {QStringLiteral("max_hr"), json(logged->maxHr)},
        {QStringLiteral("calories"), json(logged->kcal)},
        {QStringLiteral("effort"), json(logged->effort)},
        {QStringLiteral("surface"), logged->surface ? QJsonValue(slug(*logged->surface)) : QJsonValue()},
        {QStringLiteral("incline_percent"), json(logged->incline)},
        {QStringLiteral("pain"), json(logged->pain)},
        {QStringLiteral("pain_place"), logged->painPlace},
        {QStringLiteral("override_moderate_s"), json(logged->overrideModerate)},
        {QStringLiteral("override_vigorous_s"), json(logged->overrideVigorous)},
        {QStringLiteral("link"), wordOf(logged->link)},
        {QStringLiteral("laps"), lapsJson(logged->laps)},
    };
}

QJsonObject setJson(const ExerciseSet &set)
{
    const SetTarget &target = set.target;
    const SetResult &result = set.result;
    return {
        {QStringLiteral("type"), slug(set.type)},
        {QStringLiteral("side"), wordOf(set.side)},
        {QStringLiteral("target"),
         QJsonObject{{QStringLiteral("reps_low"), json(target.repsLow)}, {QStringLiteral("reps_high"), json(target.repsHigh)},
                     {QStringLiteral("weight"), json(target.weight)}, {QStringLiteral("time_s"), json(target.time)},
                     {QStringLiteral("distance_m"), json(target.distance)},
                     {QStringLiteral("raise"), target.raise}, {QStringLiteral("type"), slug(set.plannedType())}}},
        {QStringLiteral("result"),
         QJsonObject{{QStringLiteral("weight"), json(result.weight)}, {QStringLiteral("reps"), json(result.reps)},
                     {QStringLiteral("time_s"), json(result.time)}, {QStringLiteral("distance_m"), json(result.distance)},
                     {QStringLiteral("in_reserve"), json(result.inReserve)}, {QStringLiteral("done"), instantJson(result.doneMs)}}},
    };
}

QJsonArray entriesJson(const std::vector<Entry> &entries, const ExerciseWords &words)
{
    const auto word = [&](const std::optional<ExerciseId> &id) -> QJsonValue {
        if (!id)
            return {};
        const auto it = words.find(*id);
        return it == words.end() ? id->toString() : it->second;
    };
    QJsonArray array;
    for (const Entry &entry : entries) {
        QJsonArray sets;
        for (const ExerciseSet &set : entry.sets)
            sets.append(setJson(set));
        array.append(QJsonObject{
            {QStringLiteral("planned_exercise"), word(entry.plannedExercise)},
            {QStringLiteral("logged_exercise"), word(entry.loggedExercise)},
            {QStringLiteral("superset"), json(entry.superset)},
            {QStringLiteral("rest_s"), json(entry.rest)},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("sets"), sets},
        });
    }
    return array;
}

QJsonValue importedSessionJson(const exchange::ImportResult &result)
{
    if (!result.session)
        return {};
    const Session &session = *result.session;
    const Logged logged = session.logged.value_or(Logged());
    return QJsonObject{
        {QStringLiteral("id"), session.id.isNull() ? QJsonValue() : QJsonValue(session.id.toString())},
        {QStringLiteral("day"), json(session.day())},
        {QStringLiteral("kind"), slug(session.kind)},
        {QStringLiteral("sport"), slug(session.sport)},
        {QStringLiteral("start"), instantJson(logged.startMs)},
        {QStringLiteral("timer_s"), json(logged.timer)},
        {QStringLiteral("elapsed_s"), json(logged.elapsed)},
        {QStringLiteral("distance_m"), json(logged.distance)},
        {QStringLiteral("avg_hr"), json(logged.avgHr)},
        {QStringLiteral("max_hr"), json(logged.maxHr)},
        {QStringLiteral("calories"), json(logged.kcal)},
        {QStringLiteral("laps"), int(logged.laps.size())},
        {QStringLiteral("records"), result.records},
        {QStringLiteral("sets"), result.sets.sets},
        {QStringLiteral("reps"), result.sets.reps},
        {QStringLiteral("weight_reps_kg"), result.sets.repKilograms},
    };
}

} // namespace

ExerciseWords exerciseWords(const std::vector<Exercise> &exercises)
{
    ExerciseWords words;
    for (const Exercise &exercise : exercises)
        words.emplace(exercise.id, exercise.slug.isEmpty() ? exercise.name : exercise.slug);
    return words;
}

QString statusWord(const Session &session, QDate today)
{
    if (session.kind == Kind::Rest)
        return QStringLiteral("rest");
    if (session.logged)
        return session.planned ? QStringLiteral("done") : QStringLiteral("unplanned");
    if (session.planned && session.planned->skipReason)
        return QStringLiteral("skipped");
    return session.day() < today ? QStringLiteral("missed") : QStringLiteral("to_do");
}

QString statusText(const Session &session, QDate today)
{
    static const std::map<QString, const char *> words{
        {QStringLiteral("rest"), QT_TRANSLATE_NOOP("SessionStatus", "rest")},
        {QStringLiteral("done"), QT_TRANSLATE_NOOP("SessionStatus", "done")},
        {QStringLiteral("unplanned"), QT_TRANSLATE_NOOP("SessionStatus", "unplanned")},
        {QStringLiteral("skipped"), QT_TRANSLATE_NOOP("SessionStatus", "skipped")},
        {QStringLiteral("missed"), QT_TRANSLATE_NOOP("SessionStatus", "missed")},
        {QStringLiteral("to_do"), QT_TRANSLATE_NOOP("SessionStatus", "to do")},
    };
    return QCoreApplication::translate("SessionStatus", words.at(statusWord(session, today)));
}

QJsonObject sessionJson(const Session &session, const ExerciseWords &words, QDate today)
{
    return {
        {QStringLiteral("id"), session.id.toString()},
        {QStringLiteral("day"), json(session.day())},
        {QStringLiteral("sport"), slug(session.sport)},
        {QStringLiteral("kind"), slug(session.kind)},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("note"), session.note},
        {QStringLiteral("status"), statusWord(session, today)},
        {QStringLiteral("group"), session.group ? QJsonValue(session.group->toString()) : QJsonValue()},
        {QStringLiteral("planned"), plannedJson(session.planned)},
        {QStringLiteral("logged"), loggedJson(session.logged)},
        {QStringLiteral("entries"), entriesJson(session.entries, words)},
    };
}

QJsonObject importJson(const exchange::ImportResult &result)
{
    QJsonObject object{
        {QStringLiteral("file"), result.file},
        {QStringLiteral("part"), result.part},
        {QStringLiteral("status"), exchange::slug(result.status)},
        {QStringLiteral("reason"), result.reason.isEmpty() ? QJsonValue() : QJsonValue(result.reason)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(result.warnings)},
        {QStringLiteral("session"), importedSessionJson(result)},
    };
    if (result.duplicateOf)
        object.insert(QStringLiteral("duplicate_of"), result.duplicateOf->toString());
    return object;
}

} // namespace app
