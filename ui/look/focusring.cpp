// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focusring.h"

#include "ui/look/theme.h"

#include <QWidget>

namespace ui {

void paintRing(QPainter &painter, const QRect &box, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, ringWidth));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), Theme::smallRadius, Theme::smallRadius);
}

void paintFocusRing(QWidget *widget)
{
    if (!widget->hasFocus())
        return;
    QPainter painter(widget);
    paintRing(painter, widget->rect(), Theme::of(widget->palette()).accent);
}

} // namespace ui
