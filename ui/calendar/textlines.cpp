// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/textlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace ui {

namespace {

/// A separator has nothing to separate at either end of a line.
QString withoutDots(const QString &text)
{
    QString line = text.trimmed();
    while (line.endsWith(QChar(0x00b7)))
        line = line.chopped(1).trimmed();
    while (line.startsWith(QChar(0x00b7)))
        line = line.mid(1).trimmed();
    return line;
}

} // namespace

QString keptTogether(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const QString separator = QStringLiteral(" · ");
    QStringList parts = text.split(separator);
    if (parts.size() == 1)
        return text;
    for (QString &part : parts)
        if (metrics.horizontalAdvance(part + separator) <= width)
            part.replace(QLatin1Char(' '), QChar::Nbsp).replace(QStringLiteral("–"), QStringLiteral("\u2060–\u2060"));
    return parts.join(separator);
}

QStringList fitLines(const QString &text, const QFont &font, double width, int maximum)
{
    const QFontMetricsF metrics(font);
    if (text.isEmpty() || width <= 0 || maximum < 1)
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString part = withoutDots(text.mid(line.textStart(), line.textLength()));
        if (lines.size() + 1 == maximum) {
            lines << metrics.elidedText(withoutDots(text.mid(line.textStart())), Qt::ElideRight, width);
            break;
        }
        if (!part.isEmpty())
            lines << part;
    }
    layout.endLayout();
    return lines;
}

} // namespace ui
