// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvdialects.h"

#include "core/exchange/csv/csvvalues.h"
#include "core/exchange/csv/stravacolumns.h"
#include "core/exchange/csv/unitcolumn.h"

#include <QRegularExpression>

namespace exchange {

namespace {

QStringList words(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *each : list)
        out.append(QString::fromUtf8(each));
    return out;
}

void take(const CsvTable &table, CsvMapping &mapping, CsvField field, std::initializer_list<const char *> names)
{
    if (const auto column = table.column(words(names)))
        mapping.columns[field] = *column;
}

/// A column of amounts, with the unit its name gives.
QString takeUnit(const CsvTable &table, CsvMapping &mapping, CsvField field, std::initializer_list<const char *> stems)
{
    const auto found = unitColumn(table, words(stems));
    if (found)
        mapping.columns[field] = found->column;
    return found ? found->unit : QString();
}

void takeWeightAndDistance(const CsvTable &table, CsvMapping &mapping, std::initializer_list<const char *> weight,
                           std::initializer_list<const char *> distance)
{
    mapping.weightUnit = writtenWeightUnit(takeUnit(table, mapping, CsvField::Weight, weight));
    mapping.metres = metresIn(takeUnit(table, mapping, CsvField::Distance, distance));
    take(table, mapping, CsvField::WeightUnit, {"weight unit"});
    take(table, mapping, CsvField::DistanceUnit, {"distance unit"});
}

/// Strong: four layouts, with commas or semicolons, the unit in a column, in a name or nowhere.
std::optional<CsvDialect> strong(const CsvTable &table)
{
    CsvMapping mapping;
    take(table, mapping, CsvField::Exercise, {"exercise name", "name der übung", "nombre del ejercicio", "nom de l'exercice", "nome dell'esercizio"});
    take(table, mapping, CsvField::SetOrder, {"set order", "reihenfolge festlegen", "orden de la serie", "ordre des séries", "ordine serie"});
    take(table, mapping, CsvField::Date, {"date", "datum", "fecha", "data"});
    if (!mapping.isLifting() || !mapping.column(CsvField::SetOrder) || !mapping.column(CsvField::Date))
        return std::nullopt;
    take(table, mapping, CsvField::Title, {"workout name", "workout-name", "nombre del entrenamiento", "nom de l'entraînement"});
    take(table, mapping, CsvField::Reps, {"reps", "wiederh.", "wiederholungen", "repeticiones", "répétitions"});
    take(table, mapping, CsvField::Rpe, {"rpe"});
    take(table, mapping, CsvField::SetTime, {"seconds", "sekunden", "segundos", "secondes", "secondi"});
    take(table, mapping, CsvField::SetNote, {"notes", "notizen", "notas", "note"});
    take(table, mapping, CsvField::Note, {"workout notes", "workout-notizen", "notas del entrenamiento"});
    take(table, mapping, CsvField::Duration, {"workout duration", "duration", "duration (sec)", "dauer", "duración", "durée"});
    takeWeightAndDistance(table, mapping, {"weight", "gewicht", "peso", "poids"}, {"distance", "entfernung", "distancia"});
    return CsvDialect{QStringLiteral("Strong"), mapping};
}

/// Hevy: the unit in the column's name, weights and distances each on their own.
std::optional<CsvDialect> hevy(const CsvTable &table)
{
    CsvMapping mapping;
    take(table, mapping, CsvField::Exercise, {"exercise_title"});
    take(table, mapping, CsvField::Date, {"start_time"});
    if (!mapping.isLifting() || !mapping.column(CsvField::Date))
        return std::nullopt;
    take(table, mapping, CsvField::Title, {"title"});
    take(table, mapping, CsvField::End, {"end_time"});
    take(table, mapping, CsvField::Note, {"description"});
    take(table, mapping, CsvField::SetNote, {"exercise_notes"});
    take(table, mapping, CsvField::SetOrder, {"set_index"});
    take(table, mapping, CsvField::SetType, {"set_type"});
    take(table, mapping, CsvField::Superset, {"superset_id"});
    take(table, mapping, CsvField::Reps, {"reps"});
    take(table, mapping, CsvField::SetTime, {"duration_seconds"});
    take(table, mapping, CsvField::Rpe, {"rpe"});
    takeWeightAndDistance(table, mapping, {"weight"}, {"distance"});
    return CsvDialect{QStringLiteral("Hevy"), mapping};
}

/// FitNotes: a date and no time; Android gives the unit in a column, iOS has two columns of weights.
std::optional<CsvDialect> fitNotes(CsvTable &table)
{
    CsvMapping mapping;
    take(table, mapping, CsvField::Exercise, {"exercise"});
    take(table, mapping, CsvField::Date, {"date"});
    take(table, mapping, CsvField::Reps, {"reps"});
    if (mapping.columns.size() < 3 || !table.column(QStringLiteral("category")))
        return std::nullopt;
    if (table.delimiter() == QLatin1Char(','))
        table.joinSurplus(*mapping.column(CsvField::Exercise));
    mapping.oneDayOneWorkout = true;
    take(table, mapping, CsvField::SetTime, {"time"});
    take(table, mapping, CsvField::SetNote, {"comment", "notes"});
    take(table, mapping, CsvField::SetType, {"kind"});
    takeWeightAndDistance(table, mapping, {"weight"}, {"distance"});
    if (mapping.weightUnit)
        take(table, mapping, CsvField::WeightInPounds, {"weight (lbs)", "weight (lb)"});
    if (mapping.column(CsvField::WeightInPounds) == mapping.column(CsvField::Weight))
        mapping.columns.erase(CsvField::WeightInPounds);
    return CsvDialect{QStringLiteral("FitNotes"), mapping};
}

/// Garmin Connect's list of activities. Its distances follow the account's unit, which the table does not say.
std::optional<CsvDialect> garmin(const CsvTable &table)
{
    CsvMapping mapping;
    take(table, mapping, CsvField::Sport, {"activity type", "aktivitätstyp", "type d'activité", "tipo de actividad", "tipo di attività", "activiteittype", "tipo de atividade"});
    take(table, mapping, CsvField::Date, {"date", "datum", "fecha", "data"});
    take(table, mapping, CsvField::Title, {"title", "titel", "titre", "título", "titolo"});
    take(table, mapping, CsvField::Duration, {"time", "zeit", "durée", "tiempo", "tempo", "tijd", "timer time"});
    if (mapping.columns.size() < 4)
        return std::nullopt;
    take(table, mapping, CsvField::Distance, {"distance", "distanz", "distancia", "distanza", "afstand", "distância"});
    take(table, mapping, CsvField::Kcal, {"calories", "kalorien", "calorías", "calorie", "calorieën", "calorias"});
    take(table, mapping, CsvField::AvgHr, {"avg hr", "ø hf", "ø herzfrequenz", "durchschnittliche hf", "fréquence cardiaque moyenne", "frecuencia cardiaca media", "fc media", "gem. hs"});
    take(table, mapping, CsvField::MaxHr, {"max hr", "max. hf", "maximale hf", "maximale herzfrequenz", "fréquence cardiaque maximale", "fc máxima", "fc max", "max. hs"});
    take(table, mapping, CsvField::Climb, {"total ascent", "elev gain", "anstieg gesamt", "positiver höhenunterschied", "ascension totale", "ascenso total", "ascesa totale", "totale stijging"});
    take(table, mapping, CsvField::Moving, {"moving time", "zeit in bewegung", "temps de déplacement", "tiempo en movimiento"});
    take(table, mapping, CsvField::Elapsed, {"elapsed time", "verstrichene zeit", "temps écoulé", "tiempo transcurrido"});
    return CsvDialect{QStringLiteral("Garmin Connect"), mapping};
}

} // namespace

std::optional<CsvDialect> dialectOf(CsvTable &table)
{
    if (auto mapping = stravaColumns(table))
        return CsvDialect{QStringLiteral("Strava"), std::move(*mapping), true};
    if (auto found = strong(table))
        return found;
    if (auto found = hevy(table))
        return found;
    if (auto found = fitNotes(table))
        return found;
    return garmin(table);
}

} // namespace exchange
