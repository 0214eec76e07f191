// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/stravacolumns.h"

#include <QRegularExpression>

namespace exchange {

namespace {

// The head of the table has kept its order since 2019, in every language.
enum Head : int { Id = 0, Date, Name, Type, Description, ElapsedTime, Distance, HeadSize };

bool holdsIds(const CsvTable &table)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    return table.rowCount() > 0 && digits.match(table.text(0, Id)).hasMatch();
}

std::optional<int> recordingColumn(const CsvTable &table)
{
    static const QRegularExpression file(QStringLiteral("^activities/[^/]+\\.(fit|tcx|gpx)(\\.gz)?$"), QRegularExpression::CaseInsensitiveOption);
    constexpr int mostRowsLookedAt = 2000;
    for (int row = 0; row < std::min(table.rowCount(), mostRowsLookedAt); ++row)
        for (int column = HeadSize; column < std::min(table.fieldCount(row), int(table.header().size())); ++column)
            if (file.match(table.text(row, column)).hasMatch())
                return column;
    return std::nullopt;
}

bool isEnglish(const CsvTable &table)
{
    return table.column(QStringLiteral("activity id")) && table.column(QStringLiteral("activity date"))
        && table.column(QStringLiteral("activity type"));
}

// The first exports were in plain words and metres.
bool isOldest(const CsvTable &table)
{
    const QStringList &names = table.names();
    return names.mid(0, 7) == QStringList{QStringLiteral("id"), QStringLiteral("date"), QStringLiteral("name"), QStringLiteral("type"),
                                          QStringLiteral("description"), QStringLiteral("elapsed_time"), QStringLiteral("distance")};
}

void takeHead(CsvMapping &mapping)
{
    mapping.columns = {{CsvField::Date, Date}, {CsvField::Title, Name}, {CsvField::Sport, Type}, {CsvField::Note, Description},
                       {CsvField::Elapsed, ElapsedTime}, {CsvField::Distance, Distance}};
}

void takeNamed(const CsvTable &table, CsvMapping &mapping)
{
    const std::pair<CsvField, QStringList> named[] = {
        {CsvField::Duration, {QStringLiteral("timer time")}},
        {CsvField::Moving, {QStringLiteral("moving time"), QStringLiteral("bewegungszeit")}},
        {CsvField::Climb, {QStringLiteral("elevation gain"), QStringLiteral("höhenzunahme")}},
        {CsvField::AvgHr, {QStringLiteral("average heart rate"), QStringLiteral("durchschnittliche herzfrequenz")}},
        {CsvField::MaxHr, {QStringLiteral("max heart rate"), QStringLiteral("max. herzfrequenz")}},
        {CsvField::Kcal, {QStringLiteral("calories"), QStringLiteral("kalorien")}},
        {CsvField::Effort, {QStringLiteral("perceived exertion"), QStringLiteral("gefühlte anstrengung")}},
    };
    for (const auto &[field, names] : named)
        if (const auto column = table.lastColumn(names))
            mapping.columns[field] = *column;
    const std::pair<CsvField, QStringList> english[] = {
        {CsvField::Date, {QStringLiteral("activity date")}}, {CsvField::Title, {QStringLiteral("activity name")}},
        {CsvField::Sport, {QStringLiteral("activity type")}}, {CsvField::Note, {QStringLiteral("activity description")}},
        {CsvField::RecordingFile, {QStringLiteral("filename"), QStringLiteral("dateiname")}},
    };
    for (const auto &[field, names] : english)
        if (const auto column = table.column(names))
            mapping.columns[field] = *column;
}

/// The second columns of elapsed time and distance, which are exact, and what stands beside them in every language.
void takeExact(const CsvTable &table, CsvMapping &mapping)
{
    const QStringList &names = table.names();
    const auto again = [&](CsvField field) -> std::optional<int> {
        const auto first = mapping.column(field);
        const int last = first ? int(names.lastIndexOf(names.at(*first))) : -1;
        return first && last > *first ? std::optional(last) : std::nullopt;
    };
    const auto elapsed = again(CsvField::Elapsed), distance = again(CsvField::Distance);
    if (elapsed)
        mapping.columns[CsvField::Elapsed] = *elapsed;
    if (!distance)
        return;
    mapping.columns[CsvField::Distance] = *distance;
    mapping.metres = 1;
    if (elapsed && *distance == *elapsed + 2)
        mapping.columns.try_emplace(CsvField::Moving, *elapsed + 1);
}

} // namespace

std::optional<CsvMapping> stravaColumns(const CsvTable &table)
{
    const auto recording = recordingColumn(table);
    const bool english = isEnglish(table), german = table.column(QStringLiteral("aktivitäts-id")).has_value(), oldest = isOldest(table);
    if (!english && !german && !oldest && (!recording || !holdsIds(table)))
        return std::nullopt;
    CsvMapping mapping;
    mapping.offsetMinutes = 0; // Strava writes UTC
    takeHead(mapping);
    if (english) {
        // Shortened tables are around; what is named is found by its name.
        mapping.columns.clear();
        if (const auto column = table.column(QStringLiteral("elapsed time")))
            mapping.columns[CsvField::Elapsed] = *column;
        if (const auto column = table.column(QStringLiteral("distance")))
            mapping.columns[CsvField::Distance] = *column;
    }
    takeNamed(table, mapping);
    takeExact(table, mapping);
    if (oldest)
        mapping.metres = 1;
    if (recording)
        mapping.columns[CsvField::RecordingFile] = *recording;
    return mapping;
}

} // namespace exchange
