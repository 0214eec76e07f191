// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/profilestrip.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

ProfileStrip::ProfileStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Profile of the run"));
}

void ProfileStrip::setSteps(const std::vector<core::Step> &steps)
{
    m_bars = profileOf(steps);
    const int hard = int(std::count_if(m_bars.begin(), m_bars.end(), [](const ProfileBar &bar) { return bar.hard; }));
    setAccessibleDescription(m_bars.empty() ? tr("no steps") : tr("%1 steps in all, %2 of them hard").arg(m_bars.size()).arg(hard));
    update();
}

void ProfileStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    paintProfile(painter, m_bars, QRectF(rect()).adjusted(0, 2, 0, -1), theme);
}

} // namespace ui
