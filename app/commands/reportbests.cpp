// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportbests.h"

#include "app/commandparser.h"
#include "app/jsonvalues.h"
#include "app/output.h"
#include "core/stats/exerciserecords.h"
#include "core/stats/liftseries.h"
#include "core/store/effortstore.h"
#include "core/store/historystore.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

DateRange daysAsked(const CommandParser &parser)
{
    return {parser.from().value_or(QDate(1, 1, 1)), parser.to().value_or(QDate(9999, 12, 31))};
}

/// What was done of one exercise on the days asked for.
struct Lift {
    Exercise exercise;
    ExerciseRecords records;
    int sessions = 0;
    double sets = 0;
    double volume = 0; ///< kilograms × repetitions
};

Lift liftOf(const Exercise &exercise, const ExerciseHistory &history)
{
    Lift lift{exercise, recordsOf(history, exercise), int(history.size()), 0, 0};
    const MassOn unknown = [](QDate) { return std::optional<double>(); };
    for (const ExerciseDay &day : history) {
        lift.sets += workingSets(day);
        lift.volume += liftValue(day, LiftMeasure::Volume, exercise, unknown, {}).value_or(0);
    }
    return lift;
}

Result<std::vector<Lift>> liftsOf(const Store &store, DateRange days)
{
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    const auto history = HistoryStore(store.database()).between(days.first, days.last);
    if (!history)
        return tl::unexpected(history.error());
    std::vector<Lift> lifts;
    for (const Exercise &exercise : *exercises)
        if (const auto found = history->find(exercise.id); found != history->end())
            lifts.push_back(liftOf(exercise, found->second));
    return lifts;
}

QJsonValue setJson(const std::optional<RecordSet> &record)
{
    if (!record)
        return {};
    const SetResult &result = record->set.result;
    QJsonObject object{{QStringLiteral("day"), json(record->day)}, {QStringLiteral("session"), record->session.toString()}};
    object.insert(QStringLiteral("weight"), json(result.weight));
    object.insert(QStringLiteral("kg"), result.weight ? QJsonValue(result.weight->kilograms()) : QJsonValue());
    object.insert(QStringLiteral("reps"), json(result.reps));
    object.insert(QStringLiteral("seconds"), json(result.time));
    object.insert(QStringLiteral("metres"), json(result.distance));
    return object;
}

QJsonObject liftJson(const Lift &lift)
{
    QJsonObject object{{QStringLiteral("exercise"), lift.exercise.name},
                       {QStringLiteral("slug"), lift.exercise.slug.isEmpty() ? QJsonValue() : QJsonValue(lift.exercise.slug)},
                       {QStringLiteral("sessions"), lift.sessions},
                       {QStringLiteral("sets"), lift.sets},
                       {QStringLiteral("volume_kg"), std::round(lift.volume * 1000) / 1000},
                       {QStringLiteral("heaviest"), setJson(lift.records.heaviest)},
                       {QStringLiteral("most_reps"), setJson(lift.records.mostReps)},
                       {QStringLiteral("longest"), setJson(lift.records.longest)},
                       {QStringLiteral("farthest"), setJson(lift.records.farthest)}};
    QJsonValue estimate;
    if (lift.records.estimate)
        estimate = QJsonObject{{QStringLiteral("kg"), std::round(lift.records.estimatedKilograms * 100) / 100},
                               {QStringLiteral("formula"), QStringLiteral("epley")},
                               {QStringLiteral("rough"), lift.records.roughEstimate},
                               {QStringLiteral("set"), setJson(lift.records.estimate)}};
    object.insert(QStringLiteral("estimate"), estimate);
    return object;
}

QString setWords(const std::optional<RecordSet> &record)
{
    if (!record)
        return {};
    const SetResult &result = record->set.result;
    QStringList parts;
    if (result.weight)
        parts << result.weight->text + QLatin1Char(' ') + unitText(result.weight->unit);
    if (result.reps)
        parts << QString::number(*result.reps);
    const QString set = parts.join(QStringLiteral(" x "));
    return QStringLiteral("%1 (%2)").arg(set, record->day.toString(Qt::ISODate));
}

QString clockWords(double seconds)
{
    const qint64 s = std::llround(seconds);
    return QStringLiteral("%1:%2:%3").arg(s / 3600).arg(s / 60 % 60, 2, 10, QLatin1Char('0')).arg(s % 60, 2, 10, QLatin1Char('0'));
}

QJsonValue runJson(const std::optional<RunRecord> &record)
{
    if (!record)
        return {};
    return QJsonObject{{QStringLiteral("metres"), record->metres}, {QStringLiteral("seconds"), record->seconds},
                       {QStringLiteral("day"), json(record->day)}, {QStringLiteral("session"), record->session.toString()},
                       {QStringLiteral("climb_m"), record->climb}};
}

QJsonObject recordsJson(const RunRecords &records)
{
    QJsonArray fastest;
    for (size_t i = 0; i < records.fastest.size(); ++i) {
        const auto &record = records.fastest[i];
        if (record)
            fastest.append(QJsonObject{{QStringLiteral("distance"), recordDistanceName(i)},
                                       {QStringLiteral("metres"), record->metres},
                                       {QStringLiteral("seconds"), record->seconds},
                                       {QStringLiteral("day"), json(record->day)},
                                       {QStringLiteral("session"), record->session.toString()},
                                       {QStringLiteral("offset_s"), record->wholeRun ? QJsonValue() : QJsonValue(record->offset)},
                                       {QStringLiteral("whole_run"), record->wholeRun}});
    }
    return {{QStringLiteral("fastest"), fastest}, {QStringLiteral("longest"), runJson(records.longest)},
            {QStringLiteral("climb"), runJson(records.climb)}};
}

} // namespace

Result<void> printLifts(const Store &store, const CommandParser &parser)
{
    const auto lifts = liftsOf(store, daysAsked(parser));
    if (!lifts)
        return tl::unexpected(lifts.error());
    if (parser.json()) {
        QJsonArray array;
        for (const Lift &lift : *lifts)
            array.append(liftJson(lift));
        printJson(array);
        return {};
    }
    Table table({tr("Exercise"), tr(">Sessions"), tr(">Sets"), tr(">Volume kg"), tr("Heaviest"), tr("Most repetitions"), tr("Estimated maximum")});
    for (const Lift &lift : *lifts) {
        const QString estimate = lift.records.estimate ? tr("about %1 kg, from %2").arg(std::lround(lift.records.estimatedKilograms)).arg(setWords(lift.records.estimate)) : QString();
        table.addRow({lift.exercise.name, QString::number(lift.sessions), QString::number(lift.sets), QString::number(std::lround(lift.volume)),
                      setWords(lift.records.heaviest), setWords(lift.records.mostReps), estimate});
    }
    table.print();
    return {};
}

Result<void> printRecords(const Store &store, const CommandParser &parser)
{
    const DateRange days = daysAsked(parser);
    const auto records = EffortStore(store.database()).records(days.first, days.last);
    if (!records)
        return tl::unexpected(records.error());
    if (parser.json()) {
        printJson(recordsJson(*records));
        return {};
    }
    Table table({tr("Record"), tr(">Value"), tr("Day"), tr("Found in")});
    for (size_t i = 0; i < records->fastest.size(); ++i)
        if (const auto &record = records->fastest[i])
            table.addRow({recordDistanceName(i), clockWords(record->seconds), record->day.toString(Qt::ISODate),
                          record->wholeRun ? tr("the whole run") : tr("its recording")});
    if (records->longest)
        table.addRow({tr("Longest run"), tr("%1 km").arg(records->longest->metres / 1000, 0, 'f', 2), records->longest->day.toString(Qt::ISODate), QString()});
    if (records->climb)
        table.addRow({tr("Most climb"), tr("%1 m").arg(std::lround(records->climb->climb)), records->climb->day.toString(Qt::ISODate), QString()});
    table.print();
    return {};
}

} // namespace app
