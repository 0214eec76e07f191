// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/settable.h"

#include "ui/log/logcard.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int headerHeight = 28;

/// Shares of the width, so that headings line up from card to card.
int shareOf(SetColumn column)
{
    switch (column) {
    case SetColumn::Number: return 12;
    case SetColumn::Target: return 13;
    case SetColumn::LastTime: return 13;
    case SetColumn::Done: return 8;
    default: return 12;
    }
}

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

SetTable::SetTable(SetTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(&m_delegate);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(SetDelegate::rowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(headerHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStyleSheet(headingStyle());
    connect(&m_delegate, &SetDelegate::left, this, [this](CellMove move) {
        if (!moveCell(move))
            emit passedEnd(move == CellMove::Next || move == CellMove::Down);
    });
    connect(&m_delegate, &SetDelegate::fillDownAsked, this, [this] { m_model.fillDown(currentIndex()); });
    connect(&m_delegate, &SetDelegate::adviceAsked, &m_model, &SetTableModel::takeAdvice);
    connect(&m_delegate, &SetDelegate::dropped, &m_model, &SetTableModel::dropDraft);
    connect(&m_delegate, &SetDelegate::typed, &m_model, &SetTableModel::keepDraft);
    connect(this, &QTableView::clicked, this, &SetTable::click);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
}

void SetTable::enter(int row)
{
    const int at = std::clamp(row, 0, std::max(0, m_model.rowCount() - 1));
    const QModelIndex before(m_model.index(at, m_model.columnOf(SetColumn::LastTime)));
    setCurrentIndex(step(before, 1));
    setFocus(Qt::OtherFocusReason);
}

void SetTable::enterAtEnd()
{
    setCurrentIndex(m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1));
    setFocus(Qt::OtherFocusReason);
}

QSize SetTable::sizeHint() const { return {480, headerHeight + m_model.rowCount() * SetDelegate::rowHeight}; }
QSize SetTable::minimumSizeHint() const { return {300, sizeHint().height()}; }

bool SetTable::event(QEvent *event)
{
    // Letters typed here belong to the grid, not to the single-letter shortcuts of other pages.
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool SetTable::takesKey(const QKeyEvent &event) const
{
    if (event.key() == Qt::Key_Escape)
        return currentIndex().data(SetTableModel::DraftRole).toBool();
    if (event.modifiers() == Qt::ControlModifier)
        return event.key() == Qt::Key_D || event.key() == Qt::Key_Delete;
    return isPlain(event) && (!event.text().isEmpty() || event.key() == Qt::Key_Delete);
}

void SetTable::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return isPlain(*event) && event->modifiers() != Qt::ShiftModifier ? pressEnter() : event->ignore();
    case Qt::Key_Space: return tick();
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool down = event->key() == Qt::Key_Down;
        if (event->modifiers() & Qt::AltModifier)
            return emit moveAsked(down ? 1 : -1);
        if (!moveCell(down ? CellMove::Down : CellMove::Up))
            emit passedEnd(down);
        return;
    }
    case Qt::Key_Left: moveColumn(-1); return;
    case Qt::Key_Right: moveColumn(1); return;
    case Qt::Key_Home: enter(at.row()); return;
    case Qt::Key_Escape:
        return at.data(SetTableModel::DraftRole).toBool() ? m_model.dropDraft(at) : event->ignore();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (control)
            m_model.removeSet(at.row());
        else if (at.isValid() && isInput(m_model.column(at.column())))
            m_model.setData(at, QString());
        return;
    case Qt::Key_F2: edit(at); return;
    case Qt::Key_F4: m_model.takeAdvice(); return;
    case Qt::Key_D:
        if (control) {
            m_model.fillDown(at);
            return;
        }
        break;
    default: break;
    }
    typeLetter(event);
}

void SetTable::typeLetter(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool printable = isPlain(*event) && !event->text().isEmpty() && event->text().front().isPrint();
    if (!at.isValid() || !printable)
        return QTableView::keyPressEvent(event);
    if (m_model.column(at.column()) == SetColumn::Type)
        m_model.setTypeByLetter(at.row(), event->text().front());
    else if (m_model.column(at.column()) != SetColumn::Done)
        edit(at, QAbstractItemView::AnyKeyPressed, event);
}

bool SetTable::focusNextPrevChild(bool next)
{
    if (currentIndex().isValid() && moveCell(next ? CellMove::Next : CellMove::Previous))
        return true;
    // First to the next exercise, if there is one; else on to the rest of the page.
    emit passedEnd(next);
    return !hasFocus() || QTableView::focusNextPrevChild(next);
}

void SetTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        enter(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        enterAtEnd();
    else if (!currentIndex().isValid())
        enter(std::max(0, m_model.firstOpenRow()));
    viewport()->update();
}

void SetTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void SetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        emit rowChanged(current.row());
}

void SetTable::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, never the grid: it is always as high as its rows.
    event->ignore();
}

QModelIndex SetTable::step(const QModelIndex &from, int by) const
{
    const int columns = m_model.columnCount();
    for (int cell = from.row() * columns + from.column() + by; cell >= 0 && cell < columns * m_model.rowCount(); cell += by)
        if (isInput(m_model.column(cell % columns)))
            return m_model.index(cell / columns, cell % columns);
    return {};
}

bool SetTable::moveCell(CellMove move)
{
    const QModelIndex at = currentIndex();
    QModelIndex to;
    switch (move) {
    case CellMove::Stay: return true;
    case CellMove::Next: to = step(at, 1); break;
    case CellMove::Previous: to = step(at, -1); break;
    case CellMove::Up: to = at.sibling(at.row() - 1, at.column()); break;
    case CellMove::Down: to = at.sibling(at.row() + 1, at.column()); break;
    }
    if (to.isValid())
        setCurrentIndex(to);
    return to.isValid();
}

bool SetTable::moveColumn(int by)
{
    const QModelIndex to = step(currentIndex(), by);
    if (!to.isValid() || to.row() != currentIndex().row())
        return false;
    setCurrentIndex(to);
    return true;
}

void SetTable::pressEnter()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const bool lastRow = at.row() == m_model.rowCount() - 1;
    if (m_model.column(at.column()) != SetColumn::Done) {
        moveCell(CellMove::Next);
    } else if (!m_model.isDone(at.row())) {
        if (m_model.setDone(at.row(), true) && !lastRow)
            moveCell(CellMove::Next);
    } else if (!lastRow) {
        moveCell(CellMove::Next);
    } else if (m_model.addSet()) {
        enter(m_model.rowCount() - 1);
    }
}

void SetTable::tick()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const bool ticking = !m_model.isDone(at.row());
    if (m_model.setDone(at.row(), ticking) && ticking)
        emit wentOn(at.row());
}

void SetTable::click(const QModelIndex &index)
{
    const SetColumn column = m_model.column(index.column());
    if (column == SetColumn::Done)
        m_model.setDone(index.row(), !m_model.isDone(index.row()));
    else if (isInput(column))
        edit(index);
    else
        enter(index.row());
}

void SetTable::fitColumns()
{
    int shares = 0;
    for (int c = 0; c < m_model.columnCount(); ++c)
        shares += shareOf(m_model.column(c));
    int left = viewport()->width();
    for (int c = 0; c < m_model.columnCount() && shares > 0; ++c) {
        const int share = shareOf(m_model.column(c));
        const int width = left * share / shares;
        horizontalHeader()->resizeSection(c, width);
        left -= width;
        shares -= share;
    }
}

} // namespace ui
