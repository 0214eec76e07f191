// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planexercisejson.h"

#include "core/plans/jsonfields.h"

#include <QCoreApplication>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanFile", text); }
QString s(const char *text) { return QLatin1String(text); }

constexpr const char *sideWords[] = {"", "left", "right"};
constexpr int longestHold = 7200;
constexpr double farthest = 1e6;

bool isReps(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 1 && value.toDouble() <= 999 && value.toInt(-1) > 0;
}

/// Low and high of "reps"; a fault and 0, 0 when they are no range.
std::pair<int, int> repsFrom(JsonFields &fields)
{
    const QJsonArray reps = fields.array(s("reps"));
    if (reps.size() == 2 && isReps(reps[0]) && isReps(reps[1]) && reps[0].toInt() <= reps[1].toInt())
        return {reps[0].toInt(), reps[1].toInt()};
    fields.blame(s("reps"), tr("must be two whole numbers, low and high"));
    return {0, 0};
}

std::optional<Weight> weightFrom(JsonFields &fields)
{
    if (!fields.has(s("weight"))) {
        if (fields.has(s("unit")))
            fields.blame(s("unit"), tr("belongs to a weight"));
        return std::nullopt;
    }
    const QString unit = fields.text(s("unit"), true);
    if (unit != unitText(WeightUnit::Kilograms) && unit != unitText(WeightUnit::Pounds))
        fields.blame(s("unit"), tr("must be kg or lb"));
    const auto weight = Weight::parse(fields.text(s("weight")),
                                      unit == unitText(WeightUnit::Pounds) ? WeightUnit::Pounds : WeightUnit::Kilograms);
    if (!weight)
        fields.blame(s("weight"), tr("must be a number written as a text"));
    return weight;
}

PlanSet setFrom(JsonFields &fields)
{
    fields.allow({s("type"), s("side"), s("reps"), s("weight"), s("unit"), s("raise"), s("seconds"), s("metres")});
    PlanSet set;
    if (fields.has(s("type"))) {
        const auto type = setTypeFromSlug(fields.text(s("type")));
        if (!type)
            fields.blame(s("type"), tr("“%1” is no type of set").arg(fields.text(s("type"))));
        set.type = type.value_or(SetType::Working);
    }
    const QString side = fields.text(s("side"));
    for (const Side each : {Side::Left, Side::Right})
        if (side == QLatin1String(sideWords[size_t(each)]))
            set.side = each;
    if (!side.isEmpty() && set.side == Side::Both)
        fields.blame(s("side"), tr("must be left or right"));
    if (fields.has(s("reps")))
        std::tie(set.target.repsLow, set.target.repsHigh) = repsFrom(fields);
    set.target.weight = weightFrom(fields);
    set.target.raise = fields.flag(s("raise"));
    if (fields.has(s("seconds")))
        set.target.time = Seconds(fields.integer(s("seconds"), 0, longestHold, 0));
    if (fields.has(s("metres")))
        set.target.distance = Metres{fields.number(s("metres"), 0, farthest)};
    return set;
}

void readAlikeSets(JsonFields &fields, PlanExercise &exercise)
{
    exercise.sets = fields.integer(s("sets"), 1, 99, 1, true);
    if (fields.has(s("hold")))
        exercise.hold = Seconds(fields.integer(s("hold"), 1, longestHold, 1));
    if (fields.has(s("reps")) == fields.has(s("hold")))
        fields.blame(s("reps"), tr("an exercise has either reps or hold"));
    exercise.repsLow = exercise.repsHigh = 0;
    if (fields.has(s("reps")))
        std::tie(exercise.repsLow, exercise.repsHigh) = repsFrom(fields);
}

void readWhichExercise(JsonFields &fields, PlanExercise &exercise)
{
    if (!fields.has(s("own"))) {
        exercise.slug = fields.text(s("exercise"), true);
        for (const char *ofOwn : {"name", "tracking", "perSide"})
            if (fields.has(s(ofOwn)))
                fields.blame(s(ofOwn), tr("belongs to an exercise of one's own"));
        return;
    }
    if (fields.has(s("exercise")))
        fields.blame(s("own"), tr("an exercise has either exercise or own"));
    PlanOwnExercise own;
    own.id = ExerciseId::fromString(fields.text(s("own")));
    if (own.id.isNull())
        fields.blame(s("own"), tr("is no id"));
    own.name = fields.text(s("name"), true);
    const auto tracking = trackingFromSlug(fields.text(s("tracking"), true));
    if (!tracking)
        fields.blame(s("tracking"), tr("“%1” is no way to count a set").arg(fields.text(s("tracking"))));
    own.tracking = tracking.value_or(Tracking::WeightReps);
    own.sides = fields.flag(s("perSide")) ? Laterality::PerSide : Laterality::Both;
    exercise.own = own;
}

QJsonObject toJson(const PlanSet &set)
{
    QJsonObject o;
    if (set.type != SetType::Working)
        o[s("type")] = slug(set.type);
    if (set.side != Side::Both)
        o[s("side")] = s(sideWords[size_t(set.side)]);
    if (set.target.repsLow)
        o[s("reps")] = QJsonArray{*set.target.repsLow, set.target.repsHigh.value_or(*set.target.repsLow)};
    if (set.target.weight) {
        o[s("weight")] = set.target.weight->text;
        o[s("unit")] = unitText(set.target.weight->unit);
    }
    if (set.target.raise)
        o[s("raise")] = true;
    if (set.target.time)
        o[s("seconds")] = double(set.target.time->count());
    if (set.target.distance)
        o[s("metres")] = set.target.distance->value;
    return o;
}

void writeSets(QJsonObject &o, const PlanExercise &exercise)
{
    if (!exercise.each.empty() || exercise.sets == 0) {
        QJsonArray each;
        for (const PlanSet &set : exercise.each)
            each << toJson(set);
        o[s("each")] = each;
        return;
    }
    o[s("sets")] = exercise.sets;
    if (exercise.hold)
        o[s("hold")] = double(exercise.hold->count());
    else
        o[s("reps")] = QJsonArray{exercise.repsLow, exercise.repsHigh};
}

} // namespace

PlanExercise planExerciseFrom(JsonFields &fields)
{
    fields.allow({s("exercise"), s("own"), s("name"), s("tracking"), s("perSide"), s("sets"), s("reps"), s("hold"), s("each"),
                  s("rest"), s("superset"), s("note")});
    PlanExercise exercise;
    readWhichExercise(fields, exercise);
    if (fields.has(s("each"))) {
        for (const char *alike : {"sets", "reps", "hold"})
            if (fields.has(s(alike)))
                fields.blame(s("each"), tr("stands instead of sets, reps and hold"));
        fields.each(s("each"), true, [&](JsonFields &set) { exercise.each.push_back(setFrom(set)); });
        if (exercise.each.size() > 99)
            fields.blame(s("each"), tr("may hold 99 sets"));
        exercise.sets = int(exercise.each.size());
        exercise.repsLow = exercise.repsHigh = 0;
    } else {
        readAlikeSets(fields, exercise);
    }
    if (fields.has(s("rest")))
        exercise.rest = Seconds(fields.integer(s("rest"), 0, longestHold, 0));
    if (fields.has(s("superset")))
        exercise.superset = fields.integer(s("superset"), 0, 999, 0);
    exercise.note = fields.text(s("note"));
    return exercise;
}

QJsonArray exercisesToJson(const std::vector<PlanExercise> &exercises)
{
    QJsonArray out;
    for (const PlanExercise &exercise : exercises) {
        QJsonObject o;
        if (exercise.own) {
            o[s("own")] = exercise.own->id.toString();
            o[s("name")] = exercise.own->name;
            o[s("tracking")] = slug(exercise.own->tracking);
            if (exercise.own->sides == Laterality::PerSide)
                o[s("perSide")] = true;
        } else {
            o[s("exercise")] = exercise.slug;
        }
        writeSets(o, exercise);
        if (exercise.rest)
            o[s("rest")] = double(exercise.rest->count());
        if (exercise.superset)
            o[s("superset")] = *exercise.superset;
        if (!exercise.note.isEmpty())
            o[s("note")] = exercise.note;
        out << o;
    }
    return out;
}

} // namespace core
