// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace exchange {

/// A table as comma-separated values (RFC 4180, UTF-8), made row by row. A number is written as a number. A text that a
/// spreadsheet would take for a formula gets an apostrophe before it: one that begins, after spaces, with = + - @, a tab or a
/// line end, or with an apostrophe (so that taking one away again always gives the text).
class TableText
{
public:
    explicit TableText(const QStringList &header);

    /// Adds a cell to the row.
    TableText &text(const QString &value);
    TableText &number(qint64 value);
    /// In as few digits as read back exactly.
    TableText &number(double value);
    /// A number as somebody typed it, with a comma or a point; a text that is none is written as a text.
    TableText &typed(const QString &number);
    TableText &none();
    template <class T> TableText &number(const std::optional<T> &value) { return value ? number(*value) : none(); }
    TableText &number(int value) { return number(qint64(value)); }
    /// Ends the row. Precondition: it has as many cells as the header.
    void end();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Rows without the header.
    [[nodiscard]] int rows() const { return m_rows; }

private:
    TableText &cell(const QByteArray &utf8);

    QByteArray m_bytes;
    qsizetype m_columns;
    qsizetype m_cells = 0;
    int m_rows = 0;
};

} // namespace exchange
