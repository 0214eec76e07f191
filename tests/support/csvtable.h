// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace tests {

/// One row of a CSV file with a header: values by column name.
class CsvRow
{
public:
    explicit CsvRow(QHash<QString, QString> values = {}) : m_values(std::move(values)) {}
    /// The text of a column; fails loudly when there is no such column.
    [[nodiscard]] QString text(const char *column) const;
    /// The number in a column; nullopt when it is empty.
    [[nodiscard]] std::optional<double> number(const char *column) const;
    /// "2026-11-23T10:00:00Z" in a column as UTC milliseconds; nullopt when it is empty.
    [[nodiscard]] std::optional<qint64> instantMs(const char *column) const;

private:
    QHash<QString, QString> m_values;
};

/// Reads a comma-separated file with a header; quoted fields may hold commas, doubled quotes and line ends.
[[nodiscard]] std::vector<CsvRow> readCsv(const QString &path);

} // namespace tests
