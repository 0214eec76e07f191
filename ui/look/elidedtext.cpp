// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/elidedtext.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace ui {

ElidedText::ElidedText(QWidget *parent) : QFrame(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void ElidedText::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

void ElidedText::setSoft(bool soft)
{
    m_soft = soft;
    update();
}

QSize ElidedText::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }
QSize ElidedText::minimumSizeHint() const { return {40, fontMetrics().height()}; }

void ElidedText::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(m_soft ? theme.textSoft : theme.text);
    painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter), fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace ui
