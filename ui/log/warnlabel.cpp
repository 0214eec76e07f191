// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/warnlabel.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace ui {

WarnLabel::WarnLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void WarnLabel::setProblem(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
}

void WarnLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).warn);
    painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text());
}

} // namespace ui
