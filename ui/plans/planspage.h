// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QDate>
#include <QWidget>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace core {
class Store;
}

namespace ui {

class Commands;
class MondayEdit;
class PlanDays;
class Today;

/// The plans that come with the program: what each is, its weeks in figures, and the way onto the calendar.
class PlansPage : public QWidget
{
    Q_OBJECT
public:
    PlansPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// Offers the week of this day to start on.
    void setStart(QDate day);
    /// Selects the plan of this slug.
    void selectPlan(const QString &slug);

signals:
    /// A plan was put on the calendar from this Monday on: "Sample week".
    void applied(const QString &title, QDate firstMonday);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildDetails();
    void readPlans();
    void showPlan(int index);
    void fillWeeks(const core::Plan &plan);
    void showDays(int week);
    void use();

    core::Store &m_store;
    Commands &m_commands;
    std::vector<core::Plan> m_plans;
    QListWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    QTableWidget *m_weeks = nullptr;
    QLabel *m_week = nullptr;
    PlanDays *m_days = nullptr;
    MondayEdit *m_start = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace ui
