// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/editplandialog.h"

#include "ui/plans/dialogparts.h"
#include "ui/plans/plandetailsform.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EditPlanDialog::EditPlanDialog(const core::Plan &plan, QWidget *parent) : QDialog(parent), m_form(new PlanDetailsForm(this))
{
    setWindowTitle(tr("Edit %1").arg(plan.title));
    m_form->setWeekCount(int(plan.weeks.size()));
    m_form->setDetails(core::detailsOf(plan));
    auto *fields = new QVBoxLayout;
    fields->addWidget(m_form);
    QLabel *note = summaryLabel(this);
    note->setText(tr("What the plan has put on the calendar stays as it is."));
    QPushButton *ok = finishDialog(*this, fields, note, tr("&Save"));
    ok->setEnabled(m_form->isFine());
    connect(m_form, &PlanDetailsForm::changed, ok, [this, ok] { ok->setEnabled(m_form->isFine()); });
    m_form->setFocus();
}

core::PlanDetails EditPlanDialog::details() const { return m_form->details(); }

} // namespace ui
