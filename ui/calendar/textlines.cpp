// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/textlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace ui {

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
        const bool last = lines.size() + 1 == maximum;
        const QString rest = text.mid(line.textStart());
        lines << (last ? metrics.elidedText(rest, Qt::ElideRight, width)
                       : text.mid(line.textStart(), line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace ui
