// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QTableWidget>

namespace ui {

/// One week of a plan day by day: weekday, session, time and the prescription in words. Only shows.
class PlanDays : public QTableWidget
{
    Q_OBJECT
public:
    explicit PlanDays(QWidget *parent = nullptr);
    /// Shows the sessions of a week in the order of its days, beginning on Monday as plans do.
    void setWeek(const core::PlanWeek &week);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
};

} // namespace ui
