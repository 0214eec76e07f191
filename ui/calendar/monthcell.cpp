// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthcell.h"

#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QPainter>
#include <QStringList>

namespace ui {

namespace {

constexpr double dotSize = 5;
constexpr double dotGap = 3;
// More would not fit; more than this is rare, and the name says them all.
constexpr size_t mostDots = 4;

} // namespace

MonthCell::MonthCell(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthCell::setDay(QDate day, const std::vector<core::Family> &families, const Look &look)
{
    m_day = day;
    m_families = families;
    m_look = look;
    QStringList words{fullDayText(day)};
    if (look.today)
        words << tr("today");
    for (const core::Family family : families)
        words << core::familyName(family);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QStringLiteral(", ")));
    update();
}

void MonthCell::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    if (m_look.inWeekShown) {
        // One band over the seven days of the week shown.
        const double round = Theme::smallRadius;
        painter.setClipRect(all);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(all.adjusted(m_look.weekStart ? 1 : -10, 2, m_look.weekEnd ? -1 : 10, -2), round, round);
    }
    const QRectF box = all.adjusted(3, 3, -3, -3);
    if (m_look.current || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.current ? theme.accent : theme.line, m_look.current ? 2 : 1));
        painter.drawRoundedRect(box, Theme::smallRadius, Theme::smallRadius);
    }
    QFont numbers = font();
    numbers.setBold(m_look.today);
    painter.setFont(numbers);
    painter.setPen(m_look.today ? theme.accent : m_look.inMonth ? theme.text : theme.textSoft);
    painter.drawText(box.adjusted(0, 2, 0, -dotSize - 5), Qt::AlignCenter, QString::number(m_day.day()));
    const size_t dots = std::min(m_families.size(), mostDots);
    double x = box.center().x() - (double(dots) * (dotSize + dotGap) - dotGap) / 2;
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < dots; ++i, x += dotSize + dotGap) {
        painter.setBrush(theme.family(m_families[i]));
        painter.drawEllipse(QRectF(x, box.bottom() - dotSize - 3, dotSize, dotSize));
    }
}

} // namespace ui
