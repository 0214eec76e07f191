// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvmapping.h"

#include "core/exchange/csv/csvvalues.h"
#include "core/exchange/csv/unitcolumn.h"

#include <algorithm>

namespace exchange {

namespace {

struct Words {
    CsvField field;
    QStringList words; // in the comparable form of CsvTable::names(), "_" as a space
};

// The usual names of columns, the plainest first: a table may have several that fit.
const std::vector<Words> &usualNames()
{
    static const std::vector<Words> names{
        {CsvField::Date, {QStringLiteral("date"), QStringLiteral("datum"), QStringLiteral("start date"), QStringLiteral("start date local"),
                          QStringLiteral("datetime"), QStringLiteral("date time"), QStringLiteral("timestamp"), QStringLiteral("start time"),
                          QStringLiteral("start"), QStringLiteral("started at"), QStringLiteral("day"), QStringLiteral("tag"),
                          QStringLiteral("created"), QStringLiteral("workout date"), QStringLiteral("activity date"), QStringLiteral("fecha"),
                          QStringLiteral("data"), QStringLiteral("date de l'activité")}},
        {CsvField::Time, {QStringLiteral("time of day"), QStringLiteral("start time"), QStringLiteral("startzeit"), QStringLiteral("uhrzeit"),
                          QStringLiteral("start time (h:mm)")}},
        {CsvField::End, {QStringLiteral("end time"), QStringLiteral("end"), QStringLiteral("end date"), QStringLiteral("finished at")}},
        {CsvField::Exercise, {QStringLiteral("exercise"), QStringLiteral("exercise name"), QStringLiteral("exercise title"),
                              QStringLiteral("übung"), QStringLiteral("name der übung"), QStringLiteral("movement"), QStringLiteral("lift"),
                              QStringLiteral("ejercicio"), QStringLiteral("exercice"), QStringLiteral("esercizio"), QStringLiteral("oefening")}},
        {CsvField::Title, {QStringLiteral("title"), QStringLiteral("workout name"), QStringLiteral("workout"), QStringLiteral("activity name"),
                           QStringLiteral("name"), QStringLiteral("titel"), QStringLiteral("workout-name")}},
        {CsvField::Sport, {QStringLiteral("sport"), QStringLiteral("activity type"), QStringLiteral("type"), QStringLiteral("activity"),
                           QStringLiteral("sportart"), QStringLiteral("aktivität")}},
        {CsvField::SetOrder, {QStringLiteral("set"), QStringLiteral("set order"), QStringLiteral("set number"), QStringLiteral("set index"),
                              QStringLiteral("satz")}},
        {CsvField::SetType, {QStringLiteral("set type"), QStringLiteral("kind"), QStringLiteral("iswarmup"), QStringLiteral("warmup")}},
        {CsvField::WeightUnit, {QStringLiteral("weight unit"), QStringLiteral("weightunit"), QStringLiteral("unit")}},
        {CsvField::Reps, {QStringLiteral("reps"), QStringLiteral("repetitions"), QStringLiteral("wiederholungen"), QStringLiteral("wiederh."),
                          QStringLiteral("wdh"), QStringLiteral("répétitions"), QStringLiteral("repeticiones")}},
        {CsvField::Rpe, {QStringLiteral("rpe")}},
        {CsvField::RepsLeft, {QStringLiteral("rir"), QStringLiteral("reps in reserve"), QStringLiteral("reps left")}},
        {CsvField::DistanceUnit, {QStringLiteral("distance unit"), QStringLiteral("distanceunit")}},
        {CsvField::Elapsed, {QStringLiteral("elapsed time"), QStringLiteral("elapsed")}},
        {CsvField::Moving, {QStringLiteral("moving time")}},
        {CsvField::AvgHr, {QStringLiteral("avg hr"), QStringLiteral("average heart rate"), QStringLiteral("average hr"), QStringLiteral("heart rate"),
                           QStringLiteral("average heartrate"), QStringLiteral("puls"), QStringLiteral("ø hf")}},
        {CsvField::MaxHr, {QStringLiteral("max hr"), QStringLiteral("max heart rate"), QStringLiteral("maximum heart rate"), QStringLiteral("max heartrate")}},
        {CsvField::Kcal, {QStringLiteral("calories"), QStringLiteral("kcal"), QStringLiteral("kalorien")}},
        {CsvField::Effort, {QStringLiteral("effort"), QStringLiteral("perceived exertion"), QStringLiteral("session rpe")}},
        {CsvField::Superset, {QStringLiteral("superset"), QStringLiteral("superset id")}},
        {CsvField::Note, {QStringLiteral("workout notes"), QStringLiteral("description"), QStringLiteral("note"), QStringLiteral("notes"),
                          QStringLiteral("comment"), QStringLiteral("comments"), QStringLiteral("notizen"), QStringLiteral("bemerkung")}},
    };
    return names;
}

bool isTaken(const CsvMapping &mapping, int column)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const auto &each) { return each.second == column; });
}

void guessByName(const CsvTable &table, CsvMapping &mapping)
{
    QStringList names = table.names();
    for (QString &name : names)
        name.replace(QLatin1Char('_'), QLatin1Char(' '));
    for (const Words &each : usualNames())
        for (const QString &word : each.words) {
            const int column = int(names.indexOf(word));
            if (column < 0 || isTaken(mapping, column))
                continue;
            mapping.columns.emplace(each.field, column);
            break;
        }
}

/// Whether the first filled cells of a column can all be read.
bool holds(const CsvTable &table, int column, bool (*readable)(const QString &))
{
    constexpr int enough = 20;
    int seen = 0;
    for (int row = 0; row < table.rowCount() && seen < enough; ++row) {
        const QString text = table.text(row, column);
        if (text.isEmpty())
            continue;
        if (!readable(text))
            return false;
        ++seen;
    }
    return seen > 0;
}

bool isCalled(const CsvTable &table, std::optional<int> column, const QString &name)
{
    return column && table.names().at(*column) == name;
}

bool holdsDates(const CsvTable &table, int column)
{
    return holds(table, column, [](const QString &text) { return writtenDate(text).has_value(); });
}

/// The time of day, where the date has none of its own: a column of clock times that could not be lengths.
void guessTime(const CsvTable &table, CsvMapping &mapping)
{
    const auto date = mapping.column(CsvField::Date);
    const auto first = date && table.rowCount() > 0 ? writtenDate(table.text(0, date)) : std::nullopt;
    if (mapping.column(CsvField::Time) || !first || first->time)
        return;
    for (int column = 0; column < table.header().size(); ++column)
        if (table.names().at(column).startsWith(QLatin1String("start")) && !isTaken(mapping, column)
            && holds(table, column, [](const QString &text) { return writtenTime(text).has_value(); })) {
            mapping.columns[CsvField::Time] = column;
            return;
        }
}

void guessAmounts(const CsvTable &table, CsvMapping &mapping)
{
    const auto take = [&](CsvField field, const std::optional<UnitColumn> &found) {
        if (found && !isTaken(mapping, found->column))
            mapping.columns.emplace(field, found->column);
        return found ? found->unit : QString();
    };
    if (const auto unit = writtenWeightUnit(take(CsvField::Weight, unitColumn(table, {QStringLiteral("weight"), QStringLiteral("gewicht"), QStringLiteral("load"), QStringLiteral("poids"), QStringLiteral("peso")}))))
        mapping.weightUnit = unit;
    if (const auto unit = metresIn(take(CsvField::Distance, unitColumn(table, {QStringLiteral("distance"), QStringLiteral("distanz"), QStringLiteral("strecke"), QStringLiteral("entfernung"), QStringLiteral("distancia")}))))
        mapping.metres = unit;
    take(CsvField::Climb, unitColumn(table, {QStringLiteral("elevation gain"), QStringLiteral("total ascent"), QStringLiteral("ascent"), QStringLiteral("climb")}));
    const QString duration = take(mapping.isLifting() ? CsvField::SetTime : CsvField::Duration,
                                  unitColumn(table, {QStringLiteral("duration"), QStringLiteral("dauer"), QStringLiteral("time"), QStringLiteral("zeit"), QStringLiteral("seconds"), QStringLiteral("minutes")}));
    if (duration.startsWith(QLatin1Char('h')))
        mapping.durationSeconds = 3600;
    else if (duration.startsWith(QLatin1String("min")) || isCalled(table, mapping.column(CsvField::Duration), QStringLiteral("minutes")))
        mapping.durationSeconds = 60;
}

} // namespace

CsvMapping guessedMapping(const CsvTable &table)
{
    CsvMapping mapping;
    guessByName(table, mapping);
    if (!mapping.column(CsvField::Date) || !holdsDates(table, *mapping.column(CsvField::Date))) {
        mapping.columns.erase(CsvField::Date);
        for (int column = 0; column < table.header().size() && !mapping.column(CsvField::Date); ++column)
            if (holdsDates(table, column)) {
                // A start time with its date is the date.
                std::erase_if(mapping.columns, [&](const auto &each) { return each.second == column; });
                mapping.columns[CsvField::Date] = column;
            }
    }
    guessTime(table, mapping);
    guessAmounts(table, mapping);
    return mapping;
}

} // namespace exchange
