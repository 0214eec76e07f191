// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/plancommands.h"
#include "ui/look/today.h"
#include "ui/plans/applydialog.h"
#include "ui/plans/editplandialog.h"
#include "ui/plans/saveplandialog.h"
#include "ui/plans/shiftdialog.h"
#include "ui/plans/stopdialog.h"
#include "ui/plans/takeupdialog.h"

#include <QFileDialog>
#include <algorithm>

namespace ui {

namespace {

const QString planFilter() { return PlansPage::tr("Plans (*.json);;All files (*)"); }

} // namespace

void PlansPage::use()
{
    const core::KnownPlan *known = current();
    if (!known)
        return;
    auto *dialog = new ApplyDialog(known->plan, m_start, m_today.date(),
                                   [this](QDate first) { return core::calendarFrom(m_store, first); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const core::Placement &placement = dialog->placement();
        if (applyPlacement(m_commands, placement))
            emit applied(placement.run.title, placement.days.front().day);
    });
    dialog->open();
}

void PlansPage::editCurrent()
{
    const core::KnownPlan *known = current();
    if (!known || !known->own)
        return;
    auto *dialog = new EditPlanDialog(known->plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, own = *known->own] { editOwnPlan(m_commands, own, dialog->details()); });
    dialog->open();
}

void PlansPage::deleteCurrent()
{
    const core::KnownPlan *known = current();
    if (!known || !known->own)
        return;
    const QString title = known->plan.title;
    if (deleteOwnPlan(m_commands, core::OwnPlan(*known->own)))
        emit acted(tr("Deleted the plan %1").arg(title));
}

void PlansPage::exportCurrent()
{
    const core::KnownPlan *known = current();
    if (!known)
        return;
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(known->plan.title), QString(), planFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(known->plan.slug + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan = known->plan](const QString &path) {
        if (exportPlanFile(m_commands, plan, path))
            emit noted(tr("%1 is in %2").arg(plan.title, path));
    });
    dialog->open();
}

void PlansPage::importPlan()
{
    auto *dialog = new QFileDialog(this, tr("Import a plan"), QString(), planFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto slug = importPlanFile(m_commands, path)) {
            selectPlan(*slug);
            emit acted(tr("Imported %1").arg(current()->plan.title));
        }
    });
    dialog->open();
}

void PlansPage::saveWeeks(QDate day)
{
    constexpr int usualWeeks = 1;
    auto *dialog = new SavePlanDialog(core::weekOf(day, Qt::Monday).first, usualWeeks,
                                      [this](core::DateRange weeks) { return core::planOfWeeks(m_store, weeks); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto slug = saveWeeksAsPlan(m_commands, dialog->weeks(), dialog->details())) {
            selectPlan(*slug);
            emit acted(tr("%1 is among your plans").arg(dialog->details().title));
        }
    });
    dialog->open();
}

std::optional<std::vector<core::Session>> PlansPage::sessionsOf(const core::RunState &state)
{
    auto sessions = core::sessionsOf(m_store, state.run);
    if (sessions)
        return std::move(*sessions);
    m_commands.report(tr("%1 could not be read: %2").arg(state.run.title, sessions.error().message));
    return std::nullopt;
}

void PlansPage::move(const core::RunState &state)
{
    auto sessions = sessionsOf(state);
    if (!sessions)
        return;
    auto *dialog = new ShiftDialog(state, std::move(*sessions), m_today.date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] {
        if (shiftPlan(m_commands, state.run, dialog->from(), dialog->days()))
            emit acted(tr("Moved %1").arg(state.run.title));
    });
    dialog->open();
}

void PlansPage::stop(const core::RunState &state)
{
    auto sessions = sessionsOf(state);
    if (!sessions)
        return;
    auto *dialog = new StopDialog(state, std::move(*sessions), m_today.date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] { end(state, dialog->from()); });
    dialog->open();
}

void PlansPage::end(const core::RunState &state, QDate from)
{
    if (stopPlan(m_commands, state.run, from))
        emit acted(tr("Stopped %1").arg(state.run.title));
}

void PlansPage::takeUp(const core::RunState &state)
{
    auto *dialog = new TakeUpDialog(state, m_today.date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] {
        const auto week = dialog->week();
        if (!week)
            end(state, m_today.date());
        else if (takeUpPlan(m_commands, state.run, *week, dialog->monday(), m_today.date()))
            emit applied(state.run.title, dialog->monday());
    });
    dialog->open();
}

void PlansPage::takeUpPaused()
{
    const auto runs = core::runningPlans(m_store, m_today.date());
    if (!runs) {
        m_commands.report(tr("The plans on the calendar could not be read: %1").arg(runs.error().message));
        return;
    }
    const auto longest = std::max_element(runs->begin(), runs->end(), [](const core::RunState &a, const core::RunState &b) {
        return a.missedDays < b.missedDays;
    });
    if (longest == runs->end() || !core::suggestedTakeUp(*longest))
        m_commands.report(tr("No plan has paused for a week or longer."));
    else
        takeUp(*longest);
}

} // namespace ui
