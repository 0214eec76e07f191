// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/calendar/monthpainter.h"
#include "ui/look/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

MonthView::MonthView(QWidget *parent) : CalendarView(parent) { setAccessibleName(tr("Month")); }

MonthView::~MonthView() = default;

void MonthView::setMonth(const MonthContent &month)
{
    m_month = month.month;
    m_totals = month.totals;
    setCards(month.cards);
    update();
}

std::optional<int> MonthView::moreAt(QPointF point) const
{
    const auto day = dayAt(point);
    return day && m_layout.days[size_t(*day)].more.contains(point) ? day : std::nullopt;
}

std::optional<int> MonthView::noteAt(QPointF point) const
{
    const auto day = dayAt(point);
    if (!day)
        return std::nullopt;
    const MonthDayLayout &layout = m_layout.days[size_t(*day)];
    return layout.note.contains(point) || layout.noteMark.contains(point) ? day : std::nullopt;
}

QRectF MonthView::placeRect(Place place) const
{
    const MonthDayLayout &day = m_layout.days[size_t(place.day)];
    if (place.index < 0)
        return day.cell;
    return place.index < int(day.items.size()) ? day.items[size_t(place.index)] : day.more;
}

int MonthView::drawnOn(int day) const { return int(m_layout.days[size_t(day)].items.size()); }

std::vector<CalendarView::Aside> MonthView::asides() const
{
    std::vector<Aside> out;
    for (size_t i = 0; i < m_totals.size() && i < m_layout.weeks.size(); ++i)
        out.push_back({m_totals[i].words, m_layout.weeks[i].total});
    return out;
}

int MonthView::insertionIndex(int day, QPointF point) const { return m_layout.insertionIndex(day, point.y()); }

void MonthView::relayout()
{
    // The height this asks for must not depend on the height it gets, or a scroll area would never settle.
    const double least = monthLayout(cards(), QSizeF(width(), 0), font()).height;
    setMinimumHeight(int(least));
    m_layout = monthLayout(cards(), QSizeF(width(), std::max(double(height()), least)), font());
    update();
}

QSize MonthView::sizeHint() const { return {700, std::max(300, int(m_layout.height))}; }

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto week = event->button() == Qt::LeftButton ? m_layout.weekAt(event->position()) : std::nullopt;
    if (week)
        emit weekRequested(cards().days[size_t(7 * *week)].date);
    else
        CalendarView::mouseDoubleClickEvent(event);
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter raw(this);
    raw.setRenderHint(QPainter::Antialiasing);
    MonthPainter painter(raw, Theme::of(palette()), font());
    painter.paintHeadings(cards(), m_layout);
    for (size_t i = 0; i < m_layout.weeks.size() && i < m_totals.size(); ++i)
        painter.paintTotals(m_totals[i], m_layout.weeks[i]);
    paintDays(painter);
    if (drag())
        paintDrag(painter, raw);
}

void MonthView::paintDays(MonthPainter &painter)
{
    const auto current = currentPlace();
    for (int i = 0; i < int(cards().days.size()); ++i) {
        const DayCards &day = cards().days[size_t(i)];
        const MonthDayLayout &layout = m_layout.days[size_t(i)];
        const DropTint tint = dropTint(i);
        const bool here = current && current->day == i;
        PaintState state{false, here && current->index < 0, hasFocus(), tint == DropTint::Target, tint == DropTint::Refused};
        painter.paintDay(day, layout, {day.date == cards().today, day.date.month() == m_month.month()}, state);
        for (size_t c = 0; c < layout.items.size(); ++c) {
            const SessionCard &card = day.cards[c];
            painter.paintItem(card, layout.items[c], {isSelected(card.id), currentSession() == card.id, hasFocus(), false, false});
        }
        if (!layout.more.isEmpty())
            painter.paintMore(int(day.cards.size() - layout.items.size()), layout.more,
                              {false, here && current->index >= int(layout.items.size()), hasFocus(), false, false});
    }
}

void MonthView::paintDrag(MonthPainter &painter, QPainter &raw)
{
    const Place from = drag()->from;
    const MonthDayLayout &home = m_layout.days[size_t(from.day)];
    if (drag()->day && !drag()->refused)
        painter.paintInsertion(m_layout.days[size_t(*drag()->day)], drag()->index);
    if (from.index >= int(home.items.size()))
        return;
    raw.save();
    raw.setOpacity(0.85);
    raw.translate(drag()->at - drag()->start);
    painter.paintItem(cards().days[size_t(from.day)].cards[size_t(from.index)], home.items[size_t(from.index)],
                      {true, false, true, false, false});
    raw.restore();
}

} // namespace ui
