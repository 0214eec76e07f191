// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/readyworkouts.h"

#include "core/model/exercise.h"
#include "core/model/librarywords.h"
#include "core/plans/exerciselibrary.h"
#include "core/plans/jsonfields.h"
#include "core/rules/runtext.h"
#include "core/rules/setgroups.h"
#include "core/rules/steptotals.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <tuple>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ReadyWorkouts", text); }
QString s(const char *text) { return QLatin1String(text); }

SetGroup readGroup(JsonFields &fields)
{
    SetGroup group;
    group.count = fields.integer(s("sets"), 1, mostSets, 3, true);
    if (const int seconds = fields.integer(s("seconds"), 0, 3600, 0); seconds > 0) {
        group.type = SetType::Timed;
        group.target.time = Seconds(seconds);
    } else {
        group.target.repsLow = fields.integer(s("low"), 1, 1000, 12, true);
        group.target.repsHigh = fields.integer(s("high"), *group.target.repsLow, 1000, *group.target.repsLow);
    }
    group.target.raise = fields.flag(s("raise"));
    return group;
}

Entry readEntry(JsonFields &fields)
{
    fields.allow({s("exercise"), s("sets"), s("low"), s("high"), s("seconds"), s("rest"), s("superset"), s("raise")});
    const QString slug = fields.text(s("exercise"), true);
    const auto &library = libraryExercises();
    if (std::none_of(library.begin(), library.end(), [&slug](const Exercise &e) { return e.slug == slug; }))
        fields.blame(s("exercise"), tr("the library has no “%1”").arg(slug));
    Entry entry;
    entry.id = EntryId::create();
    entry.plannedExercise = libraryExerciseId(slug);
    entry.sets = setsOf({readGroup(fields)}, {});
    if (const int rest = fields.integer(s("rest"), 0, 3600, 0); rest > 0)
        entry.rest = Seconds(rest);
    if (const int superset = fields.integer(s("superset"), 0, 99, 0); superset > 0)
        entry.superset = superset;
    return entry;
}

void readRun(JsonFields &fields, Planned &planned)
{
    const auto steps = stepsFromText(fields.text(s("run"), true));
    if (!steps) {
        fields.blame(s("run"), tr("character %1: %2").arg(steps.error().position + 1).arg(steps.error().message));
        return;
    }
    planned.steps = *steps;
    const StepTotals totals = totalsOf(*steps);
    planned.duration = totals.exactTime();
    planned.distance = totals.exactDistance();
}

ReadyWorkout readWorkout(JsonFields &fields)
{
    fields.allow({s("slug"), s("name"), s("words"), s("kind"), s("effort"), s("run"), s("minutes"), s("exercises")});
    ReadyWorkout workout;
    workout.slug = fields.text(s("slug"), true);
    workout.name = fields.text(s("name"), true);
    workout.words = fields.text(s("words"), true);
    const QString word = fields.text(s("kind"), true);
    const std::optional<Kind> kind = kindFromSlug(word);
    if (!kind)
        fields.blame(s("kind"), tr("“%1” is no kind of session").arg(word));
    workout.session.kind = kind.value_or(Kind::EasyRun);
    workout.session.sport = defaultSport(workout.session.kind);
    workout.session.title = workout.name;
    Planned planned;
    if (const int effort = fields.integer(s("effort"), 0, 10, 0); effort > 0)
        planned.effort = effort;
    if (isStrength(workout.session.kind)) {
        planned.duration = std::chrono::minutes(fields.integer(s("minutes"), 1, 1440, 30, true));
        fields.each(s("exercises"), true, [&workout](JsonFields &item) { workout.session.entries.push_back(readEntry(item)); });
    } else {
        readRun(fields, planned);
    }
    workout.session.planned = planned;
    return workout;
}

} // namespace

Result<std::vector<ReadyWorkout>> readyWorkoutsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Kind::Format, tr("no list of workouts at byte %1").arg(error.offset));
    QString fault;
    JsonFields fields(document.object(), QString(), fault);
    fields.allow({s("format"), s("version"), s("workouts")});
    if (fields.text(s("format"), true) != s("legwork-workouts"))
        fields.blame(s("format"), tr("this is no list of workouts"));
    std::ignore = fields.integer(s("version"), 1, 1, 1, true);
    std::vector<ReadyWorkout> out;
    fields.each(s("workouts"), true, [&out](JsonFields &item) { out.push_back(readWorkout(item)); });
    if (!fault.isEmpty())
        return fail(Error::Kind::Format, fault);
    return out;
}

Result<std::vector<ReadyWorkout>> readyWorkouts()
{
    QFile file(QStringLiteral(":/legwork/workouts/workouts.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, tr("the workouts are missing from the program"));
    auto workouts = readyWorkoutsFromJson(file.readAll());
    if (workouts)
        for (ReadyWorkout &workout : *workouts) {
            for (QString *text : {&workout.name, &workout.words, &workout.session.title})
                *text = planText(*text);
        }
    return workouts;
}

} // namespace core
