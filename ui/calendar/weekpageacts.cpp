// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekpage.h"

#include "core/store/store.h"
#include "ui/calendar/monthstrip.h"
#include "ui/calendar/weekactions.h"
#include "ui/calendar/weekheader.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"

#include <QMenu>
#include <algorithm>

namespace ui {

namespace {

core::Session freshSession(QDate day, bool logs)
{
    core::Session session;
    session.id = core::SessionId::create();
    if (logs) {
        session.logged = core::Logged{};
        session.logged->day = day;
    } else {
        session.planned = core::Planned{};
        session.planned->day = session.planned->originalDay = day;
    }
    return session;
}

} // namespace

std::vector<core::Session> WeekPage::selected() const
{
    std::vector<core::Session> sessions;
    for (const core::SessionId &id : m_view->selection())
        if (const core::Session *session = m_content.session(id))
            sessions.push_back(*session);
    return sessions;
}

void WeekPage::updateActions()
{
    const std::vector<core::Session> sessions = selected();
    const auto isOpen = [](const core::Session &s) { return s.planned && !s.logged; };
    m_actions->doneAsPlanned->setEnabled(std::any_of(sessions.begin(), sessions.end(), isOpen));
    m_actions->editPlan->setEnabled(sessions.size() == 1);
    for (QAction *action : {m_actions->cut, m_actions->copy, m_actions->remove, m_actions->dayEarlier, m_actions->dayLater})
        action->setEnabled(!sessions.empty());
    for (QAction *action : {m_actions->moveUp, m_actions->moveDown})
        action->setEnabled(sessions.size() == 1);
}

void WeekPage::openCurrent()
{
    const auto current = m_view->currentSession();
    if (const core::Session *session = current ? m_content.session(*current) : nullptr)
        emit openRequested(*session);
}

void WeekPage::openDay(QDate day) { createOn(day, day < m_today.date()); }

void WeekPage::createOn(QDate day, bool logs)
{
    askFor(logs ? SessionDialog::Purpose::Log : SessionDialog::Purpose::Plan, freshSession(day, logs));
}

void WeekPage::editCurrent()
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.size() == 1)
        askFor(SessionDialog::Purpose::Edit, sessions.front());
}

void WeekPage::askFor(SessionDialog::Purpose purpose, const core::Session &session)
{
    const auto library = m_store.exercises().all();
    if (!library) {
        m_commands.report(tr("Cannot read the exercises: %1").arg(library.error().message));
        return;
    }
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new SessionDialog(purpose, session, m_content.preferences.lengths, *library, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, purpose, session] { takeDialog(purpose, session, m_dialog->session()); });
    connect(m_dialog, &QDialog::finished, m_view, [this] { m_view->setFocus(); });
    m_dialog->open();
}

void WeekPage::takeDialog(SessionDialog::Purpose purpose, const core::Session &before, const core::Session &after)
{
    if (purpose == SessionDialog::Purpose::Log) {
        emit openRequested(after);
        return;
    }
    const bool written = purpose == SessionDialog::Purpose::Plan ? addSession(m_commands, after)
                                                                 : editSession(m_commands, before, after);
    if (written)
        showSession(after.id, after.day());
}

void WeekPage::logSelectedAsPlanned()
{
    std::vector<core::Session> open;
    bool ahead = false;
    for (const core::Session &session : selected()) {
        if (!session.planned || session.logged)
            continue;
        open.push_back(session);
        ahead = ahead || session.planned->day > m_today.date();
    }
    if (open.empty() || !logAsPlanned(m_commands, open, m_today.now()) || !ahead)
        return;
    // What was planned for later was done today and moves there, perhaps out of sight.
    emit acted(open.size() == 1 ? tr("%1 is logged as done today").arg(open.front().displayTitle())
                                : tr("%1 sessions are logged as done today").arg(open.size()));
}

void WeekPage::deleteSelected()
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.empty() || !deleteSessions(m_commands, sessions))
        return;
    emit acted(sessions.size() == 1 ? tr("Deleted %1").arg(sessions.front().displayTitle())
                                    : tr("Deleted %n sessions", nullptr, int(sessions.size())));
}

void WeekPage::cutSelected()
{
    const std::vector<core::Session> sessions = selected();
    if (!m_clipboard.cut(sessions))
        return;
    const QString what = sessions.size() == 1 ? sessions.front().displayTitle() : tr("%n sessions", nullptr, int(sessions.size()));
    emit noted(tr("Cut %1. Paste on a day to move it there.").arg(what));
}

void WeekPage::copySelected() { m_clipboard.copy(selected()); }

void WeekPage::pasteHere()
{
    const QDate day = m_view->currentDay();
    const std::vector<core::SessionId> pasted = m_clipboard.paste(day, m_today.date());
    if (!pasted.empty())
        showSession(pasted.front(), day);
}

void WeekPage::chooseDay()
{
    if (!m_month) {
        m_month = new MonthStrip(m_store, this);
        connect(m_month, &MonthStrip::dayChosen, this, [this](QDate day) {
            showWeek(day);
            m_view->setFocus();
        });
    }
    m_month->popUp(m_header->jumpAnchor(), m_view->currentDay(), m_today.date(), m_content.preferences.firstDay());
}

void WeekPage::setOpenCount(int count) { m_header->setOpenCount(count); }

void WeekPage::shiftSelected(int days, bool copies)
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.empty())
        return;
    const QDate day = m_view->currentDay().addDays(days);
    if (copies) {
        copySessionsBy(m_commands, sessions, days, m_today.date());
        return;
    }
    const auto current = m_view->currentSession();
    if (shiftSessions(m_commands, sessions, days, m_today.date()) && !m_content.range.contains(day) && current)
        showSession(*current, day);
}

void WeekPage::reorderCurrent(int step)
{
    const auto current = m_view->currentSession();
    const auto place = current ? m_content.cards.find(*current) : std::nullopt;
    if (!place)
        return;
    const int count = int(m_content.cards.days[size_t(place->column)].cards.size());
    const int target = place->index + step;
    // The index is that of the card it goes before, counted with the moved card still in its place.
    if (target >= 0 && target < count)
        reorder(*current, step > 0 ? target + 1 : target);
}

void WeekPage::reorder(core::SessionId id, int index)
{
    if (const core::Session *session = m_content.session(id))
        reorderSession(m_commands, core::Session(*session), m_content.onDay(session->day()), index);
}

void WeekPage::showMenu(QPoint position, std::optional<core::SessionId> id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate day = m_view->currentDay();
    const core::Session *session = id ? m_content.session(*id) : nullptr;
    if (session) {
        menu->addAction(m_actions->open);
        menu->setDefaultAction(m_actions->open);
        menu->addAction(m_actions->doneAsPlanned);
        menu->addAction(m_actions->editPlan);
        addSkipActions(*menu, *session);
        addMoveActions(*menu);
        menu->addSeparator();
        for (QAction *action : {m_actions->cut, m_actions->copy, m_actions->remove})
            menu->addAction(action);
    } else {
        connect(menu->addAction(tr("&Plan a session…")), &QAction::triggered, this, [this, day] { createOn(day, false); });
        if (day <= m_today.date())
            connect(menu->addAction(tr("&Log a session…")), &QAction::triggered, this, [this, day] { createOn(day, true); });
        if (SessionClipboard::holdsSessions())
            menu->addAction(m_actions->paste);
        menu->addSeparator();
        connect(menu->addAction(tr("&Import…")), &QAction::triggered, this, [this, day] { emit importRequested({}, day); });
        connect(menu->addAction(tr("&Use a plan…")), &QAction::triggered, this, [this, day] { emit planRequested(day); });
    }
    menu->popup(position);
}

void WeekPage::addSkipActions(QMenu &menu, const core::Session &session)
{
    if (!session.planned || session.logged || session.kind == core::Kind::Rest)
        return;
    if (session.planned->skipReason) {
        connect(menu.addAction(tr("&Take back skipping")), &QAction::triggered, this,
                [this, session] { skipSession(m_commands, session, std::nullopt, QString()); });
        return;
    }
    QMenu *skip = menu.addMenu(tr("&Skip"));
    using R = core::SkipReason;
    for (const R reason : {R::Sick, R::Injured, R::Travel, R::Tired, R::Weather, R::Life, R::Other})
        connect(skip->addAction(core::skipReasonName(reason)), &QAction::triggered, this,
                [this, session, reason] { skipSession(m_commands, session, reason, QString()); });
}

void WeekPage::addMoveActions(QMenu &menu)
{
    QMenu *move = menu.addMenu(tr("&Move to"));
    const QDate from = m_view->currentDay();
    for (const DayCards &day : m_content.cards.days) {
        const int days = int(from.daysTo(day.date));
        QAction *action = move->addAction(QLocale().toString(day.date, QStringLiteral("dddd d MMMM")));
        action->setEnabled(days != 0);
        connect(action, &QAction::triggered, this, [this, days] { shiftSelected(days, false); });
    }
    move->addSeparator();
    connect(move->addAction(tr("The same day next week")), &QAction::triggered, this, [this] { shiftSelected(7, false); });
}

} // namespace ui
