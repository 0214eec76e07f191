// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activitymeasures.h"

#include <QTableWidget>

namespace ui {

/// The numbers of the charts in rows, at most some dozens: for whoever reads better than they see.
class ActivityTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ActivityTable(QWidget *parent = nullptr);
    void setActivity(const Activity &activity, Along along);
};

/// The length of a row: the shortest round one (seconds, or metres) that keeps to a few dozen rows.
[[nodiscard]] double rowLength(const Activity &activity, Along along);

} // namespace ui
