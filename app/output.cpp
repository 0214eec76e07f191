// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace app {

namespace {

void write(std::FILE *to, const QByteArray &bytes) { std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to); }

} // namespace

void printLine(const QString &line) { write(stdout, line.toUtf8() + '\n'); }
void printJson(const QJsonArray &array) { write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented)); }
void printJson(const QJsonObject &object) { write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented)); }

void printError(const QString &message)
{
    QString line = message;
    for (QChar &c : line)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    write(stderr, line.toUtf8() + '\n');
}

void printError(const QString &path, const QString &why) { printError(path + QStringLiteral(": ") + why); }

bool outputArrived() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

Table::Table(QStringList titles) : m_titles(std::move(titles))
{
    for (QString &title : m_titles) {
        m_right.push_back(title.startsWith(QLatin1Char('>')));
        if (m_right.back())
            title.remove(0, 1);
    }
}

void Table::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_titles.size());
    m_rows.push_back(cells);
}

QString Table::lineOf(const QStringList &cells, const std::vector<int> &widths) const
{
    QString line;
    for (int i = 0; i < cells.size(); ++i) {
        const int width = widths[size_t(i)];
        line += m_right[size_t(i)] ? cells[i].rightJustified(width) : cells[i].leftJustified(width);
        line += QStringLiteral("  ");
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

void Table::print() const
{
    std::vector<int> widths;
    for (const QString &title : m_titles)
        widths.push_back(int(title.size()));
    for (const QStringList &row : m_rows)
        for (int i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], int(row[i].size()));
    printLine(lineOf(m_titles, widths));
    for (const QStringList &row : m_rows)
        printLine(lineOf(row, widths));
}

} // namespace app
