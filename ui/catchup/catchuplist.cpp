// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/catchuplist.h"

#include "ui/catchup/catchupdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

CatchUpList::CatchUpList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CatchUpDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Open sessions"));
    // The page's own ground shows between the rows.
    viewport()->setAutoFillBackground(false);
}

void CatchUpList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool shifted = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier;
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((plain && (enter || key == Qt::Key_Space)) || (shifted && enter)) {
        // Held down it would log the whole list.
        if (!event->isAutoRepeat())
            emit doneWanted();
    } else if (plain && (key == Qt::Key_E || key == Qt::Key_F2)) {
        emit editWanted();
    } else if (plain && key == Qt::Key_S) {
        emit skipWanted();
    } else if (plain && key == Qt::Key_M) {
        emit moveWanted();
    } else if (plain && key == Qt::Key_Delete) {
        if (!event->isAutoRepeat())
            emit deleteWanted();
    } else if (plain && !event->text().isEmpty() && event->text().front().isLetter()) {
        event->ignore(); // a letter that means nothing must not jump about in the list
    } else {
        QListView::keyPressEvent(event);
    }
}

void CatchUpList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        emit editWanted();
}

} // namespace ui
