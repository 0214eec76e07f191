// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/tabletext.h"

#include <QLocale>
#include <algorithm>

namespace exchange {

namespace {

/// Whether a spreadsheet would calculate it. Source: OWASP Application Security Verification Standard, 1.2.10.
bool looksLikeAFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char(' '); });
    return first != text.end() && QStringLiteral("=+-@\t\r\n'").contains(*first);
}

QByteArray quoted(QByteArray utf8)
{
    const bool plain = std::none_of(utf8.begin(), utf8.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; })
        && utf8 == utf8.trimmed();
    return plain ? utf8 : '"' + utf8.replace('"', "\"\"") + '"';
}

} // namespace

TableText::TableText(const QStringList &header) : m_columns(header.size())
{
    for (const QString &name : header)
        cell(name.toUtf8());
    end();
    m_rows = 0;
}

TableText &TableText::cell(const QByteArray &utf8)
{
    if (m_cells++ > 0)
        m_bytes += ',';
    m_bytes += quoted(utf8);
    return *this;
}

TableText &TableText::text(const QString &value) { return cell((looksLikeAFormula(value) ? QLatin1Char('\'') + value : value).toUtf8()); }
TableText &TableText::typed(const QString &number)
{
    const QString plain = QString(number).replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    (void)plain.toDouble(&isNumber);
    return isNumber ? cell(plain.toUtf8()) : text(number);
}
TableText &TableText::number(qint64 value) { return cell(QByteArray::number(value)); }
TableText &TableText::number(double value) { return cell(QByteArray::number(value, 'f', QLocale::FloatingPointShortest)); }
TableText &TableText::none() { return cell({}); }

void TableText::end()
{
    Q_ASSERT(m_cells == m_columns);
    m_bytes += "\r\n";
    m_cells = 0;
    ++m_rows;
}

} // namespace exchange
