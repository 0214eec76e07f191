// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weektable.h"

#include "ui/look/theme.h"
#include "ui/progress/weektablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int tickRoom = 20;
constexpr int cellSide = 10;

/// Rows with air, a thin line between them, and a painted tick beside a week that reached its goal.
class WeekDelegate : public QStyledItemDelegate
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
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(), text);
        const int left = cell.right() - painter->fontMetrics().horizontalAdvance(text) - tickRoom;
        if (index.data(Qt::UserRole).toBool())
            paintTick(*painter, QRectF(left, option.rect.center().y() - 5, 12, 10), theme);
        painter->restore();
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

WeekTable::WeekTable(QWidget *parent) : QTableView(parent), m_model(new WeekTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new WeekDelegate(this));
    setAccessibleName(tr("The weeks of the chart as a table; Enter opens a week"));
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
    horizontalHeader()->setSectionResizeMode(WeekTableModel::Week, QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(40);
    restyle();
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit weekActivated(m_model->dayOf(index.row())); });
}

void WeekTable::restyle()
{
    const Theme theme = Theme::of(palette());
    const int row = fontMetrics().height() + 10;
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFont(Theme::captionFont(font()));
    // As wide as the longest week, so that looking further back moves no column.
    horizontalHeader()->resizeSection(WeekTableModel::Week,
                                      fontMetrics().horizontalAdvance(QStringLiteral("28 Sep – 4 Oct 2020")) + 2 * cellSide);
    const QString sheet = QStringLiteral("QHeaderView { background: %1; border: none; }"
                                         "QHeaderView::section { background: %1; color: %2; border: none;"
                                         " padding: 4px %3px; font-weight: normal; }")
                              .arg(theme.surface.name(), theme.textSoft.name())
                              .arg(cellSide);
    if (horizontalHeader()->styleSheet() != sheet)
        horizontalHeader()->setStyleSheet(sheet);
}

void WeekTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void WeekTable::setSeries(const core::ProgressSeries &series)
{
    const QDate kept = m_model->dayOf(currentIndex().row());
    m_model->setSeries(series);
    const auto now = m_model->rowOf(series.today);
    executeDelayedItemsLayout(); // the scroll bar must know the new length before it is told where to stand
    if (now)
        scrollTo(m_model->index(*now, 0), QAbstractItemView::PositionAtTop);
    const auto row = kept.isValid() ? m_model->rowOf(kept) : now;
    if (row)
        selectionModel()->setCurrentIndex(m_model->index(*row, 0), QItemSelectionModel::NoUpdate);
}

void WeekTable::selectWeek(QDate day)
{
    const auto row = m_model->rowOf(day);
    if (!row)
        return;
    selectionModel()->setCurrentIndex(m_model->index(*row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(*row, 0));
}

} // namespace ui
