// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

#include "ui/calendar/weekaccessible.h"
#include "ui/calendar/weekpainter.h"
#include "ui/look/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

WeekView::WeekView(QWidget *parent) : QWidget(parent)
{
    installWeekAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAccessibleName(tr("Week"));
    setAccessibleDescription(tr("Arrow keys go through days and sessions, Enter opens, N plans a new session."));
}

WeekView::~WeekView() = default;

void WeekView::setWeek(WeekCards week)
{
    if (week == m_week)
        return;
    const auto stood = m_session ? m_week.find(*m_session) : std::nullopt;
    m_week = std::move(week);
    m_drag.reset();
    m_pressed.reset();
    std::erase_if(m_selected, [this](const core::SessionId &id) { return !m_week.find(id); });
    relayout();
    const auto place = m_session ? m_week.find(*m_session) : std::nullopt;
    if (place) {
        m_day = m_week.days[size_t(place->column)].date;
        if (m_selected.empty())
            m_selected.insert(*m_session);
        announceCurrent();
        emit currentChanged();
        return;
    }
    if (!m_week.columnOf(m_day))
        m_day = m_week.columnOf(m_week.today) ? m_week.today : m_week.range().first;
    // A deleted session leaves the keyboard where it was: on the one that took its place.
    goTo(*m_week.columnOf(m_day), stood ? stood->index : 0);
}

std::vector<core::SessionId> WeekView::selection() const
{
    std::vector<core::SessionId> ids;
    for (const DayCards &day : m_week.days)
        for (const SessionCard &card : day.cards)
            if (m_selected.contains(card.id))
                ids.push_back(card.id);
    if (ids.empty() && m_session && m_week.find(*m_session))
        ids.push_back(*m_session);
    return ids;
}

void WeekView::setCurrentDay(QDate day)
{
    const auto column = m_week.columnOf(day);
    if (!column) {
        m_day = day;
        return;
    }
    const auto &cards = m_week.days[size_t(*column)].cards;
    stand(day, cards.empty() ? std::nullopt : std::optional(cards.front().id));
}

void WeekView::setCurrentSession(core::SessionId session)
{
    const auto place = m_week.find(session);
    stand(place ? m_week.days[size_t(place->column)].date : m_day, session);
}

void WeekView::selectAll()
{
    for (const DayCards &day : m_week.days)
        for (const SessionCard &card : day.cards)
            m_selected.insert(card.id);
    update();
    emit currentChanged();
}

void WeekView::stand(QDate day, std::optional<core::SessionId> session)
{
    m_day = day;
    m_session = session;
    m_anchor = session;
    m_selected.clear();
    if (session)
        m_selected.insert(*session);
    showCurrent();
}

void WeekView::select(core::SessionId session, Qt::KeyboardModifiers modifiers)
{
    const auto place = m_week.find(session);
    if (!place)
        return;
    const auto from = m_anchor ? m_week.find(*m_anchor) : std::nullopt;
    if (modifiers & Qt::ControlModifier) {
        if (!m_selected.erase(session))
            m_selected.insert(session);
        m_anchor = session;
    } else if ((modifiers & Qt::ShiftModifier) && from) {
        const auto key = [](WeekCards::Place p) { return std::pair(p.column, p.index); };
        const auto [low, high] = std::minmax({key(*from), key(*place)});
        m_selected.clear();
        for (int column = low.first; column <= high.first; ++column)
            for (int i = 0; i < int(m_week.days[size_t(column)].cards.size()); ++i)
                if (std::pair(column, i) >= low && std::pair(column, i) <= high)
                    m_selected.insert(m_week.days[size_t(column)].cards[size_t(i)].id);
    } else {
        stand(m_week.days[size_t(place->column)].date, session);
        return;
    }
    m_day = m_week.days[size_t(place->column)].date;
    m_session = session;
    showCurrent();
}

void WeekView::showCurrent()
{
    update();
    emit placeShown(currentRect().toAlignedRect());
    announceCurrent();
    emit currentChanged();
}

QRectF WeekView::currentRect() const
{
    if (const auto place = m_session ? m_week.find(*m_session) : std::nullopt)
        if (const auto &cards = m_layout.days[size_t(place->column)].cards; place->index < int(cards.size()))
            return cards[size_t(place->index)].frame;
    const auto column = m_week.columnOf(m_day);
    return column ? m_layout.days[size_t(*column)].heading : QRectF();
}

std::optional<core::SessionId> WeekView::sessionAt(WeekCards::Place place) const
{
    const auto &cards = m_week.days[size_t(place.column)].cards;
    return place.index < int(cards.size()) ? std::optional(cards[size_t(place.index)].id) : std::nullopt;
}

void WeekView::relayout()
{
    // The height this asks for must not depend on the height it gets, or a scroll area would never settle.
    const WeekLayout needed = weekLayout(m_week, width(), 0, font());
    setMinimumHeight(int(needed.height));
    m_layout = weekLayout(m_week, width(), std::max(double(height()), needed.height), font());
    update();
}

QSize WeekView::sizeHint() const { return {700, std::max(300, int(m_layout.height))}; }

void WeekView::resizeEvent(QResizeEvent *) { relayout(); }

void WeekView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        relayout();
    QWidget::changeEvent(event);
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    cancelDrag();
    update();
}

bool WeekView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const auto place = m_layout.cardAt(help->pos());
    if (place)
        QToolTip::showText(help->globalPos(), m_week.days[size_t(place->column)].cards[size_t(place->index)].toolTip.toHtmlEscaped()
                               .replace(QLatin1Char('\n'), QLatin1String("<br>")), this);
    else
        QToolTip::hideText();
    return true;
}

void WeekView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter raw(this);
    raw.setRenderHint(QPainter::Antialiasing);
    WeekPainter painter(raw, theme, font());
    for (size_t i = 0; i < m_week.days.size(); ++i) {
        const DayCards &day = m_week.days[i];
        const DayLayout &place = m_layout.days[i];
        const bool isTarget = m_fileColumn == int(i) || (m_drag && m_drag->column == int(i) && m_drag->from.column != int(i));
        painter.paintDay(day, place, m_week.today, {false, day.date == m_day && !m_session, hasFocus(), isTarget});
        for (size_t c = 0; c < day.cards.size() && c < place.cards.size(); ++c)
            painter.paintCard(day.cards[c], place.cards[c],
                              {m_selected.contains(day.cards[c].id), m_session == day.cards[c].id, hasFocus(), false});
    }
    if (m_drag)
        paintDrag(painter, raw);
}

void WeekView::paintDrag(WeekPainter &painter, QPainter &raw)
{
    if (m_drag->column == m_drag->from.column)
        painter.paintInsertion(m_layout.days[size_t(m_drag->from.column)], m_drag->index);
    const auto &from = m_drag->from;
    const SessionCard &card = m_week.days[size_t(from.column)].cards[size_t(from.index)];
    raw.save();
    raw.setOpacity(0.85);
    raw.translate(m_drag->at - m_drag->start);
    painter.paintCard(card, m_layout.days[size_t(from.column)].cards[size_t(from.index)], {true, false, true, false});
    raw.restore();
}

void WeekView::announceCurrent()
{
    if (hasFocus())
        announceCurrentPlace(*this);
}

} // namespace ui
