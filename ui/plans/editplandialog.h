// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/ownplans.h"

#include <QDialog>

namespace ui {

class PlanDetailsForm;

/// Title, author, description and easier weeks of a plan of the user's own. Writes nothing.
class EditPlanDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EditPlanDialog(const core::Plan &plan, QWidget *parent = nullptr);
    [[nodiscard]] core::PlanDetails details() const;

private:
    PlanDetailsForm *m_form;
};

} // namespace ui
