// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/goalbar.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace ui {

namespace {

constexpr int barHeight = 8;

void hatch(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, theme.hatch);
    QColor stripe = theme.dark ? theme.surface : QColor(Qt::white);
    stripe.setAlphaF(0.5F);
    painter.setPen(QPen(stripe, 2.5));
    for (double x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 7)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 2, rect.top() - 1));
    painter.restore();
}

} // namespace

GoalBar::GoalBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GoalBar::setValues(double done, double planned, double goal)
{
    m_done = std::max(0.0, done);
    m_planned = std::max(0.0, planned);
    m_goal = goal;
    update();
}

QSize GoalBar::sizeHint() const { return {80, barHeight}; }

void GoalBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - barHeight) / 2.0, width(), barHeight);
    QPainterPath outline;
    outline.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(bar, theme.line);
    // Past the goal the bar is full: the words beside it say how far past.
    const double whole = std::max({m_goal, m_done + m_planned, 1e-9});
    const double doneWidth = bar.width() * m_done / whole;
    const double plannedWidth = bar.width() * m_planned / whole;
    hatch(painter, QRectF(bar.left() + doneWidth, bar.top(), plannedWidth, bar.height()), theme);
    painter.fillRect(QRectF(bar.left(), bar.top(), doneWidth, bar.height()), theme.accent);
    if (m_goal > 0 && whole > m_goal) {
        const double x = bar.left() + bar.width() * m_goal / whole;
        painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), theme.text);
    }
}

} // namespace ui
