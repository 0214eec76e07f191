// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/csv/csvvalues.h"

namespace exchange {

/// One row of a table, its fields found by a mapping.
class CsvRowReader
{
public:
    CsvRowReader(const CsvTable &table, const CsvMapping &mapping, int row) : m_table(table), m_mapping(mapping), m_row(row) {}

    /// A field's text; empty where there is none, and for what programs write for "none" ("--").
    [[nodiscard]] QString text(CsvField field) const;
    /// When the row's activity began; nullopt without a readable date.
    [[nodiscard]] std::optional<WrittenDate> begin() const;
    /// A time span; nullopt when it is missing or zero. A plain number is in the mapping's unit of durations.
    [[nodiscard]] std::optional<core::Milliseconds> duration(CsvField field) const;
    /// Metres in one of the distance; nullopt when nothing says so.
    [[nodiscard]] std::optional<double> metresInOne() const;
    /// Puts a beginning into an activity: an instant where the table knows the offset, else a clock time; and the length
    /// where the row has an end and no duration.
    void setBegin(const WrittenDate &begin, Activity &activity) const;

private:
    const CsvTable &m_table;
    const CsvMapping &m_mapping;
    int m_row;
};

} // namespace exchange
