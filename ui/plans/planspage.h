// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planreading.h"

#include <QDate>
#include <QWidget>
#include <vector>

class QListWidget;
class QPushButton;

namespace core {
class Store;
struct Changes;
}

namespace ui {

class Commands;
class PlanSheet;
class RunCard;
class Today;

/// The plans of Legwork and the user's own: what each is, its weeks, and the way onto the calendar. Above them the plans
/// that are on the calendar, to be moved, stopped or taken up again.
class PlansPage : public QWidget
{
    Q_OBJECT
public:
    PlansPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// Offers the week of this day to start on.
    void setStart(QDate day);
    /// Selects the plan of this slug.
    void selectPlan(const QString &slug);
    /// Opens the dialog that keeps weeks of the calendar as a plan, beginning with the week of this day.
    void saveWeeks(QDate day);
    /// Opens the dialog to take up the plan that has paused longest; says so when none has.
    void takeUpPaused();

signals:
    /// A plan was put on the calendar or taken up again, beginning on this day: "Sample week".
    void applied(const QString &title, QDate firstDay);
    /// Something was done that deserves a word and an Undo: "Deleted Spring".
    void acted(const QString &message);
    /// Something to know that changed nothing: "Spring is in spring.json".
    void noted(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    void connectRuns();
    void onChanged(const core::Changes &changes);
    void refresh();
    void reload();
    void readPlans();
    void readRuns();
    void showPlan();
    [[nodiscard]] const core::KnownPlan *current() const;
    void use();
    void editCurrent();
    void deleteCurrent();
    void exportCurrent();
    void importPlan();
    void move(const core::RunState &state);
    void stop(const core::RunState &state);
    void takeUp(const core::RunState &state);
    void end(const core::RunState &state, QDate from);
    [[nodiscard]] std::optional<std::vector<core::Session>> sessionsOf(const core::RunState &state);

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    std::vector<core::KnownPlan> m_plans;
    QDate m_start;
    bool m_stale = true;
    RunCard *m_runs = nullptr;
    QListWidget *m_list = nullptr;
    PlanSheet *m_sheet = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
