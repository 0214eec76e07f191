// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plantools.h"

#include "core/rules/away.h"
#include "core/rules/recurrence.h"
#include "core/rules/weekedits.h"
#include "core/store/store.h"
#include "ui/calendar/awaydialog.h"
#include "ui/calendar/recurrencedialog.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/weekcopydialog.h"
#include "ui/commands/awaycommands.h"
#include "ui/commands/commands.h"
#include "ui/commands/seriescommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/commands/weekcommands.h"
#include "ui/look/choicerow.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"

#include <QMenu>
#include <algorithm>

namespace ui {

namespace {

constexpr int usualRepeats = 4;

bool recurs(const core::Session &session) { return core::isOnlyPlanned(session) && core::slotDay(session); }

} // namespace

PlanTools::PlanTools(Commands &commands, Today &today, CalendarActions &actions, Place place, QWidget &page, QWidget &view)
    : QObject(&page), m_commands(commands), m_today(today), m_actions(actions), m_place(std::move(place)), m_page(page), m_view(view),
      m_question(new ChoiceRow(&page))
{
    m_question->setChoices({{tr("Only this one"), {}}, {tr("From here on"), {}}}, tr("Leave it as it was"));
    m_question->hide();
    connect(m_question, &ChoiceRow::picked, this, &PlanTools::answer);
    connect(m_question, &ChoiceRow::cancelled, this, [this] { answer(-1); });
    // The question is about sessions as they were when it was asked.
    connect(&m_commands.store().journal(), &core::Journal::changed, this, [this] {
        m_answers.clear();
        m_question->hide();
    });
    using P = DayShiftDialog::Purpose;
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(actions.copyWeek, [this] { copyWeek(1); });
    on(actions.repeatWeek, [this] { copyWeek(usualRepeats); });
    on(actions.clearWeek, [this] { clearWeek(); });
    on(actions.insertRestDay, [this] { shift(P::InsertRestDay); });
    on(actions.deleteRestDay, [this] { shift(P::DeleteRestDay); });
    on(actions.pushOrPull, [this] { shift(P::PushOrPull); });
    on(actions.recurring, [this] { makeRecurring(); });
    on(actions.stopRecurring, [this] { stopRecurring(); });
    on(actions.timeAway, [this] { beAway(); });
    on(actions.endTimeAway, [this] { endAway(); });
}

std::optional<core::Session> PlanTools::single() const
{
    std::vector<core::Session> sessions = m_place.selected();
    return sessions.size() == 1 ? std::optional(std::move(sessions.front())) : std::nullopt;
}

std::optional<core::TimeAway> PlanTools::awayHere() const
{
    const QDate day = m_place.day();
    const auto away = m_commands.store().timeAway().between(day, day);
    if (!away) {
        m_commands.report(tr("Cannot read the time away: %1").arg(away.error().message));
        return std::nullopt;
    }
    const core::TimeAway *here = core::awayOn(day, *away);
    return here ? std::optional(*here) : std::nullopt;
}

void PlanTools::updateActions()
{
    const auto session = single();
    m_actions.recurring->setEnabled(session && core::isOnlyPlanned(*session));
    m_actions.stopRecurring->setEnabled(session && core::slotDay(*session));
}

void PlanTools::open(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_view, [this] { m_view.setFocus(); });
    dialog->open();
}

void PlanTools::copyWeek(int times)
{
    auto *dialog = new WeekCopyDialog(m_commands.store(), m_place.week(), m_today.date(), times, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int count = int(dialog->change().edits.size());
        if (!runPlaced(m_commands, dialog->change()))
            return;
        emit dayWanted(dialog->target());
        emit acted(tr("Copied %n sessions", nullptr, count));
    });
    open(dialog);
}

void PlanTools::clearWeek()
{
    const core::DateRange week = m_place.week();
    const int steps = m_commands.undoStack().index();
    if (ui::clearWeek(m_commands, week) && m_commands.undoStack().index() != steps)
        emit acted(tr("The week is cleared of what was only planned"));
}

void PlanTools::shift(DayShiftDialog::Purpose purpose)
{
    const QDate day = m_place.day();
    auto sessions = sessionsFrom(m_commands.store(), day);
    if (!sessions) {
        m_commands.report(tr("Cannot read what is planned: %1").arg(sessions.error().message));
        return;
    }
    auto *dialog = new DayShiftDialog(purpose, day, m_today.date(), std::move(*sessions), &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, purpose] {
        if (!runPlaced(m_commands, dialog->change()))
            return;
        emit acted(purpose == DayShiftDialog::Purpose::InsertRestDay   ? tr("Inserted a rest day")
                   : purpose == DayShiftDialog::Purpose::DeleteRestDay ? tr("Deleted the rest day")
                                                                    : tr("Moved the plan"));
    });
    open(dialog);
}

void PlanTools::makeRecurring()
{
    const auto session = single();
    if (!session || !core::isOnlyPlanned(*session))
        return;
    std::optional<core::Series> existing;
    if (session->series) {
        const auto found = m_commands.store().series().find(*session->series);
        if (!found) {
            m_commands.report(tr("Cannot read how it recurs: %1").arg(found.error().message));
            return;
        }
        existing = *found;
    }
    auto *dialog = new RecurrenceDialog(*session, existing, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, session] {
        const core::Series rule = dialog->series();
        if (ui::makeRecurring(m_commands, *session, rule, m_today.date()))
            emit acted(tr("%1 comes %2").arg(session->displayTitle(), core::recurrenceWords(rule)));
    });
    open(dialog);
}

void PlanTools::stopRecurring()
{
    const auto session = single();
    if (session && endSeriesAfter(m_commands, *session))
        emit acted(tr("%1 does not come again after this one").arg(session->displayTitle()));
}

void PlanTools::beAway()
{
    const auto existing = awayHere();
    core::TimeAway away;
    away.id = core::TimeAwayId::create();
    away.reason = core::SkipReason::Sick;
    away.fromDay = away.toDay = m_place.day();
    for (const core::Session &session : m_place.selected()) {
        away.fromDay = std::min(away.fromDay, session.day());
        away.toDay = std::max(away.toDay, session.day());
    }
    auto *dialog = new AwayDialog(m_commands.store(), existing.value_or(away), !existing, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (setTimeAway(m_commands, dialog->away()))
            emit acted(core::awayWords(dialog->away()));
    });
    open(dialog);
}

void PlanTools::endAway()
{
    const auto away = awayHere();
    if (!away)
        m_commands.report(tr("There is no time away on this day"));
    else if (endTimeAway(m_commands, *away, m_place.day()))
        emit acted(tr("Back on %1").arg(fullDayText(m_place.day())));
}

void PlanTools::deleteAway(const core::TimeAway &away)
{
    if (deleteTimeAway(m_commands, away))
        emit acted(tr("Deleted the time away"));
}

void PlanTools::addSessionActions(QMenu &menu, const core::Session &session)
{
    if (!core::isOnlyPlanned(session))
        return;
    menu.addAction(m_actions.recurring);
    if (core::slotDay(session))
        menu.addAction(m_actions.stopRecurring);
}

void PlanTools::addDayActions(QMenu &menu)
{
    QMenu *plan = menu.addMenu(tr("Rest of the &plan"));
    plan->addActions({m_actions.insertRestDay, m_actions.deleteRestDay, m_actions.pushOrPull});
    QMenu *week = menu.addMenu(tr("This &week"));
    week->addActions({m_actions.copyWeek, m_actions.repeatWeek, m_actions.clearWeek});
    menu.addAction(m_actions.timeAway);
    const auto away = awayHere();
    if (!away)
        return;
    menu.addAction(m_actions.endTimeAway);
    connect(menu.addAction(tr("Delete time away")), &QAction::triggered, this, [this, away] { deleteAway(*away); });
}

void PlanTools::takeFocus()
{
    if (m_answers.empty())
        m_view.setFocus();
    else
        m_question->ask(m_question->question());
}

void PlanTools::ask(const QString &text, std::function<bool()> once, std::function<bool()> onward)
{
    m_answers = {std::move(once), std::move(onward)};
    m_question->ask(text);
}

void PlanTools::answer(int index)
{
    m_question->hide();
    const auto answers = std::exchange(m_answers, {});
    if (index >= 0 && index < int(answers.size()))
        answers[size_t(index)]();
    m_view.setFocus();
}

bool PlanTools::deleteSessions(const std::vector<core::Session> &sessions)
{
    const bool one = sessions.size() == 1;
    const QString what = one ? sessions.front().displayTitle() : tr("%n sessions", nullptr, int(sessions.size()));
    const auto once = [this, sessions, what] {
        const bool done = ui::deleteSessions(m_commands, sessions);
        if (done)
            emit acted(tr("Deleted %1").arg(what));
        return done;
    };
    if (std::none_of(sessions.begin(), sessions.end(), recurs))
        return once();
    ask(one ? tr("%1 recurs. Delete only this one, or all from here on?").arg(what)
            : tr("Some of these sessions recur. Delete only these, or all from here on?"),
        once, [this, sessions, what] {
            const bool done = deleteFromHereOn(m_commands, sessions);
            if (done)
                emit acted(tr("Deleted %1 from here on").arg(what));
            return done;
        });
    return false;
}

bool PlanTools::editSession(const core::Session &before, const core::Session &after)
{
    if (!recurs(before) || !after.planned || before == after)
        return ui::editSession(m_commands, before, after);
    ask(tr("%1 recurs. Change only this one, or all from here on?").arg(before.displayTitle()),
        [this, before, after] { return ui::editSession(m_commands, before, after); },
        [this, before, after] { return editFromHereOn(m_commands, before, after, m_today.date()); });
    return false;
}

} // namespace ui
