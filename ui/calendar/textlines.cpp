// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/textlines.h"

#include <QCoreApplication>
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

/// The text with soft hyphens in the words that are wider than a line, where the language says how they may be broken.
QString hyphenated(QString text, const QFontMetricsF &metrics, double width)
{
    //: Long words of session titles, "~" where they may be broken in a narrow column; separated by spaces
    const QString known = QCoreApplication::translate("TextLines", "cross-~training");
    for (const QString &word : known.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString whole = word;
        whole.remove(QLatin1Char('~'));
        if (text.contains(whole) && metrics.horizontalAdvance(whole) > width)
            text.replace(whole, QString(word).replace(QLatin1Char('~'), QChar::SoftHyphen));
    }
    return text;
}

/// A line as it is painted: the hyphen it was broken at is seen, the others are not.
QString painted(QString line)
{
    const bool broken = line.endsWith(QChar(QChar::SoftHyphen));
    line.remove(QChar(QChar::SoftHyphen));
    return broken && !line.endsWith(QLatin1Char('-')) ? line + QLatin1Char('-') : line;
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

QStringList fitLines(const QString &whole, const QFont &font, double width, int maximum)
{
    const QFontMetricsF metrics(font);
    if (whole.isEmpty() || width <= 0 || maximum < 1)
        return {};
    const QString text = hyphenated(whole, metrics, width);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString part = painted(withoutDots(text.mid(line.textStart(), line.textLength())));
        if (lines.size() + 1 == maximum) {
            lines << metrics.elidedText(painted(withoutDots(text.mid(line.textStart()))), Qt::ElideRight, width);
            break;
        }
        if (!part.isEmpty())
            lines << part;
    }
    layout.endLayout();
    return lines;
}

} // namespace ui
