// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/pacedots.h"

#include "core/model/datetext.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int usualHeight = 84;
constexpr double dot = 3.5, thisDot = 5.5;

} // namespace

PaceDots::PaceDots(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void PaceDots::setComparison(const core::EffortComparison &comparison)
{
    m_comparison = comparison;
    update();
}

QSize PaceDots::sizeHint() const { return {240, usualHeight}; }

void PaceDots::paintEvent(QPaintEvent *)
{
    const auto &all = m_comparison.earlier;
    if (all.empty())
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::captionFont(font()));
    const double days = painter.fontMetrics().height() + 4;
    const QRectF area(thisDot + 1, thisDot + 1, width() - 2 * thisDot - 2, this->height() - days - 2 * thisDot - 2);
    const double fastest = std::min(m_comparison.fastest, m_comparison.now.secondsPerKilometre);
    const double slowest = std::max(m_comparison.slowest, m_comparison.now.secondsPerKilometre);
    const double span = std::max(1.0, slowest - fastest);
    const double length = std::max<qint64>(1, all.front().day.daysTo(m_comparison.now.day));
    const auto at = [&](const core::EffortPoint &point) {
        return QPointF(area.left() + area.width() * double(all.front().day.daysTo(point.day)) / length,
                       area.top() + area.height() * (point.secondsPerKilometre - fastest) / span);
    };
    const double middle = at({all.front().day, m_comparison.middle}).y();
    painter.setPen(QPen(theme.grid, 1, Qt::DashLine));
    painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.neutral);
    for (const core::EffortPoint &point : all)
        painter.drawEllipse(at(point), dot, dot);
    painter.setBrush(theme.accent);
    painter.drawEllipse(at(m_comparison.now), thisDot, thisDot);
    painter.setPen(theme.textSoft);
    const QRectF foot(0, this->height() - days, width(), days);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, core::dateText(all.front().day, QStringLiteral("d MMM")));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, tr("this run"));
}

} // namespace ui
