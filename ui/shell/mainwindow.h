// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"

#include <QDate>
#include <QMainWindow>
#include <QPointer>
#include <QStringList>
#include <map>
#include <optional>

class QStackedWidget;

namespace core {
class Store;
struct Change;
struct Changes;
}

namespace ui {

class CalendarPage;
class CoachClock;
class CoachPage;
class Commands;
class HelpWindow;
class LogPage;
class NoticeBar;
class PlansPage;
class Rail;
class TimerStrip;
class Today;
class WeekPage;
class WindowMenus;
class WorkoutTimers;

/// The window: rail, pages, menus and notices. Connects pages that do not know each other; pages are built when they are
/// first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows "week", "month", "progress", "plans", "exercises", "body", "catchup", "bin", "review", "welcome" or "preferences"; any other name leaves the page as it is.
    void showPage(const QString &name);
    /// Shows the page and the week that were shown when the window was last closed, if that was today.
    void returnToLastPlace();
    /// Shows the week around a day.
    void showWeek(QDate day);
    /// Shows the month around a day.
    void showMonth(QDate day);
    /// Opens the log of a session over the page shown; closing it comes back.
    void openLog(const core::Session &session);
    /// Plays the steps of a planned session full window; another run under way comes first and is shown instead.
    void openCoach(const core::Session &session);
    /// Says something in passing, for example what an import brought.
    void showNotice(const QString &message);
    /// The name of the page shown; "log" while a log is open, "coach" while a run is played.
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] WeekPage &weekPage() { return *m_week; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }
    [[nodiscard]] WorkoutTimers &timers() { return *m_timers; }
    [[nodiscard]] CoachClock &coach() { return *m_coach; }
    [[nodiscard]] WindowMenus &menus() { return *m_menus; }

signals:
    /// Files chosen or dropped; `day` is the day they were dropped on.
    void importRequested(const QStringList &files, std::optional<QDate> day);
    /// Files dropped on a session.
    void importIntoRequested(const QStringList &files, core::SessionId session);
    /// File → Import new, or the same from another folder, was chosen.
    void importNewRequested(bool otherFolder);
    /// File → Import history was chosen.
    void importHistoryWanted();
    /// File → Backups was chosen.
    void backupsWanted();
    /// File → Export was chosen while these days were shown, or the export of one session.
    void exportWanted(QDate first, QDate last, const std::optional<core::Session> &session);
    /// File → Merge from archive was chosen.
    void mergeWanted();
    /// File → Check database was chosen.
    void checkWanted();
    /// File → Delete everything was chosen.
    void deletingEverything();
    /// The database is to be filled with made-up data.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectWeek();
    void connectCalendar(CalendarPage &page);
    void connectMenus();
    void connectFinder();
    void showManual();
    void connectNotices();
    void connectPaper();
    QWidget *page(const QString &name);
    QWidget *makePage(const QString &name);
    QWidget *makeMonth();
    QWidget *makeProgress();
    QWidget *makePlans();
    QWidget *makeExercises();
    QWidget *makeBody();
    QWidget *makeCatchUp();
    QWidget *makeBin();
    QWidget *makeReview();
    QWidget *makeWelcome();
    [[nodiscard]] QString firstPage() const;
    void followStart(const core::Changes &changes);
    void followBody();
    void startFromLast();
    void removeDemo();
    void closeLog();
    PlansPage &plans();
    void connectTimers();
    void connectCoach();
    void showCoach();
    void followCoach();
    void returnToWorkout(core::SessionId session);
    void offerPlanUpdate(const core::Change &update);
    void usePlan(QDate day);
    void takeUpPlan();
    void saveWeeks();
    void chooseFiles(std::optional<QDate> day);
    void dress();
    void onChanged(const core::Changes &changes);
    void showAbout();

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeBar *m_notice = nullptr;
    WindowMenus *m_menus = nullptr;
    WeekPage *m_week = nullptr;
    LogPage *m_log = nullptr;
    WorkoutTimers *m_timers = nullptr;
    TimerStrip *m_strip = nullptr;
    QPointer<HelpWindow> m_help;
    CoachClock *m_coach = nullptr;
    CoachPage *m_coachPage = nullptr;
    std::optional<core::SessionId> m_coached; ///< whose clock the strip shows for the coach
    std::map<QString, QWidget *> m_pages;
    QString m_page;              ///< the page under an open log, too
    core::ThemeChoice m_theme = core::ThemeChoice::Desktop;
};

} // namespace ui
