// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/calendar/calendaractions.h"
#include "ui/commands/commands.h"
#include "ui/editor/exerciseactions.h"
#include "ui/editor/plannedentries.h"
#include "ui/editor/runsteps.h"
#include "ui/editor/stepactions.h"
#include "ui/shell/shortcutsdialog.h"

#include <QActionGroup>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ui {

WindowMenus::WindowMenus(QMainWindow &window, Commands &commands, CalendarActions &week)
    : QObject(&window), m_window(window), m_commands(commands)
{
    addFile();
    addEdit();
    addView();
    addPlan();
    addHelp();
    addCalendar(week);
}

void WindowMenus::addFile()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    m_menus << menu;
    QAction *import = menu->addAction(tr("&Import…"));
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(import, &QAction::triggered, this, &WindowMenus::importing);
    QAction *fresh = menu->addAction(tr("Import &new"));
    fresh->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    fresh->setStatusTip(tr("Brings in what is new on a plugged-in watch or in the folder chosen once"));
    connect(fresh, &QAction::triggered, this, [this] { emit importingNew(false); });
    connect(menu->addAction(tr("Import new from &folder…")), &QAction::triggered, this, [this] { emit importingNew(true); });
    connect(menu->addAction(tr("Import &history…")), &QAction::triggered, this, &WindowMenus::importHistoryChosen);
    addPaper(*menu);
    m_removeDemo = menu->addAction(tr("&Remove demo data"));
    m_removeDemo->setVisible(false);
    connect(m_removeDemo, &QAction::triggered, this, &WindowMenus::removingDemo);
    menu->addSeparator();
    connect(menu->addAction(tr("&Backups…")), &QAction::triggered, this, &WindowMenus::backupsChosen);
    connect(menu->addAction(tr("Check &database…")), &QAction::triggered, this, &WindowMenus::checkChosen);
    connect(menu->addAction(tr("De&lete everything…")), &QAction::triggered, this, &WindowMenus::deletingEverything);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowMenus::addPaper(QMenu &menu)
{
    connect(menu.addAction(tr("&Export…")), &QAction::triggered, this, &WindowMenus::exporting);
    connect(menu.addAction(tr("&Merge from archive…")), &QAction::triggered, this, &WindowMenus::mergingArchive);
    menu.addSeparator();
    QAction *print = menu.addAction(tr("&Print…"));
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(print, &QAction::triggered, this, &WindowMenus::printing);
    QAction *pdf = menu.addAction(tr("Save as P&DF…"));
    connect(pdf, &QAction::triggered, this, &WindowMenus::savingPdf);
    menu.addSeparator();
}

void WindowMenus::addEdit()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_menus << menu;
    QAction *undo = m_commands.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    // In the list of shortcuts the step has no place.
    undo->setProperty("plain", tr("Undo"));
    QAction *redo = m_commands.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setProperty("plain", tr("Redo"));
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    QAction *find = menu->addAction(tr("&Find…"));
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(find, &QAction::triggered, this, &WindowMenus::finding);
    QAction *anything = menu->addAction(tr("Do an&ything…"));
    anything->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(anything, &QAction::triggered, this, &WindowMenus::commanding);
    menu->addSeparator();
    m_editEnd = menu->addSeparator();
    addPage(*menu, tr("Recently dele&ted"), QStringLiteral("bin"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(menu->addAction(tr("S&hoes…")), &QAction::triggered, this, &WindowMenus::shoesChosen);
    addPage(*menu, tr("Pre&ferences"), QStringLiteral("preferences"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void WindowMenus::addView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    m_menus << menu;
    addPage(*menu, tr("&Week"), QStringLiteral("week"), QKeySequence(Qt::CTRL | Qt::Key_1));
    addPage(*menu, tr("&Month"), QStringLiteral("month"), QKeySequence(Qt::CTRL | Qt::Key_2));
    addPage(*menu, tr("&Progress"), QStringLiteral("progress"), QKeySequence(Qt::CTRL | Qt::Key_3));
    addPage(*menu, tr("P&lans"), QStringLiteral("plans"), QKeySequence(Qt::CTRL | Qt::Key_4));
    addPage(*menu, tr("&Exercises"), QStringLiteral("exercises"), QKeySequence(Qt::CTRL | Qt::Key_5));
    m_body = addPage(*menu, tr("&Body"), QStringLiteral("body"), QKeySequence(Qt::CTRL | Qt::Key_6));
    showBody(false);
    addPage(*menu, tr("Week re&view"), QStringLiteral("review"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    addPage(*menu, tr("&Catch up"), QStringLiteral("catchup"), QKeySequence(Qt::CTRL | Qt::Key_U));
    menu->addSeparator();
    m_viewEnd = menu->addSeparator();
    addFirstDays(*menu->addMenu(tr("&First day of the week")));
    addThemes(*menu->addMenu(tr("&Theme")));
    menu->addSeparator();
    QAction *full = menu->addAction(tr("F&ull screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::triggered, this, [this] {
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
    });
    // A window manager can end it too.
    connect(menu, &QMenu::aboutToShow, this, [this, full] { full->setChecked(m_window.isFullScreen()); });
}

void WindowMenus::addPlan()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Plan"));
    m_menus << menu;
    addPage(*menu, tr("&Use a plan…"), QStringLiteral("plans"), QKeySequence());
    connect(menu->addAction(tr("&Take up a paused plan…")), &QAction::triggered, this, &WindowMenus::takingUpPlan);
    connect(menu->addAction(tr("&Save weeks as a plan…")), &QAction::triggered, this, &WindowMenus::savingWeeks);
    menu->addSeparator();
    m_planEnd = menu->addSeparator();
    QAction *last = menu->addAction(tr("Start from the &last workout…"));
    last->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(last, &QAction::triggered, this, &WindowMenus::startingFromLast);
}

void WindowMenus::addHelp()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    m_menus << menu;
    QAction *manual = menu->addAction(tr("&Manual"));
    manual->setShortcut(QKeySequence(Qt::Key_F1));
    connect(manual, &QAction::triggered, this, &WindowMenus::manualWanted);
    QAction *shortcuts = menu->addAction(tr("&Shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(shortcuts, &QAction::triggered, this, &WindowMenus::showShortcuts);
    QAction *about = menu->addAction(tr("&About Legwork"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &WindowMenus::aboutWanted);
}

void WindowMenus::showBody(bool on)
{
    m_body->setVisible(on);
    m_body->setEnabled(on);
}

QAction *WindowMenus::addPage(QMenu &menu, const QString &text, const QString &page, const QKeySequence &key)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, page] { emit pageChosen(page); });
    return action;
}

void WindowMenus::addFirstDays(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const QLocale locale;
    const QString usual = locale.standaloneDayName(int(locale.firstDayOfWeek()));
    for (const int day : {0, int(Qt::Monday), int(Qt::Saturday), int(Qt::Sunday)}) {
        QAction *action = menu.addAction(day == 0 ? tr("As usual here (%1)").arg(usual) : locale.standaloneDayName(day));
        action->setCheckable(true);
        group->addAction(action);
        m_firstDays[day] = action;
        connect(action, &QAction::triggered, this,
                [this, day] { emit firstDayChosen(day == 0 ? std::nullopt : std::optional(Qt::DayOfWeek(day))); });
    }
}

void WindowMenus::addThemes(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    using T = core::ThemeChoice;
    for (const auto &[theme, text] : {std::pair(T::Desktop, tr("Like the &desktop")), std::pair(T::Light, tr("&Light")),
                                      std::pair(T::Dark, tr("Da&rk"))}) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        m_themes[theme] = action;
        connect(action, &QAction::triggered, this, [this, chosen = theme] { emit themeChosen(chosen); });
    }
}

void WindowMenus::setPreferences(const core::Preferences &preferences)
{
    const auto day = m_firstDays.find(preferences.firstDayOfWeek ? int(*preferences.firstDayOfWeek) : 0);
    for (const auto &[key, action] : m_firstDays)
        action->setChecked(day != m_firstDays.end() && day->first == key);
    m_themes[preferences.theme]->setChecked(true);
}

void WindowMenus::addCalendar(CalendarActions &actions)
{
    m_calendars << &actions;
    const auto insert = [](QAction *before, const QList<QAction *> &list) {
        auto *menu = qobject_cast<QMenu *>(before->parent());
        for (QAction *action : list) {
            if (action)
                menu->insertAction(before, action);
            else
                menu->insertSeparator(before);
        }
    };
    insert(m_editEnd, actions.sessionActions());
    insert(m_planEnd, actions.planActions());
    insert(m_viewEnd, actions.goActions());
}

void WindowMenus::showCalendar(const CalendarActions *shown)
{
    for (const CalendarActions *calendar : m_calendars)
        for (QAction *action : calendar->sessionActions() + calendar->planActions() + calendar->goActions())
            if (action)
                action->setVisible(calendar == shown);
}

void WindowMenus::setDemoThere(bool there) { m_removeDemo->setVisible(there); }

/// The keys of the editor, which has no menu: from the same actions, made for a moment.
void WindowMenus::addEditorKeys(ShortcutsDialog &dialog)
{
    QWidget list;
    RunSteps steps;
    const StepActions run(steps, &list, &list);
    dialog.addGroup(tr("In the steps of a run"), run.all());
    PlannedEntries entries;
    const ExerciseActions strength(entries, &list, &list);
    dialog.addGroup(tr("In the exercises of a session"), strength.all());
}

/// The keys of the grid of sets and of its timers.
void WindowMenus::addLogKeys(ShortcutsDialog &dialog)
{
    dialog.addGroup(tr("In the log of a lift"), QList<QPair<QString, QString>>{
                                                    {tr("Set done, with the grey values"), tr("Space")},
                                                    {tr("Next cell; after the last one a further set"), tr("Enter,  Tab")},
                                                    {tr("Edit the cell"), tr("F2")},
                                                    {tr("Take the suggestion over"), tr("F4")},
                                                    {tr("Fill down"), tr("Ctrl+D")},
                                                    {tr("Move the exercise"), tr("Alt+Up, Alt+Down")},
                                                    {tr("Remove or clear the set"), tr("Ctrl+Del")},
                                                    {tr("More or less rest, none"), tr("Ctrl++, Ctrl+−, Ctrl+0")},
                                                    {tr("Leave the cell, then the page"), tr("Esc")},
                                                    {tr("Finish"), tr("Ctrl+Enter")}});
}

/// The keys of the coach, which has its hands free for little else.
void WindowMenus::addCoachKeys(ShortcutsDialog &dialog)
{
    dialog.addGroup(tr("In the coach"), QList<QPair<QString, QString>>{
                                            {tr("Begin, pause, go on"), tr("Space")},
                                            {tr("The distance is run, the open step is over"), tr("Enter")},
                                            {tr("Skip the step"), tr("Right")},
                                            {tr("Begin the step again; at once once more: the step before"), tr("Left")},
                                            {tr("End the run, then close"), tr("Esc")}});
}

/// The keys of the charts in the log of a run.
void WindowMenus::addChartKeys(ShortcutsDialog &dialog)
{
    dialog.addGroup(tr("In the charts of an activity"), QList<QPair<QString, QString>>{
                                                            {tr("Read out the moment before or after"), tr("Left, Right")},
                                                            {tr("Start or end of what is shown"), tr("Home, End")},
                                                            {tr("Zoom in or out"), tr("+,  −")},
                                                            {tr("Move on by half of what is shown"), tr("PgUp, PgDown")},
                                                            {tr("Show all of it"), tr("0")}});
}

void WindowMenus::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const QMenu *menu : m_menus)
        dialog->addGroup(QString(menu->title()).remove(QLatin1Char('&')), menu->actions());
    dialog->addGroup(tr("In the week"), QList<QPair<QString, QString>>{
                                            {tr("Previous or next day"), tr("Left, Right")},
                                            {tr("Previous or next session, then the week before or after"), tr("Up, Down")},
                                            {tr("First or last day of the week"), tr("Home, End")},
                                            {tr("Copy instead of move"), tr("Ctrl while dragging")},
                                            {tr("Menu of the session or day"), tr("Menu,  Shift+F10")}});
    dialog->addGroup(tr("In the month"), QList<QPair<QString, QString>>{
                                             {tr("Previous or next day"), tr("Left, Right")},
                                             {tr("Previous or next session, then the week before or after"), tr("Up, Down")},
                                             {tr("First or last day of the week"), tr("Home, End")},
                                             {tr("Previous or next month"), tr("PgUp, PgDown")},
                                             {tr("The day behind “+n more”, in its week"), tr("Enter")},
                                             {tr("A week"), tr("double-click its number or its totals")}});
    addEditorKeys(*dialog);
    addLogKeys(*dialog);
    addCoachKeys(*dialog);
    addChartKeys(*dialog);
    dialog->addGroup(tr("In Exercises"), QList<QPair<QString, QString>>{
                                             {tr("Find an exercise"), tr("F3")},
                                             {tr("Next or previous exercise"), tr("Down, Up")},
                                             {tr("New exercise"), tr("Ctrl+N")},
                                             {tr("Edit"), tr("F2")},
                                             {tr("Favourite"), tr("Ctrl+D")},
                                             {tr("Merge into another"), tr("Ctrl+M")},
                                             {tr("Delete, or archive what has a history"), tr("Del in the list")},
                                             {tr("Walk the chart"), tr("Left, Right, Home, End")}});
    dialog->addGroup(tr("In Catch up"), QList<QPair<QString, QString>>{
                                            {tr("Done as planned"), tr("Enter,  Space")},
                                            {tr("Log in full"), tr("E")},
                                            {tr("Skip for a reason"), tr("S, then 1 to 7")},
                                            {tr("Move to today"), tr("M")},
                                            {tr("Delete"), tr("Del")},
                                            {tr("Back to the week"), tr("Esc")}});
    dialog->open();
}

} // namespace ui
