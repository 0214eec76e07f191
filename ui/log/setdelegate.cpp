// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/setdelegate.h"

#include "core/model/session.h"
#include "ui/log/settablemodel.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int fieldInset = 5;
constexpr int fieldWidth = 96;
constexpr int textInset = 9;
constexpr int boxSize = 18;

constexpr core::SetType typeChoices[] = {core::SetType::WarmUp, core::SetType::Working, core::SetType::Drop,
                                         core::SetType::Failure, core::SetType::Timed};

const SetTableModel *gridOf(const QModelIndex &index) { return qobject_cast<const SetTableModel *>(index.model()); }

QRect fieldRect(const QRect &cell)
{
    QRect field = cell.adjusted(0, fieldInset, -8, -fieldInset);
    field.setWidth(std::min(field.width(), fieldWidth));
    return field;
}

/// The cell an editor stands in: editors are children of the viewport, and only the current cell is edited.
QModelIndex indexUnder(const QWidget &editor)
{
    const QWidget *viewport = editor.parentWidget();
    const auto *view = viewport ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view ? view->currentIndex() : QModelIndex();
}

void paintTick(QPainter *painter, const QRect &cell, bool done, bool current, const Theme &theme)
{
    const QRectF box(cell.left() + 8.5, cell.center().y() - boxSize / 2 + 0.5, boxSize, boxSize);
    painter->setPen(QPen(current ? theme.accent : done ? theme.good : theme.textSoft, current ? 2 : 1));
    painter->setBrush(done ? theme.good : theme.surface);
    painter->drawRoundedRect(box, 4, 4);
    if (current) {
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6);
    }
    if (!done)
        return;
    QPainterPath tick(box.topLeft() + QPointF(4.5, 9.5));
    tick.lineTo(box.topLeft() + QPointF(7.8, 12.8));
    tick.lineTo(box.topLeft() + QPointF(13.5, 5.8));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.dark ? theme.window : theme.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
}

void paintField(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current, const Theme &theme)
{
    const QRect field = fieldRect(cell);
    const bool draft = index.data(SetTableModel::DraftRole).toBool();
    painter->setBrush(theme.surface);
    painter->setPen(QPen(current ? theme.accent : draft ? theme.warn : theme.line, current || draft ? 2 : 1));
    painter->drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), Theme::smallRadius, Theme::smallRadius);
    QString text = index.data().toString();
    painter->setPen(draft ? theme.warn : theme.text);
    if (text.isEmpty()) {
        painter->setPen(theme.textSoft);
        text = index.data(SetTableModel::PlaceholderRole).toString();
        QFont italic = painter->font();
        italic.setItalic(true);
        painter->setFont(italic);
    }
    if (text.isEmpty())
        text = QStringLiteral("–");
    const QRect inner = field.adjusted(textInset, 0, -textInset / 2, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace

SetDelegate::SetDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void SetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const SetTableModel *grid = gridOf(index);
    if (!grid)
        return;
    const bool focused = view && (view->hasFocus() || (view->focusWidget() && view->isAncestorOf(view->focusWidget())));
    const bool currentRow = view && focused && view->currentIndex().row() == index.row();
    const bool current = currentRow && view->currentIndex() == index;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, currentRow ? theme.accentSoft : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.grid);
    painter->setFont(option.font);
    const SetColumn column = grid->column(index.column());
    const QRect plain = option.rect.adjusted(8, 0, -4, 0);
    if (column == SetColumn::Done) {
        paintTick(painter, option.rect, index.data(SetTableModel::DoneRole).toBool(), current, theme);
    } else if (!isInput(column) || column == SetColumn::Type) {
        painter->setPen(column == SetColumn::Number || column == SetColumn::Type ? theme.text : theme.textSoft);
        painter->drawText(plain, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, plain.width()));
        if (current) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(QRectF(fieldRect(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5), Theme::smallRadius,
                                     Theme::smallRadius);
        }
    } else {
        paintField(painter, option.rect, index, current, theme);
    }
    painter->restore();
}

QSize SetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {64, rowHeight}; }

QWidget *SetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SetTableModel *grid = gridOf(index);
    if (!grid)
        return nullptr;
    auto *self = const_cast<SetDelegate *>(this);
    if (grid->column(index.column()) == SetColumn::Type) {
        auto *combo = new QComboBox(parent);
        for (const core::SetType type : typeChoices)
            combo->addItem(core::setTypeName(type), core::slug(type));
        combo->setAccessibleName(grid->cellName(index));
        connect(combo, &QComboBox::activated, self, [self, combo] { self->finish(combo, CellMove::Stay); });
        return combo;
    }
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(grid->cellName(index));
    edit->setPlaceholderText(index.data(SetTableModel::PlaceholderRole).toString());
    const QPersistentModelIndex at(index);
    connect(edit, &QLineEdit::textEdited, self, [self, at](const QString &text) { emit self->typed(at, text); });
    return edit;
}

void SetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(value));
    // A refresh of the grid (a commit elsewhere, undo) must not overwrite what is being typed.
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !edit->isModified() && edit->text() != value)
        edit->setText(value);
}

void SetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor);
             edit && (edit->isModified() || index.data(SetTableModel::DraftRole).toBool()))
        model->setData(index, edit->text());
}

void SetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect field = fieldRect(option.rect);
    editor->setGeometry(qobject_cast<QComboBox *>(editor) ? option.rect.adjusted(0, 4, 0, -4) : field);
}

bool SetDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    return onKey(editor, *static_cast<QKeyEvent *>(event)) || QStyledItemDelegate::eventFilter(object, event);
}

bool SetDelegate::onKey(QWidget *editor, const QKeyEvent &key)
{
    const bool combo = qobject_cast<QComboBox *>(editor) != nullptr;
    if (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier) {
        finish(editor, CellMove::Stay);
        emit fillDownAsked();
        return true;
    }
    if (key.key() == Qt::Key_F4) {
        finish(editor, CellMove::Stay);
        emit adviceAsked();
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Tab: finish(editor, CellMove::Next); return true;
    case Qt::Key_Backtab: finish(editor, CellMove::Previous); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return false;
        finish(editor, CellMove::Next);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (combo)
            return false;
        finish(editor, key.key() == Qt::Key_Up ? CellMove::Up : CellMove::Down);
        return true;
    case Qt::Key_Escape: {
        const QPersistentModelIndex at(indexUnder(*editor));
        emit closeEditor(editor, RevertModelCache);
        emit dropped(at);
        return true;
    }
    default: return false;
    }
}

void SetDelegate::finish(QWidget *editor, CellMove move)
{
    const QPersistentModelIndex at(indexUnder(*editor));
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    // What could not be read stays in its cell, and the cursor with it.
    const bool refused = at.isValid() && at.data(SetTableModel::DraftRole).toBool();
    if (move != CellMove::Stay && !refused)
        emit left(move);
}

bool SetDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    // The view ticks sets; the built-in check box would take half a click and leave the placeholders out.
    return false;
}

} // namespace ui
