// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvmapping.h"

#include "core/exchange/csv/csvwords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace exchange {

namespace {

struct FieldWords {
    const char *slug;
    const char *name;
};

// In the order of CsvField.
constexpr std::array<FieldWords, csvFieldCount> fieldWords{{
    {"date", QT_TRANSLATE_NOOP("CsvWords", "Date")},
    {"time", QT_TRANSLATE_NOOP("CsvWords", "Start time")},
    {"end", QT_TRANSLATE_NOOP("CsvWords", "End time")},
    {"title", QT_TRANSLATE_NOOP("CsvWords", "Title")},
    {"note", QT_TRANSLATE_NOOP("CsvWords", "Note")},
    {"sport", QT_TRANSLATE_NOOP("CsvWords", "Sport")},
    {"duration", QT_TRANSLATE_NOOP("CsvWords", "Duration")},
    {"elapsed", QT_TRANSLATE_NOOP("CsvWords", "Time with pauses")},
    {"moving", QT_TRANSLATE_NOOP("CsvWords", "Moving time")},
    {"distance", QT_TRANSLATE_NOOP("CsvWords", "Distance")},
    {"distance_unit", QT_TRANSLATE_NOOP("CsvWords", "Unit of the distance")},
    {"climb", QT_TRANSLATE_NOOP("CsvWords", "Climb")},
    {"avg_hr", QT_TRANSLATE_NOOP("CsvWords", "Average heart rate")},
    {"max_hr", QT_TRANSLATE_NOOP("CsvWords", "Highest heart rate")},
    {"calories", QT_TRANSLATE_NOOP("CsvWords", "Calories")},
    {"effort", QT_TRANSLATE_NOOP("CsvWords", "Effort (0–10)")},
    {"file", QT_TRANSLATE_NOOP("CsvWords", "File of the recording")},
    {"exercise", QT_TRANSLATE_NOOP("CsvWords", "Exercise")},
    {"set_order", QT_TRANSLATE_NOOP("CsvWords", "Number of the set")},
    {"set_type", QT_TRANSLATE_NOOP("CsvWords", "Type of the set")},
    {"weight", QT_TRANSLATE_NOOP("CsvWords", "Weight")},
    {"weight_unit", QT_TRANSLATE_NOOP("CsvWords", "Unit of the weight")},
    {"weight_lb", QT_TRANSLATE_NOOP("CsvWords", "Weight in pounds")},
    {"reps", QT_TRANSLATE_NOOP("CsvWords", "Repetitions")},
    {"rpe", QT_TRANSLATE_NOOP("CsvWords", "RPE (6–10)")},
    {"reps_left", QT_TRANSLATE_NOOP("CsvWords", "Reps left")},
    {"set_time", QT_TRANSLATE_NOOP("CsvWords", "Time of the set")},
    {"set_note", QT_TRANSLATE_NOOP("CsvWords", "Note on the set")},
    {"superset", QT_TRANSLATE_NOOP("CsvWords", "Superset")},
}};

int occurrenceOf(const CsvTable &table, int column) { return int(table.names().mid(0, column).count(table.names().at(column))); }

} // namespace

std::optional<int> CsvMapping::column(CsvField field) const
{
    const auto it = columns.find(field);
    return it == columns.end() ? std::nullopt : std::optional(it->second);
}

QString CsvMapping::missing() const
{
    if (!column(CsvField::Date))
        return CsvWords::tr("which column is the date");
    const bool amount = column(CsvField::Duration) || column(CsvField::Elapsed) || column(CsvField::Moving)
        || column(CsvField::Distance) || column(CsvField::End);
    if (!isLifting() && !amount)
        return CsvWords::tr("which column is the exercise, the duration or the distance");
    return {};
}

QString slug(CsvField field) { return QLatin1String(fieldWords[size_t(field)].slug); }

std::optional<CsvField> csvFieldFromSlug(const QString &slug)
{
    for (int i = 0; i < csvFieldCount; ++i)
        if (slug == QLatin1String(fieldWords[size_t(i)].slug))
            return CsvField(i);
    return std::nullopt;
}

QString csvFieldName(CsvField field) { return CsvWords::tr(fieldWords[size_t(field)].name); }

QString mappingKey(const CsvTable &table)
{
    const QByteArray header = table.names().join(QLatin1Char('\n')).toUtf8();
    return QStringLiteral("csv_columns/")
        + QString::fromLatin1(QCryptographicHash::hash(header, QCryptographicHash::Sha256).toHex().left(32));
}

QByteArray mappingJson(const CsvMapping &mapping, const CsvTable &table)
{
    QJsonObject columns;
    for (const auto &[field, column] : mapping.columns)
        columns.insert(slug(field), QJsonArray{table.names().at(column), occurrenceOf(table, column)});
    QJsonObject object{{QStringLiteral("columns"), columns}, {QStringLiteral("duration_s"), mapping.durationSeconds}};
    if (mapping.weightUnit)
        object.insert(QStringLiteral("weight_unit"), core::unitText(*mapping.weightUnit));
    if (mapping.metres)
        object.insert(QStringLiteral("metres"), *mapping.metres);
    if (mapping.offsetMinutes)
        object.insert(QStringLiteral("offset_min"), *mapping.offsetMinutes);
    if (mapping.monthFirst)
        object.insert(QStringLiteral("month_first"), *mapping.monthFirst);
    object.insert(QStringLiteral("one_day_one_workout"), mapping.oneDayOneWorkout);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CsvMapping> mappingFromJson(const QByteArray &json, const CsvTable &table)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject columns = object.value(QStringLiteral("columns")).toObject();
    if (columns.isEmpty())
        return std::nullopt;
    CsvMapping mapping;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = csvFieldFromSlug(it.key());
        const QJsonArray place = it.value().toArray();
        const auto column = table.column(place.at(0).toString(), place.at(1).toInt());
        if (field && column)
            mapping.columns[*field] = *column;
    }
    const double seconds = object.value(QStringLiteral("duration_s")).toDouble(1);
    mapping.durationSeconds = seconds > 0 ? seconds : 1;
    const QString unit = object.value(QStringLiteral("weight_unit")).toString();
    if (!unit.isEmpty())
        mapping.weightUnit = unit == QLatin1String("lb") ? core::WeightUnit::Pounds : core::WeightUnit::Kilograms;
    if (const double metres = object.value(QStringLiteral("metres")).toDouble(); metres > 0)
        mapping.metres = metres;
    if (const QJsonValue offset = object.value(QStringLiteral("offset_min")); offset.isDouble())
        mapping.offsetMinutes = offset.toInt();
    if (const QJsonValue order = object.value(QStringLiteral("month_first")); order.isBool())
        mapping.monthFirst = order.toBool();
    mapping.oneDayOneWorkout = object.value(QStringLiteral("one_day_one_workout")).toBool();
    return mapping;
}

} // namespace exchange
