// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series.h"
#include "core/model/timeaway.h"
#include "core/rules/week.h"
#include "ui/calendar/dayshiftdialog.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QMenu;

namespace core {
class Store;
}

namespace ui {

class ChoiceRow;
class Commands;
class Today;
class CalendarActions;

/// The tools for weeks, recurring sessions and time away on a page of the calendar: asks what they need to know, in
/// dialogs that show what will happen, and runs the commands. Works where the page stands.
class PlanTools : public QObject
{
    Q_OBJECT
public:
    /// Where the page stands, asked when a tool is used.
    struct Place {
        std::function<QDate()> day;
        std::function<core::DateRange()> week;
        std::function<std::vector<core::Session>()> selected;
    };
    /// `page` is the parent of dialogs; `view` gets the keyboard back.
    PlanTools(Commands &commands, Today &today, CalendarActions &actions, Place place, QWidget &page, QWidget &view);

    /// Asks "this one or from here on?" within the page; hidden while there is nothing to ask. For the page's layout.
    [[nodiscard]] ChoiceRow &question() { return *m_question; }

    /// Gives the keyboard to the question while there is one, else to the view.
    void takeFocus();
    /// Offers what fits the place.
    void updateActions();
    void addSessionActions(QMenu &menu, const core::Session &session);
    void addDayActions(QMenu &menu);

    /// Deletes sessions; when one of them recurs, the question comes first. False while it is open or after a refusal.
    bool deleteSessions(const std::vector<core::Session> &sessions);
    /// Stores an edited plan; when it recurs, the question comes first. False while it is open or after a refusal.
    bool editSession(const core::Session &before, const core::Session &after);

signals:
    /// Something was done that deserves a word and an Undo.
    void acted(const QString &message);
    /// A day on which something new stands.
    void dayWanted(QDate day);

private:
    void copyWeek(int times);
    void clearWeek();
    void shift(DayShiftDialog::Purpose purpose);
    void makeRecurring();
    void stopRecurring();
    void beAway();
    void endAway();
    void deleteAway(const core::TimeAway &away);
    void ask(const QString &text, std::function<bool()> once, std::function<bool()> onward);
    void answer(int index);
    void open(QDialog *dialog);
    [[nodiscard]] std::optional<core::Session> single() const;
    [[nodiscard]] std::optional<core::TimeAway> awayHere() const;

    Commands &m_commands;
    Today &m_today;
    CalendarActions &m_actions;
    Place m_place;
    QWidget &m_page;
    QWidget &m_view;
    ChoiceRow *m_question;
    std::vector<std::function<bool()>> m_answers; ///< this one, from here on
    QPointer<QDialog> m_dialog;
};

} // namespace ui
