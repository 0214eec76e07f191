// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linking.h"
#include "core/store/store.h"
#include "ui/calendar/bulkeditdialog.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/linkdialog.h"
#include "ui/calendar/skipdialog.h"
#include "ui/calendar/splitdialog.h"
#include "ui/commands/commands.h"
#include "ui/commands/joincommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"

#include <QMenu>
#include <algorithm>

// What can be put right later: skipping, linking, splitting, merging, and changing several sessions at once.

namespace ui {

namespace {

bool canSkip(const core::Session &session)
{
    return session.planned && !session.logged && session.kind != core::Kind::Rest && !session.planned->skipReason;
}

bool isHalf(const core::Session &session)
{
    return session.planned.has_value() != session.logged.has_value() && session.kind != core::Kind::Rest;
}

/// There is a file format for it: what was done, or what a watch can be told to do.
bool canExport(const core::Session &session)
{
    return session.kind != core::Kind::Rest && (session.logged || !core::isStrength(session.kind));
}

} // namespace

void CalendarPage::connectLater()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->skip, &CalendarPage::skipSelected);
    on(m_actions->link, &CalendarPage::linkCurrent);
    on(m_actions->unlink, &CalendarPage::unlinkCurrent);
    on(m_actions->split, &CalendarPage::splitCurrent);
    on(m_actions->merge, &CalendarPage::mergeSelected);
    on(m_actions->reopen, &CalendarPage::reopenCurrent);
    on(m_actions->exportOne, [this] {
        if (const auto sessions = selected(); sessions.size() == 1)
            emit exportRequested(sessions.front());
    });
}

void CalendarPage::updateLater(const std::vector<core::Session> &sessions)
{
    const core::Session *one = sessions.size() == 1 ? &sessions.front() : nullptr;
    m_actions->skip->setEnabled(std::any_of(sessions.begin(), sessions.end(), canSkip));
    m_actions->link->setEnabled(one && isHalf(*one));
    m_actions->unlink->setEnabled(one && one->planned && one->logged);
    m_actions->split->setEnabled(one && one->kind != core::Kind::Rest);
    m_actions->merge->setEnabled(sessions.size() == 2);
    m_actions->reopen->setEnabled(one && canReopen(*one, m_today.date()));
    m_actions->exportOne->setEnabled(one && canExport(*one));
}

void CalendarPage::open(QDialog *dialog, const std::function<void()> &act)
{
    if (m_asking)
        m_asking->reject();
    m_asking = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, act);
    connect(dialog, &QDialog::finished, m_view, [this] { m_view->setFocus(); });
    dialog->open();
}

void CalendarPage::skipSelected()
{
    std::vector<core::Session> wanted = selected();
    std::erase_if(wanted, [](const core::Session &session) { return !canSkip(session); });
    if (wanted.empty())
        return;
    auto *dialog = new SkipDialog(wanted.size() == 1 ? wanted.front().displayTitle() : tr("%n sessions", nullptr, int(wanted.size())), this);
    open(dialog, [this, wanted, dialog] { skipSessions(m_commands, wanted, dialog->reason(), dialog->note()); });
}

void CalendarPage::linkCurrent()
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.size() != 1 || !isHalf(sessions.front()))
        return;
    const core::Session &half = sessions.front();
    const QDate day = half.day();
    const auto around = m_store.sessions().between(day.addDays(-core::linkDays), day.addDays(core::linkDays));
    if (!around) {
        m_commands.report(tr("Cannot read the sessions around: %1").arg(around.error().message));
        return;
    }
    const auto candidates = core::linkCandidates(half, *around);
    if (candidates.empty()) {
        emit noted(half.planned ? tr("Nothing of this kind was done within %1 days that is not linked already").arg(core::linkDays)
                                : tr("Nothing of this kind is planned within %1 days that is still open").arg(core::linkDays));
        return;
    }
    auto *dialog = new LinkDialog(half, candidates, *around, shown().preferences.lengths, m_today.date(), this);
    open(dialog, [this, dialog, half, around = *around] {
        for (const core::Session &other : around)
            if (other.id == dialog->chosen())
                linkSessions(m_commands, half, other);
    });
}

void CalendarPage::unlinkCurrent()
{
    if (const std::vector<core::Session> sessions = selected(); sessions.size() == 1)
        unlinkSession(m_commands, sessions.front());
}

void CalendarPage::splitCurrent()
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.size() != 1)
        return;
    const core::Session session = sessions.front();
    const auto library = m_store.exercises().all();
    if (!library) {
        m_commands.report(tr("Cannot read the exercises: %1").arg(library.error().message));
        return;
    }
    QStringList names;
    for (const core::Entry &entry : session.entries)
        for (const core::Exercise &exercise : *library)
            if (exercise.id == entry.exercise())
                names << exercise.name;
    auto *dialog = new SplitDialog(session, names, this);
    open(dialog, [this, dialog, session] {
        if (const auto first = dialog->first())
            splitSession(m_commands, session, *first);
        else
            splitSession(m_commands, session, dialog->entry());
    });
}

void CalendarPage::mergeSelected()
{
    if (const std::vector<core::Session> sessions = selected(); sessions.size() == 2)
        mergeSessions(m_commands, sessions.front(), sessions.back());
}

void CalendarPage::reopenCurrent()
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.size() != 1 || !reopenSession(m_commands, sessions.front()))
        return;
    if (const core::Session *again = shown().session(sessions.front().id))
        emit openRequested(*again);
}

void CalendarPage::editSelected(const std::vector<core::Session> &sessions)
{
    BulkEditDialog::Shoes shoes;
    const auto gear = m_store.gear().all();
    if (!gear) {
        m_commands.report(tr("Cannot read the shoes: %1").arg(gear.error().message));
        return;
    }
    for (const core::Gear &pair : *gear)
        if (!pair.retired)
            shoes.emplace_back(pair.id, pair.name);
    auto *dialog = new BulkEditDialog(int(sessions.size()), shoes, this);
    open(dialog, [this, dialog, sessions] { editTogether(m_commands, sessions, dialog->edit(), m_today.date()); });
}

void CalendarPage::addLaterActions(QMenu &menu)
{
    QMenu *more = menu.addMenu(tr("P&ut right"));
    for (QAction *action : {m_actions->link, m_actions->unlink, m_actions->split, m_actions->merge, m_actions->reopen})
        if (action->isEnabled())
            more->addAction(action);
    more->menuAction()->setVisible(!more->isEmpty());
}

} // namespace ui
