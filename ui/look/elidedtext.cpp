// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/elidedtext.h"

#include <QPainter>

namespace ui {

ElidedText::ElidedText(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedText::setFullText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

QSize ElidedText::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()}; }

QSize ElidedText::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 4, QLabel::sizeHint().height()}; }

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    // Only a shortened line needs a tool tip; the check is cheap and the layout is known only here.
    const QString tip = shown == text() ? QString() : text().toHtmlEscaped();
    if (toolTip() != tip)
        setToolTip(tip);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace ui
