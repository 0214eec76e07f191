// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"

#include <QAbstractTableModel>

namespace ui {

/// The weeks of the chart as a table, newest first: the same numbers, for reading and for a screen reader.
class WeekTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Week, Minutes, Worth, Vigorous, StrengthDays, PlanKept, RunMinutes, StillPlanned, ColumnCount };

    explicit WeekTableModel(QObject *parent = nullptr);

    void setSeries(const core::ProgressSeries &series);
    /// The first day of a row's week.
    [[nodiscard]] QDate dayOf(int row) const;
    /// The row of a day's week; nullopt when it is not shown.
    [[nodiscard]] std::optional<int> rowOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const core::ProgressWeek &weekOfRow(int row) const;
    [[nodiscard]] QString text(const core::ProgressWeek &week, int column) const;

    core::ProgressSeries m_series;
};

} // namespace ui
