// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/chart.h"

#include <QAbstractTableModel>

namespace ui {

/// The numbers of a chart as a table, newest point first: for reading and for a screen reader.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setChart(const core::Chart &chart, const core::Preferences &preferences);
    /// The point of a row; names keep the order of the axis, dates are turned round.
    [[nodiscard]] int pointOf(int row) const;
    /// The row of a point.
    [[nodiscard]] int rowOf(int point) const { return pointOf(point); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int point, int column) const;

    core::Chart m_chart;
    core::Preferences m_preferences;
    std::vector<const core::ChartSeries *> m_columns; ///< into m_chart
};

} // namespace ui
