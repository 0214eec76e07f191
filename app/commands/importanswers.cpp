// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importanswers.h"

#include "app/commandparser.h"
#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/decodefile.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

const QString weightOption = QStringLiteral("weight-unit");
const QString distanceOption = QStringLiteral("distance-unit");
const QString zoneOption = QStringLiteral("zone");
const QString orderOption = QStringLiteral("date-order");
const QString dayOption = QStringLiteral("day");
const QString columnsOption = QStringLiteral("columns");

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

tl::unexpected<Error> refused(const QString &option, const QString &wanted, const QString &value)
{
    return fail(Error::Kind::Usage, tr("--%1 needs %2, not \"%3\"").arg(option, wanted, value));
}

/// One of two words; nullopt when the option is absent. Error: another word.
template <class T>
Result<std::optional<T>> choice(const CommandParser &parser, const QString &option, const char *first, T ifFirst, const char *second, T ifSecond)
{
    const QString value = parser.value(option);
    if (!parser.has(option))
        return std::optional<T>();
    if (value == QLatin1String(first))
        return std::optional<T>(ifFirst);
    if (value == QLatin1String(second))
        return std::optional<T>(ifSecond);
    return refused(option, tr("%1 or %2").arg(QLatin1String(first), QLatin1String(second)), value);
}

/// "Distance" or, for the second column of that name, "Distance#2".
std::optional<int> columnNamed(const exchange::CsvTable &table, const QString &text)
{
    const qsizetype mark = text.lastIndexOf(QLatin1Char('#'));
    const int nth = mark > 0 ? text.mid(mark + 1).toInt() : 0;
    const QString name = (nth > 0 ? text.left(mark) : text).simplified().toLower();
    return table.column(name, nth > 0 ? nth - 1 : 0);
}

Result<exchange::CsvMapping> mappingFrom(const QString &text, const exchange::CsvTable &table)
{
    exchange::CsvMapping mapping = exchange::guessedMapping(table);
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(QLatin1Char('='));
        const auto field = exchange::csvFieldFromSlug(part.left(sign).trimmed());
        if (sign < 0 || !field)
            return refused(columnsOption, tr("FIELD=COLUMN;…"), part);
        const auto column = columnNamed(table, part.mid(sign + 1));
        if (!column)
            return fail(Error::Kind::Usage, tr("--%1: there is no column \"%2\"").arg(columnsOption, part.mid(sign + 1).trimmed()));
        mapping.columns[*field] = *column;
    }
    return mapping;
}

} // namespace

void addImportAnswers(CommandParser &parser)
{
    parser.addOption(weightOption, tr("kg or lb, for weights without a unit; else the unit of the preferences"), QStringLiteral("UNIT"));
    parser.addOption(distanceOption, tr("km or mi, for distances without a unit; else the unit of the preferences"), QStringLiteral("UNIT"));
    parser.addOption(zoneOption, tr("the time zone of times without one, as Europe/Berlin; else this machine's"), QStringLiteral("ZONE"));
    parser.addOption(orderOption, tr("day or month: what comes first in dates like 03/04/2026; else the day"), QStringLiteral("ORDER"));
    parser.addOption(dayOption, tr("the day planned workouts are put on; else today"), QStringLiteral("D"));
    parser.addOption(columnsOption, tr("what the columns of an unknown table are, as FIELD=COLUMN;…, with fields such as date, exercise, "
                                       "weight, reps, sport, duration, distance"), QStringLiteral("LIST"));
}

Result<exchange::ImportOptions> importAnswers(const CommandParser &parser)
{
    exchange::ImportOptions options;
    const auto weights = choice(parser, weightOption, "kg", WeightUnit::Kilograms, "lb", WeightUnit::Pounds);
    const auto lengths = choice(parser, distanceOption, "km", LengthUnit::Kilometres, "mi", LengthUnit::Miles);
    const auto order = choice(parser, orderOption, "day", false, "month", true);
    for (const auto *error : {weights ? nullptr : &weights.error(), lengths ? nullptr : &lengths.error(), order ? nullptr : &order.error()})
        if (error)
            return tl::unexpected(*error);
    options.weights = *weights;
    options.lengths = *lengths;
    options.monthFirst = *order;
    if (parser.has(zoneOption)) {
        // A zone that is only named like a POSIX rule would pass as valid.
        const QByteArray zone = parser.value(zoneOption).toUtf8();
        options.zone = QTimeZone(zone);
        if (!QTimeZone::availableTimeZoneIds().contains(zone))
            return refused(zoneOption, tr("a time zone"), parser.value(zoneOption));
    }
    options.workoutDay = parser.today();
    if (parser.has(dayOption)) {
        const auto day = CommandParser::dayFrom(parser.value(dayOption));
        if (!day)
            return refused(dayOption, tr("a date as YYYY-MM-DD"), parser.value(dayOption));
        options.workoutDay = *day;
    }
    return options;
}

Result<exchange::CsvMappings> importMappings(const CommandParser &parser, exchange::CsvMappings remembered,
                                             const std::vector<exchange::ImportInput> &inputs)
{
    if (!parser.has(columnsOption))
        return remembered;
    const std::atomic<bool> cancel = false;
    for (const exchange::ImportInput &input : inputs) {
        const auto bytes = input.archive.isEmpty() ? exchange::readInput(input.path) : Result<QByteArray>();
        // What cannot be read says so when it is imported.
        if (!bytes || exchange::detectFormat(*bytes) != exchange::FileFormat::Csv)
            continue;
        const auto table = exchange::CsvTable::read(*bytes, cancel);
        if (!table)
            continue;
        const auto mapping = mappingFrom(parser.value(columnsOption), *table);
        if (!mapping)
            return tl::unexpected(mapping.error());
        remembered[exchange::mappingKey(*table)] = exchange::mappingJson(*mapping, *table);
    }
    return remembered;
}

} // namespace app
