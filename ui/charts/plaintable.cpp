// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plaintable.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int tickRoom = 20;
constexpr int cellSide = 10;

/// Paints rows with air and a thin line between them.
class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const bool here = table && table->hasFocus() && table->currentIndex().row() == index.row();
        painter->setPen(here ? theme.accent : theme.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (here)
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->setPen(theme.text);
        painter->setFont(option.font);
        const QRect cell = option.rect.adjusted(cellSide, 0, -cellSide, 0);
        const QString text = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, cell.width());
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(), text);
        const int left = cell.right() - painter->fontMetrics().horizontalAdvance(text) - tickRoom;
        if (index.data(Qt::UserRole).toBool())
            paintTick(*painter, QRectF(left, option.rect.center().y() - 5, 12, 10), theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellSide, 0);
    }

private:
    static void paintTick(QPainter &painter, const QRectF &box, const Theme &theme)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.good, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tick(QPointF(box.left(), box.center().y()));
        tick.lineTo(box.left() + box.width() * 0.38, box.bottom());
        tick.lineTo(box.right(), box.top());
        painter.drawPath(tick);
    }
};

} // namespace

PlainTable::PlainTable(const QString &widestFirst, QWidget *parent) : QTableView(parent), m_widestFirst(widestFirst)
{
    setItemDelegate(new PlainDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(40);
    restyle();
}

void PlainTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PlainTable::restyle);
    restyle();
}

void PlainTable::restyle()
{
    const Theme theme = Theme::of(palette());
    const int row = fontMetrics().height() + 10;
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFont(Theme::captionFont(font()));
    if (model() && model()->columnCount() > 0) {
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(0, fontMetrics().horizontalAdvance(m_widestFirst) + 2 * cellSide);
    }
    const QString sheet = QStringLiteral("QHeaderView { background: %1; border: none; }"
                                         "QHeaderView::section { background: %1; color: %2; border: none;"
                                         " padding: 4px %3px; font-weight: normal; }")
                              .arg(theme.surface.name(), theme.textSoft.name())
                              .arg(cellSide);
    if (horizontalHeader()->styleSheet() != sheet)
        horizontalHeader()->setStyleSheet(sheet);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void PlainTable::showRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

} // namespace ui
