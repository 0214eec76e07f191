// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvtable.h"
#include "core/model/quantities.h"

#include <map>

namespace exchange {

/// What a column of a table can hold. A table with an exercise column has one set a row, any other one activity a row.
enum class CsvField {
    Date, Time, End, Title, Note, Sport, Duration, Elapsed, Moving, Distance, DistanceUnit, Climb, AvgHr, MaxHr, Kcal, Effort,
    RecordingFile, Exercise, SetOrder, SetType, Weight, WeightUnit, WeightInPounds, Reps, Rpe, RepsLeft, SetTime, SetNote, Superset
};
inline constexpr int csvFieldCount = int(CsvField::Superset) + 1;

/// Which column holds what, and in which units.
struct CsvMapping {
    std::map<CsvField, int> columns;
    std::optional<core::WeightUnit> weightUnit;  ///< nullopt: WeightUnit says it row by row, else it is an open question
    std::optional<double> metres;                ///< in one of Distance; nullopt: DistanceUnit says it, else it is open
    double durationSeconds = 1;                  ///< in one of a Duration that is a plain number
    std::optional<int> offsetMinutes;            ///< of all its times; 0: UTC; nullopt: clock times of wherever it was
    bool oneDayOneWorkout = false;               ///< rows of a day belong together, and those of an exercise there
    std::optional<bool> monthFirst;              ///< whether 03/04 is the 4th of March; nullopt: an open question
    bool operator==(const CsvMapping &) const = default;

    /// The column of a field; nullopt when it has none.
    [[nodiscard]] std::optional<int> column(CsvField field) const;
    /// Whether rows are sets.
    [[nodiscard]] bool isLifting() const { return columns.count(CsvField::Exercise) > 0; }
    /// What is still missing before a table can be read by it, in words; empty when nothing is.
    [[nodiscard]] QString missing() const;
};

/// The stable word of a field, for settings and the command line, for example "set_order"; and back.
[[nodiscard]] QString slug(CsvField field);
[[nodiscard]] std::optional<CsvField> csvFieldFromSlug(const QString &slug);
/// The field in the user's language, for example "Reps in reserve".
[[nodiscard]] QString csvFieldName(CsvField field);

/// What the header and the first rows of an unknown table suggest.
[[nodiscard]] CsvMapping guessedMapping(const CsvTable &table);

/// The settings key under which the mapping for this header is remembered; the same whatever its rows are.
[[nodiscard]] QString mappingKey(const CsvTable &table);
/// A mapping for settings, columns by their names and occurrence, so that a moved column is found again; and back for a table
/// with this header, nullopt when the text is not one.
[[nodiscard]] QByteArray mappingJson(const CsvMapping &mapping, const CsvTable &table);
[[nodiscard]] std::optional<CsvMapping> mappingFromJson(const QByteArray &json, const CsvTable &table);

/// Mappings the user has made, by mappingKey().
using CsvMappings = std::map<QString, QByteArray>;

} // namespace exchange
