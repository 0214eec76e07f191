// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonvalues.h"
#include "core/exchange/sessionjson.h"

namespace exchange {

using namespace core;

namespace {

// Deeper than any plan, shallower than the stack.
constexpr int deepestBlock = 8;

std::optional<Weight> readWeight(const QJsonObject &parent, const char *name, JsonFields &fields)
{
    const QString key = QLatin1String(name);
    if (!fields.has(key))
        return std::nullopt;
    const QJsonObject object = parent.value(key).toObject();
    const QString unit = object.value(QStringLiteral("unit")).toString();
    const bool pounds = unit == unitText(WeightUnit::Pounds);
    const auto weight = pounds || unit == unitText(WeightUnit::Kilograms)
        ? Weight::parse(object.value(QStringLiteral("text")).toString(), pounds ? WeightUnit::Pounds : WeightUnit::Kilograms)
        : std::nullopt;
    if (!weight)
        fields.blame(key, QStringLiteral("no weight"));
    return weight;
}

Step readStep(JsonFields &fields, int depth)
{
    fields.allow({QStringLiteral("repeat"), QStringLiteral("steps"), QStringLiteral("role"), QStringLiteral("pace"),
                  QStringLiteral("end"), QStringLiteral("amount"), QStringLiteral("target"), QStringLiteral("low"),
                  QStringLiteral("high"), QStringLiteral("skipLast")});
    OptionalFields optional(fields);
    Step step;
    step.role = StepRole(fields.integer(QStringLiteral("role"), 0, int(StepRole::CoolDown), int(StepRole::Work)));
    step.pace = optional.word("pace", stepPaceFromSlug).value_or(StepPace::Easy);
    step.end = StepEnd(fields.integer(QStringLiteral("end"), 0, int(StepEnd::Open), 0));
    step.amount = fields.number(QStringLiteral("amount"), 0, 1e7);
    step.target = StepTarget(fields.integer(QStringLiteral("target"), 0, int(StepTarget::HeartRate), 0));
    step.low = optional.number("low");
    step.high = optional.number("high");
    step.repeat = fields.integer(QStringLiteral("repeat"), 1, 1000, 1);
    step.skipLast = fields.flag(QStringLiteral("skipLast"));
    if (!fields.has(QStringLiteral("steps")))
        return step;
    if (depth >= deepestBlock)
        fields.blame(QStringLiteral("steps"), QStringLiteral("nested too deep"));
    else
        fields.each(QStringLiteral("steps"), false, [&](JsonFields &child) { step.children.push_back(readStep(child, depth + 1)); });
    return step;
}

Planned readPlanned(JsonFields &fields)
{
    fields.allow({QStringLiteral("day"), QStringLiteral("originalDay"), QStringLiteral("startMinute"), QStringLiteral("duration"),
                  QStringLiteral("distance"), QStringLiteral("effort"), QStringLiteral("light"), QStringLiteral("basisText"),
                  QStringLiteral("skipReason"), QStringLiteral("skipNote"), QStringLiteral("note"), QStringLiteral("steps")});
    OptionalFields optional(fields);
    Planned planned;
    planned.day = optional.day("day");
    planned.originalDay = optional.day("originalDay");
    planned.startMinute = optional.integer("startMinute", 0, 24 * 60 - 1);
    planned.duration = optional.duration<Seconds>("duration");
    planned.distance = optional.metres("distance");
    planned.effort = optional.integer("effort", 0, 10);
    planned.light = fields.flag(QStringLiteral("light"));
    planned.basisText = fields.text(QStringLiteral("basisText"));
    planned.skipReason = optional.word("skipReason", skipReasonFromSlug);
    planned.note = fields.text(QStringLiteral("note"));
    planned.skipNote = fields.text(QStringLiteral("skipNote"));
    if (fields.has(QStringLiteral("steps")))
        fields.each(QStringLiteral("steps"), false, [&](JsonFields &step) { planned.steps.push_back(readStep(step, 0)); });
    return planned;
}

Lap readLap(JsonFields &fields)
{
    OptionalFields optional(fields);
    Lap lap;
    lap.step = optional.integer("step", 0);
    lap.iteration = optional.integer("iteration", 0);
    lap.startMs = optional.bigInteger("startMs");
    lap.timer = optional.duration<Milliseconds>("timer");
    lap.elapsed = optional.duration<Milliseconds>("elapsed");
    lap.distance = optional.metres("distance");
    lap.avgHr = optional.integer("avgHr", 0, 400);
    lap.maxHr = optional.integer("maxHr", 0, 400);
    lap.trigger = fields.text(QStringLiteral("trigger"));
    return lap;
}

Logged readLogged(JsonFields &fields)
{
    OptionalFields optional(fields);
    Logged logged;
    logged.day = optional.day("day");
    logged.link = Link(fields.integer(QStringLiteral("link"), 0, int(Link::Manual), 0));
    logged.startMs = optional.bigInteger("startMs");
    logged.offsetMinutes = optional.integer("offsetMinutes", -24 * 60, 24 * 60);
    logged.timeZone = fields.text(QStringLiteral("timeZone"));
    logged.timer = optional.duration<Milliseconds>("timer");
    logged.elapsed = optional.duration<Milliseconds>("elapsed");
    logged.moving = optional.duration<Milliseconds>("moving");
    logged.distance = optional.metres("distance");
    logged.climb = optional.metres("climb");
    logged.avgHr = optional.integer("avgHr", 0, 400);
    logged.maxHr = optional.integer("maxHr", 0, 400);
    logged.kcal = optional.integer("kcal", 0);
    logged.effort = optional.integer("effort", 0, 10);
    logged.surface = optional.word("surface", surfaceFromSlug);
    logged.incline = optional.number("incline");
    logged.gear = optional.id<GearId>("gear");
    logged.pain = optional.integer("pain", 0, 10);
    logged.painPlace = fields.text(QStringLiteral("painPlace"));
    logged.overrideModerate = optional.duration<Seconds>("overrideModerate");
    logged.overrideVigorous = optional.duration<Seconds>("overrideVigorous");
    if (fields.has(QStringLiteral("laps")))
        fields.each(QStringLiteral("laps"), false, [&](JsonFields &lap) { logged.laps.push_back(readLap(lap)); });
    return logged;
}

/// Reads the object under a name with a reader of its own; faults keep their path.
template <class Read> void within(const QJsonObject &parent, const char *name, const QString &path, QString &fault, Read read)
{
    JsonFields fields(parent.value(QLatin1String(name)).toObject(), path + QLatin1String(name), fault);
    read(fields);
}

ExerciseSet readSet(const QJsonObject &object, const QString &path, QString &fault)
{
    JsonFields fields(object, path, fault);
    OptionalFields optional(fields);
    ExerciseSet set;
    set.id = optional.id<SetId>("id").value_or(SetId::create());
    set.type = optional.word("type", setTypeFromSlug).value_or(SetType::Working);
    set.side = Side(fields.integer(QStringLiteral("side"), 0, int(Side::Right), 0));
    within(object, "target", path, fault, [&](JsonFields &target) {
        OptionalFields in(target);
        set.target = {in.integer("repsLow", 0, 100000), in.integer("repsHigh", 0, 100000),
                      readWeight(object.value(QStringLiteral("target")).toObject(), "weight", target),
                      in.duration<Seconds>("time"), in.metres("distance"), target.flag(QStringLiteral("raise")),
                      in.word("type", setTypeFromSlug)};
    });
    within(object, "result", path, fault, [&](JsonFields &result) {
        OptionalFields in(result);
        set.result = {readWeight(object.value(QStringLiteral("result")).toObject(), "weight", result),
                      in.integer("reps", 0, 100000), in.duration<Seconds>("time"), in.metres("distance"),
                      in.integer("inReserve", 0, 5), in.bigInteger("doneMs")};
    });
    return set;
}

Entry readEntry(const QJsonObject &object, const QString &path, QString &fault)
{
    JsonFields fields(object, path, fault);
    OptionalFields optional(fields);
    Entry entry;
    entry.id = optional.id<EntryId>("id").value_or(EntryId::create());
    entry.superset = optional.integer("superset");
    entry.plannedExercise = optional.id<ExerciseId>("plannedExercise");
    entry.loggedExercise = optional.id<ExerciseId>("loggedExercise");
    entry.rest = optional.duration<Seconds>("rest");
    entry.note = fields.text(QStringLiteral("note"));
    const QJsonArray sets = fields.array(QStringLiteral("sets"));
    for (int i = 0; i < sets.size(); ++i)
        entry.sets.push_back(readSet(sets[i].toObject(), QStringLiteral("%1sets[%2].").arg(path).arg(i), fault));
    return entry;
}

void readWho(Session &session, JsonFields &fields)
{
    OptionalFields optional(fields);
    session.id = optional.id<SessionId>("id").value_or(SessionId::create());
    if (const auto sport = optional.word("sport", sportFromSlug))
        session.sport = *sport;
    if (const auto kind = optional.word("kind", kindFromSlug))
        session.kind = *kind;
    session.title = fields.text(QStringLiteral("title"));
    session.note = fields.text(QStringLiteral("note"));
    session.position = fields.number(QStringLiteral("position"), -1e12, 1e12);
    session.group = optional.id<GroupId>("group");
    session.series = optional.id<SeriesId>("series");
    session.planRun = optional.id<PlanRunId>("planRun");
    session.slot = fields.text(QStringLiteral("slot"));
}

} // namespace

Result<Session> sessionFromJson(const QJsonObject &object)
{
    QString fault;
    JsonFields fields(object, QString(), fault);
    fields.allow({QStringLiteral("id"), QStringLiteral("sport"), QStringLiteral("kind"), QStringLiteral("title"),
                  QStringLiteral("note"), QStringLiteral("position"), QStringLiteral("group"), QStringLiteral("series"),
                  QStringLiteral("planRun"), QStringLiteral("slot"), QStringLiteral("planned"), QStringLiteral("logged"),
                  QStringLiteral("entries")});
    Session session;
    readWho(session, fields);
    if (fields.has(QStringLiteral("planned")))
        within(object, "planned", QString(), fault, [&](JsonFields &half) { session.planned = readPlanned(half); });
    if (fields.has(QStringLiteral("logged")))
        within(object, "logged", QString(), fault, [&](JsonFields &half) { session.logged = readLogged(half); });
    const QJsonArray entries = fields.array(QStringLiteral("entries"));
    for (int i = 0; i < entries.size(); ++i)
        session.entries.push_back(readEntry(entries[i].toObject(), QStringLiteral("entries[%1].").arg(i), fault));
    if (!session.planned && !session.logged)
        fields.blame(QStringLiteral("planned"), QStringLiteral("a session needs a planned or a logged half"));
    if (!fault.isEmpty())
        return fail(Error::Kind::Format, fault);
    return session;
}

Result<Exercise> exerciseFromJson(const QJsonObject &object)
{
    QString fault;
    JsonFields fields(object, QString(), fault);
    OptionalFields optional(fields);
    Exercise exercise;
    exercise.id = optional.id<ExerciseId>("id").value_or(ExerciseId::create());
    exercise.slug = fields.text(QStringLiteral("slug"));
    exercise.name = fields.text(QStringLiteral("name"), true);
    exercise.tracking = optional.word("tracking", trackingFromSlug).value_or(Tracking::WeightReps);
    exercise.sides = fields.flag(QStringLiteral("perSide")) ? Laterality::PerSide : Laterality::Both;
    exercise.equipment = fields.text(QStringLiteral("equipment"));
    exercise.pattern = fields.text(QStringLiteral("pattern"));
    exercise.compound = fields.flag(QStringLiteral("compound"));
    exercise.step = readWeight(object, "step", fields);
    exercise.archived = fields.flag(QStringLiteral("archived"));
    exercise.mergedInto = optional.id<ExerciseId>("mergedInto");
    exercise.favourite = fields.flag(QStringLiteral("favourite"));
    exercise.bar = readWeight(object, "bar", fields);
    exercise.rest = optional.duration<Seconds>("rest");
    if (fields.has(QStringLiteral("muscles")))
        fields.each(QStringLiteral("muscles"), false, [&](JsonFields &share) {
            exercise.muscles.push_back({share.text(QStringLiteral("muscle"), true), share.number(QStringLiteral("share"), 0, 1, 1)});
        });
    if (!fault.isEmpty())
        return fail(Error::Kind::Format, fault);
    return exercise;
}

} // namespace exchange
