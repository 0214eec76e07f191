// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/sessiondialog.h"
#include "ui/calendar/weekcontent.h"
#include "ui/commands/sessionclipboard.h"

#include <QDate>
#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <optional>

class QMenu;
class QScrollArea;

namespace core {
class Store;
struct Changes;
}

namespace ui {

class Commands;
class HintCard;
class MonthStrip;
class SummaryStrip;
class Today;
class WeekActions;
class WeekHeader;
class WeekView;

/// Home: one week with what was meant and what happened. Reads the store, hands finished values to its parts, and turns
/// what they ask for into commands.
class WeekPage : public QWidget
{
    Q_OBJECT
public:
    WeekPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);
    ~WeekPage() override;

    /// Shows the week around `day` and stands on that day.
    void showWeek(QDate day);
    /// Shows the week of a session and stands on it.
    void showSession(core::SessionId session, QDate day);
    /// Offers to catch up on so many open sessions.
    void setOpenCount(int count);
    [[nodiscard]] WeekView &view() { return *m_view; }
    [[nodiscard]] WeekActions &actions() { return *m_actions; }
    [[nodiscard]] const WeekContent &content() const { return m_content; }
    /// The open session dialog, or null.
    [[nodiscard]] SessionDialog *dialog() const { return m_dialog; }

signals:
    /// Something was done that deserves a word and an Undo: "Deleted Easy run".
    void acted(const QString &message);
    /// Something to know that changed nothing yet.
    void noted(const QString &message);
    /// The list of open sessions is wanted.
    void catchUpRequested();
    /// A session to be logged: a stored one, or a new one that is stored with its first value.
    void openRequested(const core::Session &session);
    /// "Import…", or files dropped on a day.
    void importRequested(const QStringList &files, std::optional<QDate> day);
    /// "Use a plan…", for the week shown.
    void planRequested(QDate day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectView();
    void connectActions();
    bool read(QDate day);
    void reload();
    void present();
    void onChanged(const core::Changes &changes);
    void onToday(QDate today);
    void updateActions();

    [[nodiscard]] std::vector<core::Session> selected() const;
    void openCurrent();
    void openDay(QDate day);
    void createOn(QDate day, bool logs);
    void editCurrent();
    void logSelectedAsPlanned();
    void deleteSelected();
    void cutSelected();
    void copySelected();
    void pasteHere();
    void chooseDay();
    void shiftSelected(int days, bool copies);
    void reorderCurrent(int step);
    void reorder(core::SessionId session, int index);
    void askFor(SessionDialog::Purpose purpose, const core::Session &session);
    void takeDialog(SessionDialog::Purpose purpose, const core::Session &before, const core::Session &after);
    void showMenu(QPoint position, std::optional<core::SessionId> session);
    void addSkipActions(QMenu &menu, const core::Session &session);
    void addMoveActions(QMenu &menu);

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    QDate m_lastToday;
    QDate m_shown;       ///< a day of the week shown
    WeekContent m_content;
    bool m_stale = false;
    SessionClipboard m_clipboard;

    WeekHeader *m_header = nullptr;
    SummaryStrip *m_strip = nullptr;
    QScrollArea *m_scroll = nullptr;
    WeekView *m_view = nullptr;
    HintCard *m_hint = nullptr;
    HintCard *m_failure = nullptr;
    WeekActions *m_actions = nullptr;
    QPointer<SessionDialog> m_dialog;
    MonthStrip *m_month = nullptr;
};

} // namespace ui
