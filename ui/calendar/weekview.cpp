// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

#include "ui/calendar/weekpainter.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace ui {

WeekView::WeekView(QWidget *parent) : CalendarView(parent) { setAccessibleName(tr("Week")); }

WeekView::~WeekView() = default;

QRectF WeekView::placeRect(Place place) const
{
    const DayLayout &day = m_layout.days[size_t(place.day)];
    if (place.index < 0)
        return day.heading;
    return place.index < int(day.cards.size()) ? day.cards[size_t(place.index)].frame : QRectF();
}

void WeekView::relayout()
{
    if (cards().days.size() != m_layout.days.size())
        return;
    // The height this asks for must not depend on the height it gets, or a scroll area would never settle.
    const WeekLayout needed = weekLayout(cards(), width(), 0, font());
    setMinimumHeight(int(needed.height));
    m_layout = weekLayout(cards(), width(), std::max(double(height()), needed.height), font());
    update();
}

QSize WeekView::sizeHint() const { return {700, std::max(300, int(m_layout.height))}; }

int WeekView::insertionIndex(int day, QPointF point) const { return m_layout.insertionIndex(day, point.y()); }

std::optional<core::SessionId> WeekView::linkAt(QPointF point, bool &asPlanned) const
{
    const auto place = m_layout.cardAt(point);
    if (!place)
        return std::nullopt;
    const CardLayout &card = m_layout.days[size_t(place->day)].cards[size_t(place->index)];
    asPlanned = card.asPlannedLink.contains(point);
    return asPlanned || card.logLink.contains(point) ? sessionAt(*place) : std::nullopt;
}

std::optional<int> WeekView::noteAt(QPointF point) const
{
    const auto day = dayAt(point);
    return day && m_layout.days[size_t(*day)].note.contains(point) ? day : std::nullopt;
}

void WeekView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter raw(this);
    raw.setRenderHint(QPainter::Antialiasing);
    WeekPainter painter(raw, theme, font());
    for (size_t i = 0; i < cards().days.size(); ++i) {
        const DayCards &day = cards().days[i];
        const DayLayout &place = m_layout.days[i];
        const DropTint tint = dropTint(int(i));
        painter.paintDay(day, place, cards().today,
                         {false, day.date == currentDay() && !currentSession(), hasFocus(), tint == DropTint::Target,
                          tint == DropTint::Refused});
        for (size_t c = 0; c < day.cards.size() && c < place.cards.size(); ++c)
            painter.paintCard(day.cards[c], place.cards[c],
                              {isSelected(day.cards[c].id), currentSession() == day.cards[c].id, hasFocus(), false, false});
        for (size_t c = 0; c < day.cards.size() && c < place.cards.size(); ++c)
            if (isLit(day.cards[c].id))
                painter.paintLight(place.cards[c]);
    }
    if (drag())
        paintDrag(painter, raw);
}

void WeekView::paintDrag(WeekPainter &painter, QPainter &raw)
{
    const auto &from = drag()->from;
    if (drag()->day && !drag()->refused)
        painter.paintInsertion(m_layout.days[size_t(*drag()->day)], drag()->index);
    const SessionCard &card = cards().days[size_t(from.day)].cards[size_t(from.index)];
    raw.save();
    raw.setOpacity(0.85);
    raw.translate(drag()->at - drag()->start);
    painter.paintCard(card, m_layout.days[size_t(from.day)].cards[size_t(from.index)], {true, false, true, false, false});
    raw.restore();
}

} // namespace ui
