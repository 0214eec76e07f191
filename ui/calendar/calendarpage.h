// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcontent.h"
#include "ui/calendar/daynotedialog.h"
#include "ui/commands/sessionclipboard.h"
#include "ui/editor/sessiondialog.h"

#include <QDate>
#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace core {
class Store;
struct Changes;
}

namespace ui {

class CalendarActions;
class CalendarView;
class Commands;
class MonthStrip;
class PlanTools;
class Today;

/// What the week and the month have in common: a view of days with sessions, everything that can be done there, and
/// reading anew when something changed. Turns what the view asks for into commands.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    ~CalendarPage() override;

    /// Shows the week or month of `day` and stands on that day.
    void showDay(QDate day);
    /// Shows the days around a session and stands on it.
    void showSession(core::SessionId session, QDate day);
    /// The day the keyboard stands on.
    [[nodiscard]] QDate currentDay() const;
    [[nodiscard]] CalendarActions &actions() { return *m_actions; }
    /// The tools for weeks, recurring sessions and time away.
    [[nodiscard]] PlanTools &tools() { return *m_tools; }
    /// Cut on one page and pasted on another, a session must still move: pages share one clipboard.
    [[nodiscard]] const std::shared_ptr<SessionClipboard> &clipboard() const { return m_clipboard; }
    /// Opens the editor of a session; what is saved is one undo step.
    void edit(const core::Session &session);
    /// The open session dialog, or null.
    [[nodiscard]] SessionDialog *dialog() const { return m_dialog; }
    /// The open note, or null.
    [[nodiscard]] DayNoteDialog *noteDialog() const { return m_note; }
    /// The open question about skipping, linking, splitting or several sessions, or null.
    [[nodiscard]] QDialog *question() const { return m_asking; }

signals:
    /// Something was done that deserves a word and an Undo: "Deleted Easy run".
    void acted(const QString &message);
    /// Something to know that changed nothing yet.
    void noted(const QString &message);
    /// A session to be logged: a stored one, or a new one that is stored with its first value.
    void openRequested(const core::Session &session);
    /// A planned session whose steps are to be played.
    void coachRequested(const core::Session &session);
    /// "Import…", or files dropped on a day.
    void importRequested(const QStringList &files, std::optional<QDate> day);
    /// "Export…" of a session.
    void exportRequested(const core::Session &session);
    /// Files dropped on the card of a session.
    void importIntoRequested(const QStringList &files, core::SessionId session);
    /// "Use a plan…", for the week of a day.
    void planRequested(QDate day);
    /// Another page of the calendar: "week" or "month", standing on `day`.
    void pageRequested(const QString &page, QDate day);

protected:
    CalendarPage(core::Store &store, Commands &commands, Today &today, std::shared_ptr<SessionClipboard> clipboard,
                 QWidget *parent);

    /// Takes the view and its actions into service. Called once, when both are there. Gives a row for the page's layout,
    /// hidden while there is nothing to ask.
    QWidget &serve(CalendarView &view, CalendarActions &actions);
    /// What is shown now.
    [[nodiscard]] virtual const CalendarContent &shown() const = 0;
    /// Reads the days around one; false when that failed, which the page says itself.
    virtual bool read(QDate day) = 0;
    /// Hands what was read to the parts of the page.
    virtual void present() = 0;
    /// What the month strip opens under.
    [[nodiscard]] virtual QWidget *jumpAnchor() const = 0;
    /// The day one week or month on (or back).
    [[nodiscard]] virtual QDate stepped(QDate day, int step) const = 0;
    /// Whether a change touches what is shown.
    [[nodiscard]] virtual bool isTouchedBy(const core::Changes &changes) const;

    void reload();
    void go(QDate day);
    void goStep(int step) { go(stepped(currentDay(), step)); }
    void chooseDay();
    void openDay(QDate day);
    void showEvent(QShowEvent *event) override;

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;

private:
    void connectView();
    void connectActions();
    void onChanged(const core::Changes &changes);
    void onToday(QDate today);
    void updateActions();

    [[nodiscard]] std::vector<core::Session> selected() const;
    void openCurrent();
    void coachCurrent();
    void openPlace();
    void createOn(QDate day, bool logs);
    void editCurrent();
    void editNote(QDate day);
    void logSelectedAsPlanned();
    void deleteSelected();
    void cutSelected();
    void copySelected();
    void pasteHere();
    void shiftSelected(int days, bool copies, std::optional<core::SessionId> before = {});
    void reorderCurrent(int step);
    void reorder(core::SessionId session, int index);
    void askFor(SessionDialog::Purpose purpose, const core::Session &session);
    void takeDialog(SessionDialog::Purpose purpose, const core::Session &before, const core::Session &after);
    void showMenu(QPoint position, std::optional<core::SessionId> session);
    void connectLater();
    void updateLater(const std::vector<core::Session> &sessions);
    void open(QDialog *dialog, const std::function<void()> &act);
    void skipSelected();
    void linkCurrent();
    void unlinkCurrent();
    void splitCurrent();
    void mergeSelected();
    void reopenCurrent();
    void editSelected(const std::vector<core::Session> &sessions);
    void addLaterActions(QMenu &menu);
    void addDayActions(QMenu &menu);
    void addSkipActions(QMenu &menu, const core::Session &session);
    void addMoveActions(QMenu &menu);

    QDate m_lastToday;
    QDate m_shown; ///< a day of those shown
    bool m_stale = false;
    std::shared_ptr<SessionClipboard> m_clipboard;
    CalendarView *m_view = nullptr;
    CalendarActions *m_actions = nullptr;
    QPointer<SessionDialog> m_dialog;
    QPointer<DayNoteDialog> m_note;
    QPointer<QDialog> m_asking; ///< about skipping, linking, splitting or several sessions
    MonthStrip *m_month = nullptr;
    PlanTools *m_tools = nullptr;
};

} // namespace ui
