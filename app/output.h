// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace app {

/// Writes a line to standard output, in UTF-8.
void printLine(const QString &line);
/// Writes JSON to standard output, indented, with a line end.
void printJson(const QJsonArray &array);
void printJson(const QJsonObject &object);
/// Writes one line to standard error; line breaks inside become spaces.
void printError(const QString &message);
/// Writes "PATH: why" to standard error.
void printError(const QString &path, const QString &why);
/// Whether everything written to standard output so far arrived.
[[nodiscard]] bool outputArrived();

/// A table of text for people, its columns as wide as what is in them.
class Table
{
public:
    /// Columns whose title starts with '>' are set flush right.
    explicit Table(QStringList titles);
    void addRow(const QStringList &cells);
    /// Writes the titles and the rows to standard output.
    void print() const;

private:
    [[nodiscard]] QString lineOf(const QStringList &cells, const std::vector<int> &widths) const;

    QStringList m_titles;
    std::vector<bool> m_right;
    std::vector<QStringList> m_rows;
};

} // namespace app
