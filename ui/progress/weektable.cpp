// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weektable.h"

#include "ui/progress/weektablemodel.h"

namespace ui {

// As wide as the longest week, so that looking further back moves no column.
WeekTable::WeekTable(QWidget *parent) : PlainTable(QStringLiteral("28 Sep – 4 Oct 2020"), parent), m_model(new WeekTableModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("The weeks of the chart as a table; Enter opens a week"));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit weekActivated(m_model->dayOf(index.row())); });
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
    if (const auto row = m_model->rowOf(day))
        showRow(*row);
}

} // namespace ui
