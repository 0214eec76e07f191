// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

// Cards are dragged with plain mouse events and not with QDrag: the target column is tinted, Ctrl can turn a move into
// a copy half-way, Escape ends it, and tests make the very same events a hand does. Files from outside come as drops.

namespace ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (m_drag || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)) {
        event->ignore();
        return;
    }
    const auto place = cardAt(event->position());
    const auto session = place ? sessionAt(*place) : std::nullopt;
    if (session) {
        // A press on a selected card may start dragging all of them; a plain click narrows the selection on release.
        const bool keepsSelection = m_selected.contains(*session) && !(event->modifiers() & Qt::ShiftModifier);
        if (!keepsSelection && !(event->modifiers() & Qt::ControlModifier))
            select(*session, event->modifiers());
        if (event->button() == Qt::LeftButton) {
            m_pressed = session;
            m_pressedAt = event->position();
        }
    } else if (const auto day = dayAt(event->position())) {
        const QDate date = m_cards.days[size_t(*day)].date;
        if (moreAt(event->position()))
            standOnMore(date);
        else
            stand(date, std::nullopt);
    }
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        updateDrag(event->position(), event->modifiers());
        return;
    }
    const bool far = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_pressed || !(event->buttons() & Qt::LeftButton) || !far) {
        updateHover(event->position());
        return;
    }
    const auto place = m_cards.find(*m_pressed);
    if (!place)
        return;
    if (!m_selected.contains(*m_pressed))
        stand(m_cards.days[size_t(place->day)].date, *m_pressed);
    m_drag = Drag{*m_pressed, *place, m_pressedAt, event->position(), false, std::nullopt, false, 0, {}};
    updateDrag(event->position(), event->modifiers());
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag) {
        updateDrag(event->position(), event->modifiers());
        finishDrag();
        return;
    }
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed)
        return;
    bool asPlanned = false;
    const auto link = event->modifiers() == Qt::NoModifier ? linkAt(event->position(), asPlanned) : std::nullopt;
    if (!(event->modifiers() & Qt::ShiftModifier))
        select(*pressed, event->modifiers());
    if (link == pressed && asPlanned)
        emit doneAsPlannedRequested(*pressed);
    else if (link == pressed)
        emit openRequested(*pressed);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    const auto place = cardAt(event->position());
    const auto session = place ? sessionAt(*place) : std::nullopt;
    if (session)
        emit openRequested(*session);
    else if (const auto more = moreAt(event->position()))
        emit moreRequested(m_cards.days[size_t(*more)].date);
    else if (const auto noted = noteAt(event->position()))
        emit noteRequested(m_cards.days[size_t(*noted)].date);
    else if (const auto day = dayAt(event->position()))
        emit dayOpenRequested(m_cards.days[size_t(*day)].date);
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto place = cardAt(event->pos());
        emit menuRequested(event->globalPos(), place ? sessionAt(*place) : std::nullopt);
        return;
    }
    emit menuRequested(mapToGlobal(currentRect().center().toPoint()), m_session);
}

void CalendarView::updateHover(QPointF position)
{
    bool asPlanned = false;
    setCursor(linkAt(position, asPlanned) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool CalendarView::takes(int days) const
{
    if (days <= 0)
        return true;
    for (const DayCards &day : m_cards.days)
        for (const SessionCard &card : day.cards)
            if (card.logged && isSelected(card.id) && day.date.addDays(days) > m_cards.today)
                return false;
    return true;
}

void CalendarView::updateDrag(QPointF position, Qt::KeyboardModifiers modifiers)
{
    m_drag->at = position;
    m_drag->copies = modifiers & Qt::ControlModifier;
    m_drag->day = dayAt(position);
    // A copy is a plan, and may stand anywhere.
    m_drag->refused = m_drag->day && !m_drag->copies && !takes(*m_drag->day - m_drag->from.day);
    if (m_drag->day)
        m_drag->index = insertionIndex(*m_drag->day, position);
    // A copy onto its own day is wanted (two runs of one kind); anything outside the days is not a place to drop.
    setCursor(!m_drag->day || m_drag->refused ? Qt::ForbiddenCursor
              : m_drag->copies                ? Qt::DragCopyCursor
                                              : Qt::ClosedHandCursor);
    update();
    tellDrag();
}

void CalendarView::tellDrag()
{
    const bool takes = m_drag->day && !m_drag->refused;
    const std::pair now(takes ? *m_drag->day - m_drag->from.day : 0, takes && m_drag->copies);
    if (now == m_drag->told)
        return;
    m_drag->told = now;
    emit dragMoved(now.first, now.second);
}

CalendarView::DropTint CalendarView::dropTint(int day) const
{
    if (m_fileDay == day)
        return DropTint::Target;
    if (!m_drag || m_drag->day != day || (m_drag->from.day == day && !m_drag->copies))
        return DropTint::None;
    return m_drag->refused ? DropTint::Refused : DropTint::Target;
}

void CalendarView::finishDrag()
{
    const Drag drag = *m_drag;
    cancelDrag();
    if (!drag.day)
        return;
    const int days = *drag.day - drag.from.day;
    if (days == 0 && !drag.copies)
        emit reorderRequested(drag.session, drag.index);
    else
        emit dragged(days, drag.copies, droppedBefore(drag));
}

std::optional<core::SessionId> CalendarView::droppedBefore(const Drag &drag) const
{
    const auto &cards = m_cards.days[size_t(*drag.day)].cards;
    for (size_t i = size_t(drag.index); i < cards.size(); ++i)
        if (drag.copies || !m_selected.contains(cards[i].id))
            return cards[i].id;
    return std::nullopt;
}

void CalendarView::cancelDrag()
{
    m_pressed.reset();
    if (!m_drag)
        return;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    update();
    emit dragEnded();
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    const auto day = dayAt(event->position());
    m_fileDay = day;
    update();
    event->setAccepted(day && !localFiles(*event->mimeData()).isEmpty());
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_fileDay.reset();
    update();
}

void CalendarView::dropEvent(QDropEvent *event)
{
    m_fileDay.reset();
    update();
    const auto day = dayAt(event->position());
    const QStringList files = localFiles(*event->mimeData());
    if (!day || files.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const auto place = cardAt(event->position());
    if (const auto session = place ? sessionAt(*place) : std::nullopt)
        emit filesDroppedOn(files, *session);
    else
        emit filesDropped(files, m_cards.days[size_t(*day)].date);
}

} // namespace ui
