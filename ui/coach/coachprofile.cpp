// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coachprofile.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int headRoom = 8;
constexpr double toCome = 0.35; // how strongly what is to come is painted
// A step without a known length moves along its bar, slower and slower, and never to its end.
constexpr double half = 120000;

double shareOf(const core::CoachRun &run, qint64 now)
{
    if (run.over)
        return 1;
    const double in = double(run.inStep(now).count());
    if (const auto expected = core::expectedTime(run.step().step))
        return std::min(1.0, in / (double(expected->count()) * 1000));
    return in / (in + half);
}

} // namespace

CoachProfile::CoachProfile(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(44);
    setMaximumHeight(120);
    setAccessibleName(tr("Profile of the run"));
}

void CoachProfile::setRun(const core::CoachRun &run, qint64 now)
{
    std::vector<core::Step> steps;
    for (const core::CoachStep &step : run.steps)
        steps.push_back(step.step);
    m_bars = profileOf(steps);
    m_position = 0;
    if (run.begun && size_t(run.current) < m_bars.size()) {
        const ProfileBar &bar = m_bars[size_t(run.current)];
        m_position = bar.from + (bar.to - bar.from) * shareOf(run, now);
    }
    setAccessibleDescription(run.steps.empty() ? QString() : tr("step %1 of %2").arg(run.current + 1).arg(run.steps.size()));
    update();
}

void CoachProfile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const QRectF room = QRectF(rect()).adjusted(5, headRoom, -5, -1);
    const double x = room.left() + room.width() * m_position;
    painter.setOpacity(toCome);
    paintProfile(painter, m_bars, room, theme);
    painter.setOpacity(1);
    painter.save();
    painter.setClipRect(QRectF(0, 0, x, height()));
    paintProfile(painter, m_bars, room, theme);
    painter.restore();
    painter.setPen(theme.line);
    painter.drawLine(QPointF(room.left(), height() - 0.5), QPointF(room.right(), height() - 0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(x, headRoom - 2), QPointF(x, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(QPolygonF{{x - 5, 0}, {x + 5, 0}, {x, headRoom}});
}

} // namespace ui
