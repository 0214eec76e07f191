// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include <QAction>
#include <QKeyEvent>
#include <limits>

namespace ui {

void CalendarView::goTo(int day, int index)
{
    const auto &cards = m_cards.days[size_t(day)].cards;
    const QDate date = m_cards.days[size_t(day)].date;
    if (cards.empty())
        stand(date, std::nullopt);
    else if (const int drawn = drawnOn(day); index >= drawn && drawn < int(cards.size()))
        standOnMore(date);
    else
        stand(date, cards[size_t(std::clamp(index, 0, int(cards.size()) - 1))].id);
}

void CalendarView::goSideways(int step)
{
    const auto place = currentPlace();
    if (!place)
        return;
    const int next = place->day + step;
    if (next < 0 || next >= int(m_cards.days.size()))
        emit dayWanted(m_day.addDays(step));
    else
        goTo(next, std::max(0, place->index));
}

void CalendarView::goUpOrDown(int step)
{
    constexpr int last = std::numeric_limits<int>::max();
    const auto place = currentPlace();
    if (!place)
        return;
    const int there = place->index + step;
    const int places = drawnOn(place->day) + (moreText(place->day).isEmpty() ? 0 : 1);
    const int otherWeek = place->day + 7 * step;
    if (place->index >= 0 && there >= 0 && there < places)
        goTo(place->day, there);
    else if (otherWeek >= 0 && otherWeek < int(m_cards.days.size()))
        goTo(otherWeek, step < 0 ? last : 0);
    else if (step < 0)
        emit dayEndWanted(m_day.addDays(-7));
    else
        emit dayWanted(m_day.addDays(7));
}

void CalendarView::goToWeekEdge(bool end)
{
    if (const auto place = currentPlace())
        goTo(place->day / 7 * 7 + (end ? 6 : 0), 0);
}

bool CalendarView::triggerLetter(const QString &text)
{
    for (QAction *action : actions()) {
        const QString letter = action->property("letter").toString();
        if (!letter.isEmpty() && letter.compare(text, Qt::CaseInsensitive) == 0 && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        else if (event->key() == Qt::Key_Control)
            updateDrag(m_drag->at, event->modifiers() | Qt::ControlModifier);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier) {
        // Only keyboards with a Menu key get a context menu from Qt on this desktop.
        emit menuRequested(mapToGlobal(currentRect().center().toPoint()), m_session);
        return;
    }
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Left: goSideways(isRightToLeft() ? 1 : -1); return;
        case Qt::Key_Right: goSideways(isRightToLeft() ? -1 : 1); return;
        case Qt::Key_Up: goUpOrDown(-1); return;
        case Qt::Key_Down: goUpOrDown(1); return;
        case Qt::Key_Home: goToWeekEdge(false); return;
        case Qt::Key_End: goToWeekEdge(true); return;
        default: break;
        }
        // Single letters belong to the view and not to the window, so that they are dead while a field has the focus.
        if (triggerLetter(event->text()))
            return;
    }
    QWidget::keyPressEvent(event);
}

void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Control)
        updateDrag(m_drag->at, Qt::NoModifier);
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace ui
