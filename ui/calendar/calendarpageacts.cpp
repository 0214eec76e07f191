// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "core/model/datetext.h"
#include "core/rules/coach.h"
#include "core/store/historystore.h"
#include "core/store/store.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/plantools.h"
#include "ui/commands/commands.h"
#include "ui/commands/daynotecommands.h"
#include "ui/commands/dropsessions.h"
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

std::vector<core::Session> CalendarPage::selected() const
{
    std::vector<core::Session> sessions;
    for (const core::SessionId &id : m_view->selection())
        if (const core::Session *session = shown().session(id))
            sessions.push_back(*session);
    return sessions;
}

void CalendarPage::updateActions()
{
    const std::vector<core::Session> sessions = selected();
    const auto isOpen = [](const core::Session &s) { return s.planned && !s.logged; };
    m_actions->doneAsPlanned->setEnabled(std::any_of(sessions.begin(), sessions.end(), isOpen));
    m_actions->editPlan->setEnabled(!sessions.empty());
    m_actions->coach->setEnabled(sessions.size() == 1 && core::canCoach(sessions.front()));
    // What lies ahead has not been done yet.
    m_actions->logSession->setEnabled(m_view->currentDay() <= m_today.date());
    updateLater(sessions);
    for (QAction *action : {m_actions->cut, m_actions->copy, m_actions->remove, m_actions->dayEarlier, m_actions->dayLater})
        action->setEnabled(!sessions.empty());
    for (QAction *action : {m_actions->moveUp, m_actions->moveDown})
        action->setEnabled(sessions.size() == 1);
    m_tools->updateActions();
}

void CalendarPage::openCurrent()
{
    const auto current = m_view->currentSession();
    if (const core::Session *session = current ? shown().session(*current) : nullptr)
        emit openRequested(*session);
}

void CalendarPage::coachCurrent()
{
    if (const std::vector<core::Session> sessions = selected(); sessions.size() == 1)
        emit coachRequested(sessions.front());
}

void CalendarPage::openPlace()
{
    if (m_view->standsOnMore())
        emit pageRequested(QStringLiteral("week"), m_view->currentDay());
    else if (m_view->currentSession())
        openCurrent();
    else
        openDay(m_view->currentDay());
}

void CalendarPage::openDay(QDate day) { createOn(day, day < m_today.date()); }

void CalendarPage::createOn(QDate day, bool logs)
{
    askFor(logs ? SessionDialog::Purpose::Log : SessionDialog::Purpose::Plan, freshSession(day, logs));
}

void CalendarPage::editCurrent()
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.size() == 1)
        edit(sessions.front());
    else if (sessions.size() > 1)
        editSelected(sessions);
}

void CalendarPage::edit(const core::Session &session) { askFor(SessionDialog::Purpose::Edit, session); }

void CalendarPage::askFor(SessionDialog::Purpose purpose, const core::Session &session)
{
    const auto library = core::HistoryStore(m_store.database()).inChoosingOrder(m_today.date());
    if (!library) {
        m_commands.report(tr("Cannot read the exercises: %1").arg(library.error().message));
        return;
    }
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new SessionDialog(purpose, session, m_commands, shown().preferences, *library, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, purpose, session] { takeDialog(purpose, session, m_dialog->session()); });
    connect(m_dialog, &QDialog::finished, m_view, [this] {
        // A log opened in place of the week keeps the keyboard.
        if (m_view->isVisible())
            m_tools->takeFocus();
    });
    m_dialog->open();
}

void CalendarPage::takeDialog(SessionDialog::Purpose purpose, const core::Session &before, const core::Session &after)
{
    if (purpose == SessionDialog::Purpose::Log) {
        emit openRequested(after);
        return;
    }
    const bool written = purpose == SessionDialog::Purpose::Plan ? addSession(m_commands, after)
                                                                 : m_tools->editSession(before, after);
    if (written)
        showSession(after.id, after.day());
}

void CalendarPage::editNote(QDate day)
{
    if (m_note)
        m_note->reject();
    m_note = new DayNoteDialog(day, shown().noteOn(day), this);
    m_note->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_note, &QDialog::accepted, this,
            [this, day] { setDayNote(m_commands, day, m_note->text(), m_today.date()); });
    connect(m_note, &QDialog::finished, m_view, [this] { m_view->setFocus(); });
    m_note->open();
}

void CalendarPage::logSelectedAsPlanned()
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

void CalendarPage::deleteSelected()
{
    const std::vector<core::Session> sessions = selected();
    if (!sessions.empty())
        m_tools->deleteSessions(sessions);
}

void CalendarPage::cutSelected()
{
    const std::vector<core::Session> sessions = selected();
    if (!m_clipboard->cut(sessions))
        return;
    const QString what = sessions.size() == 1 ? sessions.front().displayTitle() : tr("%n sessions", nullptr, int(sessions.size()));
    emit noted(tr("Cut %1. Paste on a day to move it there.").arg(what));
}

void CalendarPage::copySelected() { m_clipboard->copy(selected()); }

void CalendarPage::pasteHere()
{
    const QDate day = m_view->currentDay();
    const std::vector<core::SessionId> pasted = m_clipboard->paste(day, m_today.date());
    if (!pasted.empty())
        showSession(pasted.front(), day);
}

void CalendarPage::shiftSelected(int days, bool copies, std::optional<core::SessionId> before)
{
    const std::vector<core::Session> sessions = selected();
    if (sessions.empty())
        return;
    const QDate day = m_view->currentDay().addDays(days);
    const auto current = m_view->currentSession();
    const bool dropped = dropSessions(m_commands, sessions, days, copies, before, m_today.date());
    if (dropped && !copies && !shown().range.contains(day) && current)
        showSession(*current, day);
}

void CalendarPage::reorderCurrent(int step)
{
    const auto current = m_view->currentSession();
    const auto place = current ? shown().cards.find(*current) : std::nullopt;
    if (!place)
        return;
    const int count = int(shown().cards.days[size_t(place->day)].cards.size());
    const int target = place->index + step;
    // The index is that of the card it goes before, counted with the moved card still in its place.
    if (target >= 0 && target < count)
        reorder(*current, step > 0 ? target + 1 : target);
}

void CalendarPage::reorder(core::SessionId id, int index)
{
    if (const core::Session *session = shown().session(id))
        reorderSession(m_commands, core::Session(*session), shown().onDay(session->day()), index);
}

void CalendarPage::showMenu(QPoint position, std::optional<core::SessionId> id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const core::Session *session = id ? shown().session(*id) : nullptr;
    if (session) {
        menu->addAction(m_actions->open);
        menu->setDefaultAction(m_actions->open);
        if (core::canCoach(*session))
            menu->addAction(m_actions->coach);
        menu->addAction(m_actions->doneAsPlanned);
        menu->addAction(m_actions->editPlan);
        addSkipActions(*menu, *session);
        addMoveActions(*menu);
        m_tools->addSessionActions(*menu, *session);
        addLaterActions(*menu);
        menu->addSeparator();
        for (QAction *action : {m_actions->cut, m_actions->copy, m_actions->remove})
            menu->addAction(action);
        menu->addSeparator();
        menu->addAction(m_actions->exportOne);
    } else {
        addDayActions(*menu);
    }
    menu->popup(position);
}

void CalendarPage::addDayActions(QMenu &menu)
{
    const QDate day = m_view->currentDay();
    const auto add = [this, &menu](const QString &text, auto act) { connect(menu.addAction(text), &QAction::triggered, this, act); };
    add(tr("&Plan a session…"), [this, day] { createOn(day, false); });
    if (m_actions->logSession->isEnabled())
        menu.addAction(m_actions->logSession);
    menu.addAction(m_actions->note);
    if (SessionClipboard::holdsSessions())
        menu.addAction(m_actions->paste);
    menu.addSeparator();
    m_tools->addDayActions(menu);
    menu.addSeparator();
    add(tr("&Import…"), [this, day] { emit importRequested({}, day); });
    add(tr("&Use a plan…"), [this, day] { emit planRequested(day); });
}

void CalendarPage::addSkipActions(QMenu &menu, const core::Session &session)
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
    skip->addSeparator();
    connect(skip->addAction(tr("With a &note…")), &QAction::triggered, this, &CalendarPage::skipSelected);
}

void CalendarPage::addMoveActions(QMenu &menu)
{
    QMenu *move = menu.addMenu(tr("&Move to"));
    const QDate from = m_view->currentDay();
    const core::DateRange week = core::weekOf(from, shown().preferences.firstDay());
    for (QDate day = week.first; day <= week.last; day = day.addDays(1)) {
        const int days = int(from.daysTo(day));
        QAction *action = move->addAction(core::dateText(day, QStringLiteral("dddd d MMMM")));
        action->setEnabled(days != 0);
        connect(action, &QAction::triggered, this, [this, days] { shiftSelected(days, false); });
    }
    move->addSeparator();
    connect(move->addAction(tr("The same day next week")), &QAction::triggered, this, [this] { shiftSelected(7, false); });
}

} // namespace ui
