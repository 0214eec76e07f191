// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpicture.h"

#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace ui {

namespace {

constexpr double barArea = 74;     ///< height of the highest bar
constexpr double dotSize = 5;
constexpr double dotRow = 12;
constexpr double widestColumn = 56;
constexpr double barShare = 0.62;  ///< of its column
constexpr double corner = 3;

} // namespace

PlanPicture::PlanPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Weeks of the plan, as bars"));
}

void PlanPicture::setWeeks(const std::vector<PlanWeekRow> &weeks)
{
    m_weeks = weeks;
    m_current = 0;
    QStringList words;
    for (const PlanWeekRow &row : m_weeks)
        words << (row.easier ? tr("week %1, easier: %2") : tr("week %1: %2")).arg(row.week).arg(figuresText(row));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

void PlanPicture::setCurrentWeek(int week)
{
    m_current = week;
    update();
}

QSize PlanPicture::sizeHint() const
{
    return {320, int(barArea + dotRow + 2 * corner) + QFontMetrics(Theme::captionFont(font())).height()};
}

double PlanPicture::barsHeight() const
{
    return height() - dotRow - 2 * corner - QFontMetrics(Theme::captionFont(font())).height();
}

QRectF PlanPicture::columnOf(int week) const
{
    const double width = std::min(widestColumn, this->width() / std::max(1.0, double(m_weeks.size())));
    return {width * (week - 1), 0, width, double(height())};
}

int PlanPicture::weekAt(QPointF position) const
{
    for (const PlanWeekRow &row : m_weeks)
        if (columnOf(row.week).contains(position))
            return row.week;
    return 0;
}

void PlanPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::captionFont(font()));
    double highest = 1;
    for (const PlanWeekRow &row : m_weeks)
        highest = std::max(highest, double(row.byEffort));
    for (const PlanWeekRow &row : m_weeks)
        paintWeek(painter, row, highest);
}

void PlanPicture::paintWeek(QPainter &painter, const PlanWeekRow &row, double highest) const
{
    const Theme theme = Theme::of(palette());
    const QRectF column = columnOf(row.week).adjusted(1, 0, -1, 0);
    painter.setPen(row.week == m_current ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(row.easier ? QBrush(theme.accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(column.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
    painter.setPen(Qt::NoPen);
    const double width = column.width() * barShare;
    const double left = column.center().x() - width / 2;
    double bottom = corner + barsHeight();
    for (size_t i = 0; i < core::familyCount; ++i) {
        const double height = row.families[i] / highest * (barsHeight() - corner);
        painter.fillRect(QRectF(left, bottom - height, width, height), theme.family(core::Family(i)));
        bottom -= height;
    }
    painter.setBrush(theme.family(core::Family::Strength));
    const double dotsTop = corner + barsHeight() + (dotRow - dotSize) / 2;
    for (int i = 0; i < row.strengthDays; ++i) {
        const double x = column.center().x() + (i - (row.strengthDays - 1) / 2.0) * (dotSize + 2) - dotSize / 2;
        painter.drawEllipse(QRectF(x, dotsTop, dotSize, dotSize));
    }
    painter.setPen(row.week == m_current ? theme.text : theme.textSoft);
    painter.drawText(QRectF(column.left(), corner + barsHeight() + dotRow, column.width(), height()),
                     Qt::AlignHCenter | Qt::AlignTop, QString::number(row.week));
}

void PlanPicture::mousePressEvent(QMouseEvent *event)
{
    if (const int week = weekAt(event->position()))
        emit weekChosen(week);
}

bool PlanPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int week = weekAt(help->pos());
        const QString words = week == 0 ? QString() : figuresText(m_weeks[size_t(week) - 1]);
        QToolTip::showText(help->globalPos(), week == 0 ? words : tr("Week %1: %2").arg(week).arg(words), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
