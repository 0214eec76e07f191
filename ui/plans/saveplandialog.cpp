// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/saveplandialog.h"

#include "ui/look/wording.h"
#include "ui/plans/dialogparts.h"
#include "ui/plans/mondayedit.h"
#include "ui/plans/plandetailsform.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int mostWeeks = 104;
} // namespace

SavePlanDialog::SavePlanDialog(QDate firstMonday, int weeks, Weeks read, QWidget *parent)
    : QDialog(parent), m_read(std::move(read)), m_first(new MondayEdit(this)), m_count(new QSpinBox(this)),
      m_form(new PlanDetailsForm(this)), m_summary(summaryLabel(this)), m_ok(nullptr)
{
    setWindowTitle(tr("Save weeks as a plan"));
    m_first->setAccessibleName(tr("First week"));
    m_first->setWeekOf(firstMonday);
    m_count->setRange(1, mostWeeks);
    m_count->setValue(weeks);
    m_count->setAccessibleName(tr("Number of weeks"));
    m_form->addAbove(tr("&First week"), m_first);
    m_form->addAbove(tr("&Number of weeks"), m_count);
    auto *fields = new QVBoxLayout;
    fields->addWidget(m_form);
    m_ok = finishDialog(*this, fields, m_summary, tr("&Save as a plan"));
    connect(m_first, &MondayEdit::dateChanged, this, &SavePlanDialog::preview);
    connect(m_count, &QSpinBox::valueChanged, this, &SavePlanDialog::preview);
    connect(m_form, &PlanDetailsForm::changed, this, &SavePlanDialog::check);
    preview();
    m_form->setFocus();
}

core::DateRange SavePlanDialog::weeks() const
{
    return {m_first->monday(), m_first->monday().addDays(7 * m_count->value() - 1)};
}

core::PlanDetails SavePlanDialog::details() const { return m_form->details(); }

void SavePlanDialog::preview()
{
    const auto plan = m_read(weeks());
    m_sessions = 0;
    if (!plan) {
        m_summary->setText(tr("The weeks could not be read: %1").arg(plan.error().message));
        check();
        return;
    }
    for (const core::PlanWeek &week : plan->weeks)
        m_sessions += int(week.sessions.size());
    const QString days = rangeText(weeks());
    m_summary->setText(m_sessions == 0   ? tr("There is nothing on %1.").arg(days)
                       : tr("%n sessions of %1, as they were planned; unplanned ones as they were done.", nullptr, m_sessions).arg(days));
    core::PlanDetails details = m_form->details();
    details.easierWeeks = core::detailsOf(*plan).easierWeeks;
    m_form->setDetails(details);
    m_form->setWeekCount(m_count->value());
    check();
}

void SavePlanDialog::check()
{
    if (m_ok)
        m_ok->setEnabled(m_sessions > 0 && m_form->isFine());
}

} // namespace ui
