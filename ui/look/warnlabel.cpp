// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/warnlabel.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace ui {

WarnLabel::WarnLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void WarnLabel::setRemark(const QString &remark)
{
    setProblem(remark);
    m_warns = false;
}

void WarnLabel::setProblem(const QString &problem)
{
    m_warns = true;
    setText(problem);
    setVisible(!problem.isEmpty());
}

void WarnLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setPen(m_warns ? theme.warn : theme.textSoft);
    painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text());
}

} // namespace ui
