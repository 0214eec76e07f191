// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"
#include "ui/charts/plaintable.h"

namespace ui {

class WeekTableModel;

/// The table below the chart. Enter or a double click opens a week; Tab leaves it.
class WeekTable : public PlainTable
{
    Q_OBJECT
public:
    explicit WeekTable(QWidget *parent = nullptr);

    /// Shows a series with this week's row at the top; the row the user stood on stays current.
    void setSeries(const core::ProgressSeries &series);
    /// Makes the row of a day's week current.
    void selectWeek(QDate day);
    [[nodiscard]] WeekTableModel &weeks() { return *m_model; }

signals:
    /// The user asked for a week: its first day.
    void weekActivated(QDate firstDay);

private:
    WeekTableModel *m_model;
};

} // namespace ui
