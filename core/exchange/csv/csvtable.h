// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>
#include <atomic>
#include <optional>
#include <vector>

namespace exchange {

/// A table as a program writes it: one header row, then rows. Columns are known by their name and, where a name comes twice,
/// by its occurrence, never by how many there are.
class CsvTable
{
public:
    /// Whether the bytes could be such a table: text whose first line holds at least two columns.
    [[nodiscard]] static bool looksLikeOne(const QByteArray &bytes);
    /// Reads a table: comma, semicolon or tab, whichever parts the header; UTF-8, UTF-16 with a byte order mark, else Latin-1;
    /// quoted fields may hold all of these and line ends. Rows without any text are left out.
    /// Errors: Unsupported (no header, or beyond the limits below), Cancelled.
    [[nodiscard]] static core::Result<CsvTable> read(const QByteArray &bytes, const std::atomic<bool> &cancel);

    static constexpr size_t mostRows = 500'000;
    static constexpr qsizetype mostColumns = 1000;

    /// The header to the letter, without surrounding spaces.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// The header's words for comparing: lower case, without markup, doubled spaces and byte order mark.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    /// The line a row begins on in the file, from 1, for saying where something is wrong.
    [[nodiscard]] int lineOf(int row) const { return m_lines[size_t(row)]; }
    /// How many fields a row has; a row may have more or fewer than the header.
    [[nodiscard]] int fieldCount(int row) const { return int(m_rows[size_t(row)].size()); }

    /// The column of a name (as in names()), the `occurrence`th of that name from 0; nullopt when there is none.
    [[nodiscard]] std::optional<int> column(const QString &name, int occurrence = 0) const;
    /// The column of the first of these names that there is.
    [[nodiscard]] std::optional<int> column(const QStringList &aliases) const;
    /// The last column of the first of these names that there is: of doubled names the later is the exact one.
    [[nodiscard]] std::optional<int> lastColumn(const QStringList &aliases) const;

    /// A field without surrounding spaces; empty where the row is too short or the column is absent.
    [[nodiscard]] QString text(int row, std::optional<int> column) const;

    /// The same table with its first rows only, for previews.
    [[nodiscard]] CsvTable head(int rows) const;
    /// Joins the fields a row has too many into the one of `column`, for programs that do not quote their commas.
    void joinSurplus(int column);

private:
    QStringList m_header;
    QStringList m_names;
    QChar m_delimiter = QLatin1Char(',');
    std::vector<QStringList> m_rows;
    std::vector<int> m_lines;
};

} // namespace exchange
