// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

namespace ui {

ChartTable::ChartTable(QWidget *parent)
    : PlainTable(QStringLiteral("30 November – 6 December 2026"), parent), m_model(new ChartTableModel(this))
{
    setModel(m_model);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit pointActivated(m_model->pointOf(index.row())); });
}

void ChartTable::setChart(const core::Chart &chart, const core::Preferences &preferences)
{
    setAccessibleName(tr("%1, the numbers of the chart as a table; Enter opens a row").arg(chart.title));
    m_model->setChart(chart, preferences);
}

} // namespace ui
