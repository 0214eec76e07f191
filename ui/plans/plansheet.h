// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/look/card.h"

class QLabel;
class QTableWidget;

namespace ui {

class PlanDays;
class PlanPicture;

/// One plan to read: what it is, its weeks as bars and in figures, and the chosen week day by day. Only shows.
class PlanSheet : public Card
{
    Q_OBJECT
public:
    explicit PlanSheet(QWidget *parent = nullptr);
    void setPlan(const core::Plan &plan);
    /// Says something instead of a plan.
    void setMessage(const QString &message);

private:
    void build();
    void fillWeeks();
    void showDays(int row);

    core::Plan m_plan;
    QLabel *m_title = nullptr;
    QLabel *m_author = nullptr;
    QLabel *m_description = nullptr;
    PlanPicture *m_picture = nullptr;
    QTableWidget *m_weeks = nullptr;
    QLabel *m_week = nullptr;
    PlanDays *m_days = nullptr;
};

} // namespace ui
