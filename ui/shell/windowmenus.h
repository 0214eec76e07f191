// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"

#include <QList>
#include <QObject>
#include <map>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace ui {

class ShortcutsDialog;
class Commands;
class CalendarActions;

/// The menu bar of the main window. Knows texts and keys; what they do is connected to its signals.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(QMainWindow &window, Commands &commands, CalendarActions &week);

    /// Ticks what is in force.
    void setPreferences(const core::Preferences &preferences);
    /// Takes in what another page of the calendar can do.
    void addCalendar(CalendarActions &actions);
    /// Offers what one page of the calendar can do; nothing of it (null) while another page is shown.
    void showCalendar(const CalendarActions *shown);
    /// Offers the Body page where it is switched on.
    void showBody(bool on);
    /// "Remove demo data" is offered while there is any.
    void setDemoThere(bool there);
    /// Opens Help → Shortcuts.
    void showShortcuts();
    void addEditorKeys(ShortcutsDialog &dialog);
    void addLogKeys(ShortcutsDialog &dialog);
    void addCoachKeys(ShortcutsDialog &dialog);
    void addChartKeys(ShortcutsDialog &dialog);

signals:
    void importing();
    void importingNew(bool otherFolder);
    void importHistoryChosen();
    void printing();
    void savingPdf();
    void exporting();
    void mergingArchive();
    void backupsChosen();
    void checkChosen();
    void deletingEverything();
    void finding();
    void commanding();
    void manualWanted();
    void shoesChosen();
    void pageChosen(const QString &page);
    void firstDayChosen(std::optional<Qt::DayOfWeek> day);
    void themeChosen(core::ThemeChoice theme);
    void aboutWanted();
    void startingFromLast();
    void takingUpPlan();
    void savingWeeks();
    void removingDemo();

private:
    void addFile();
    void addPaper(QMenu &menu);
    void addEdit();
    void addView();
    void addPlan();
    void addHelp();
    void addFirstDays(QMenu &menu);
    void addThemes(QMenu &menu);
    QAction *addPage(QMenu &menu, const QString &text, const QString &page, const QKeySequence &key);

    QMainWindow &m_window;
    Commands &m_commands;
    QList<CalendarActions *> m_calendars;
    QAction *m_editEnd = nullptr; ///< what follows the actions on sessions
    QAction *m_planEnd = nullptr; ///< what follows the tools for weeks
    QAction *m_viewEnd = nullptr; ///< what follows those that go elsewhere
    QList<QMenu *> m_menus;
    QAction *m_removeDemo = nullptr;
    QAction *m_body = nullptr;
    std::map<int, QAction *> m_firstDays; ///< 0: as the locale says
    std::map<core::ThemeChoice, QAction *> m_themes;
};

} // namespace ui
