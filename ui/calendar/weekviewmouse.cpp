// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

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

void WeekView::mousePressEvent(QMouseEvent *event)
{
    if (m_drag || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)) {
        event->ignore();
        return;
    }
    const auto place = m_layout.cardAt(event->position());
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
    } else if (const auto column = m_layout.columnAt(event->position())) {
        stand(m_week.days[size_t(*column)].date, std::nullopt);
    }
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
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
    const auto place = m_week.find(*m_pressed);
    if (!place)
        return;
    if (!m_selected.contains(*m_pressed))
        stand(m_week.days[size_t(place->column)].date, *m_pressed);
    m_drag = Drag{*m_pressed, *place, m_pressedAt, event->position(), false, std::nullopt, 0};
    updateDrag(event->position(), event->modifiers());
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
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

void WeekView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    const auto place = m_layout.cardAt(event->position());
    const auto session = place ? sessionAt(*place) : std::nullopt;
    if (session)
        emit openRequested(*session);
    else if (const auto column = m_layout.columnAt(event->position()))
        emit dayOpenRequested(m_week.days[size_t(*column)].date);
}

void WeekView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto place = m_layout.cardAt(event->pos());
        emit menuRequested(event->globalPos(), place ? sessionAt(*place) : std::nullopt);
        return;
    }
    emit menuRequested(mapToGlobal(currentRect().center().toPoint()), m_session);
}

std::optional<core::SessionId> WeekView::linkAt(QPointF position, bool &asPlanned) const
{
    const auto place = m_layout.cardAt(position);
    if (!place)
        return std::nullopt;
    const CardLayout &card = m_layout.days[size_t(place->column)].cards[size_t(place->index)];
    asPlanned = card.asPlannedLink.contains(position);
    return asPlanned || card.logLink.contains(position) ? sessionAt(*place) : std::nullopt;
}

void WeekView::updateHover(QPointF position)
{
    bool asPlanned = false;
    setCursor(linkAt(position, asPlanned) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WeekView::updateDrag(QPointF position, Qt::KeyboardModifiers modifiers)
{
    m_drag->at = position;
    m_drag->copies = modifiers & Qt::ControlModifier;
    m_drag->column = m_layout.columnAt(position);
    if (m_drag->column)
        m_drag->index = m_layout.insertionIndex(*m_drag->column, position.y());
    // A copy onto its own day is wanted (two runs of one kind); anything outside the columns is not a place to drop.
    setCursor(!m_drag->column ? Qt::ForbiddenCursor : m_drag->copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    update();
}

void WeekView::finishDrag()
{
    const Drag drag = *m_drag;
    cancelDrag();
    if (!drag.column)
        return;
    const int days = *drag.column - drag.from.column;
    if (days == 0 && !drag.copies)
        emit reorderRequested(drag.session, drag.index);
    else
        emit dragged(days, drag.copies);
}

void WeekView::cancelDrag()
{
    m_pressed.reset();
    if (!m_drag)
        return;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    update();
}

void WeekView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WeekView::dragMoveEvent(QDragMoveEvent *event)
{
    const auto column = m_layout.columnAt(event->position());
    m_fileColumn = column;
    update();
    event->setAccepted(column && !localFiles(*event->mimeData()).isEmpty());
}

void WeekView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_fileColumn.reset();
    update();
}

void WeekView::dropEvent(QDropEvent *event)
{
    m_fileColumn.reset();
    update();
    const auto column = m_layout.columnAt(event->position());
    const QStringList files = localFiles(*event->mimeData());
    if (!column || files.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    emit filesDropped(files, m_week.days[size_t(*column)].date);
}

} // namespace ui
