// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"

namespace exchange {

/// The activities of a table read by a mapping: one for each workout of a table of sets, else one for each row, in the order of
/// the file. Rows that cannot be read are left out with a warning that names the line and the reason.
/// Errors: Format when no row could be read, Unsupported when the mapping lacks what is needed.
[[nodiscard]] core::Result<std::vector<Activity>> activitiesOf(const CsvTable &table, const CsvMapping &mapping);

/// Rows that were left out, as warnings for people: the first few by line, the rest by number.
class LeftOutRows
{
public:
    /// Notes a row and why.
    void add(int line, const QString &reason);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QStringList warnings() const;

private:
    QStringList m_first;
    int m_count = 0;
};

/// Gives every activity its part number, and the first one the warnings of the table. Format when there is none.
[[nodiscard]] core::Result<std::vector<Activity>> finished(std::vector<Activity> activities, const LeftOutRows &leftOut);

/// The weight in a cell, to the letter but for zeros behind the decimal point; nullopt for 0, which means "none" in tables.
[[nodiscard]] std::optional<core::Weight> writtenWeight(const QString &text, core::WeightUnit unit);

} // namespace exchange
