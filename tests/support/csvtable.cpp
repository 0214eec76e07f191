// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csvtable.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>
#include <gtest/gtest.h>

namespace tests {

namespace {

std::vector<QStringList> splitCsv(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row << field;
            field.clear();
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else if (quoted || c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        rows.push_back(row << field);
    return rows;
}

} // namespace

QString CsvRow::text(const char *column) const
{
    const auto found = m_values.constFind(QLatin1String(column));
    if (found == m_values.cend()) {
        ADD_FAILURE() << "no column " << column;
        return {};
    }
    return *found;
}

std::optional<double> CsvRow::number(const char *column) const
{
    const QString value = text(column);
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<qint64> CsvRow::instantMs(const char *column) const
{
    const QDateTime time = QDateTime::fromString(text(column), Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::vector<CsvRow> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << qPrintable(path);
        return {};
    }
    const std::vector<QStringList> lines = splitCsv(QString::fromUtf8(file.readAll()));
    std::vector<CsvRow> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QHash<QString, QString> values;
        for (qsizetype c = 0; c < lines[0].size(); ++c)
            values.insert(lines[0][c], lines[i].value(c));
        rows.emplace_back(std::move(values));
    }
    return rows;
}

} // namespace tests
