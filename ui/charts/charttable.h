// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttablemodel.h"
#include "ui/charts/plaintable.h"

namespace ui {

/// A chart's numbers as a table.
class ChartTable : public PlainTable
{
    Q_OBJECT
public:
    explicit ChartTable(QWidget *parent = nullptr);

    /// Shows a chart; the newest point stands at the top.
    void setChart(const core::Chart &chart, const core::Preferences &preferences);
    /// Makes the row of a point current.
    void showPoint(int point) { showRow(m_model->rowOf(point)); }

signals:
    /// The user asked for a point.
    void pointActivated(int point);

private:
    ChartTableModel *m_model;
};

} // namespace ui
