// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/stopdialog.h"

#include "ui/plans/dialogparts.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

StopDialog::StopDialog(core::RunState state, std::vector<core::Session> sessions, QDate today, QWidget *parent)
    : QDialog(parent), m_state(std::move(state)), m_sessions(std::move(sessions)),
      m_from(dayField(tr("From this day on"), today, this)), m_summary(summaryLabel(this)), m_ok(nullptr)
{
    setWindowTitle(tr("Stop %1").arg(m_state.run.title));
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    m_ok = finishDialog(*this, form, m_summary, tr("&Stop it"));
    connect(m_from, &QDateEdit::dateChanged, this, &StopDialog::preview);
    preview();
}

QDate StopDialog::from() const { return m_from->date(); }

void StopDialog::preview()
{
    int gone = 0;
    for (const core::Edit &edit : core::stopRun(m_state.run, m_sessions, from()).edits)
        gone += std::holds_alternative<core::SessionId>(edit.key) ? 1 : 0;
    const QString goes = tr("%n planned sessions are taken off the calendar.", nullptr, gone);
    const QString stays = tr("%n sessions you logged stay.", nullptr, m_state.done);
    m_summary->setText(goes + QLatin1Char(' ') + stays);
}

} // namespace ui
