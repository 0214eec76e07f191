// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

#include <QAction>
#include <QKeyEvent>

namespace ui {

void WeekView::goTo(int column, int index)
{
    const auto &cards = m_week.days[size_t(column)].cards;
    const QDate day = m_week.days[size_t(column)].date;
    if (cards.empty())
        stand(day, std::nullopt);
    else
        stand(day, cards[size_t(std::clamp(index, 0, int(cards.size()) - 1))].id);
}

void WeekView::goSideways(int step)
{
    const auto column = m_week.columnOf(m_day);
    if (!column)
        return;
    const auto place = m_session ? m_week.find(*m_session) : std::nullopt;
    const int next = *column + step;
    if (next < 0 || next > 6)
        emit dayWanted(m_day.addDays(step));
    else
        goTo(next, place ? place->index : 0);
}

void WeekView::goUpOrDown(int step)
{
    const auto place = m_session ? m_week.find(*m_session) : std::nullopt;
    if (place && place->index + step >= 0 && place->index + step < int(m_week.days[size_t(place->column)].cards.size())) {
        goTo(place->column, place->index + step);
        return;
    }
    if (step < 0)
        emit dayEndWanted(m_day.addDays(-7));
    else
        emit dayWanted(m_day.addDays(7));
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        else if (event->key() == Qt::Key_Control)
            updateDrag(m_drag->at, event->modifiers() | Qt::ControlModifier);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Left: goSideways(isRightToLeft() ? 1 : -1); return;
        case Qt::Key_Right: goSideways(isRightToLeft() ? -1 : 1); return;
        case Qt::Key_Up: goUpOrDown(-1); return;
        case Qt::Key_Down: goUpOrDown(1); return;
        case Qt::Key_Home: goTo(0, 0); return;
        case Qt::Key_End: goTo(6, 0); return;
        default: break;
        }
        // Single letters belong to the view and not to the window, so that they are dead while a field has the focus.
        for (QAction *action : actions()) {
            const QString letter = action->property("letter").toString();
            if (!letter.isEmpty() && letter.compare(event->text(), Qt::CaseInsensitive) == 0 && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

void WeekView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Control)
        updateDrag(m_drag->at, Qt::NoModifier);
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace ui
