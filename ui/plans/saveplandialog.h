// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/ownplans.h"
#include "core/rules/week.h"

#include <QDialog>
#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class MondayEdit;
class PlanDetailsForm;

/// Which weeks of the calendar to keep as a plan, and what to call it. Writes nothing.
class SavePlanDialog : public QDialog
{
    Q_OBJECT
public:
    /// Gives the plan that some weeks would make, with the easier weeks they are known to have; an error when they cannot
    /// be read.
    using Weeks = std::function<core::Result<core::Plan>(core::DateRange weeks)>;
    SavePlanDialog(QDate firstMonday, int weeks, Weeks read, QWidget *parent = nullptr);
    /// From a Monday to a Sunday.
    [[nodiscard]] core::DateRange weeks() const;
    [[nodiscard]] core::PlanDetails details() const;

private:
    void preview();
    void check();

    Weeks m_read;
    MondayEdit *m_first;
    QSpinBox *m_count;
    PlanDetailsForm *m_form;
    QLabel *m_summary;
    QPushButton *m_ok;
    int m_sessions = 0;
};

} // namespace ui
