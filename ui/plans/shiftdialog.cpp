// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/shiftdialog.h"

#include "core/model/datetext.h"
#include "ui/plans/dialogparts.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

namespace ui {

namespace {

constexpr int farthest = 365;
constexpr int usual = 7;

} // namespace

ShiftDialog::ShiftDialog(core::RunState state, std::vector<core::Session> sessions, QDate today, QWidget *parent)
    : QDialog(parent), m_state(std::move(state)), m_sessions(std::move(sessions)),
      m_from(dayField(tr("From this day on"), std::max(today, m_state.firstDay.value_or(today)), this)), m_days(new QSpinBox(this)),
      m_summary(summaryLabel(this)), m_ok(nullptr)
{
    setWindowTitle(tr("Move %1").arg(m_state.run.title));
    m_days->setRange(-farthest, farthest);
    m_days->setValue(usual);
    m_days->setSuffix(tr(" days"));
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Later by"), m_days);
    m_days->setToolTip(tr("Less than 0 moves it earlier"));
    m_ok = finishDialog(*this, form, m_summary, tr("&Move it"));
    connect(m_from, &QDateEdit::dateChanged, this, &ShiftDialog::preview);
    connect(m_days, &QSpinBox::valueChanged, this, &ShiftDialog::preview);
    preview();
}

QDate ShiftDialog::from() const { return m_from->date(); }
int ShiftDialog::days() const { return m_days->value(); }

void ShiftDialog::preview()
{
    const core::Change change = core::shiftRun(m_state.run, m_sessions, from(), days());
    int moved = 0;
    QDate last;
    for (const core::Edit &edit : change.edits)
        if (const auto *session = std::get_if<core::Session>(&*edit.after)) {
            ++moved;
            last = last.isValid() ? std::max(last, session->planned->day) : session->planned->day;
        }
    m_ok->setEnabled(moved > 0);
    if (moved == 0) {
        m_summary->setText(days() == 0 ? tr("0 days move nothing.") : tr("Nothing is left to move from that day on."));
        return;
    }
    const QString end = core::dateText(last, QStringLiteral("dddd d MMMM yyyy"));
    m_summary->setText(tr("%n sessions move.", nullptr, moved) + QLatin1Char(' ')
                       + tr("The plan then ends on %1. Done and skipped sessions stay where they are.").arg(end));
}

} // namespace ui
