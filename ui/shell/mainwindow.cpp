// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/model/bodychoices.h"
#include "core/store/store.h"
#include "ui/body/bodypage.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/monthpage.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/catchup/opencount.h"
#include "ui/coach/coachclock.h"
#include "ui/coach/coachpage.h"
#include "ui/commands/commands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/log/logpage.h"
#include "ui/log/shoesdialog.h"
#include "ui/look/appearance.h"
#include "ui/look/healthnotice.h"
#include "ui/look/noticebar.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/plans/planpause.h"
#include "ui/preferences/preferencespage.h"
#include "ui/progress/progresspage.h"
#include "ui/shell/rail.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windowstate.h"
#include "ui/timers/desktopalert.h"
#include "ui/timers/timerstrip.h"
#include "ui/timers/workouttimers.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString weekName = QStringLiteral("week");
const QString monthName = QStringLiteral("month");
const QString plansName = QStringLiteral("plans");
const QString progressName = QStringLiteral("progress");
const QString exercisesName = QStringLiteral("exercises");
const QString preferencesName = QStringLiteral("preferences");
const QString catchUpName = QStringLiteral("catchup");
const QString bodyName = QStringLiteral("body");
const QString welcomeName = QStringLiteral("welcome");

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QMainWindow(parent), m_store(store), m_commands(commands), m_today(today)
{
    setWindowTitle(tr("Legwork"));
    setAcceptDrops(true);
    dress();
    build();
    connectWeek();
    connectMenus();
    connectNotices();
    connectPaper();
    connectTimers();
    connectCoach();
    core::Changes everything;
    everything.all = true;
    followStart(everything);
    followBody();
    setMinimumSize(900, 560);
    restoreWindow(*this);
    showPage(firstPage());
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_rail = new Rail(centre);
    m_rail->add(weekName, tr("Week"), QStringLiteral("week"));
    m_rail->add(monthName, tr("Month"), QStringLiteral("month"));
    m_rail->add(progressName, tr("Progress"), QStringLiteral("progress"));
    m_rail->add(plansName, tr("Plans"), QStringLiteral("plans"));
    m_rail->add(exercisesName, tr("Exercises"), QStringLiteral("exercises"));
    m_rail->add(bodyName, tr("Body"), bodyName);
    m_rail->add(preferencesName, tr("Preferences"), QStringLiteral("preferences"), true);
    m_stack = new QStackedWidget(centre);
    m_notice = new NoticeBar(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    m_timers = new WorkoutTimers(m_store.journal(), this);
    m_strip = new TimerStrip(*m_timers, centre);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    strip->addWidget(m_strip);
    right->addLayout(strip);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    foot->addWidget(m_notice);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    m_week = new WeekPage(m_store, m_commands, m_today, m_stack);
    m_pages[weekName] = m_week;
    m_stack->addWidget(m_week);
    m_menus = new WindowMenus(*this, m_commands, m_week->actions());
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
}

void MainWindow::connectWeek()
{
    connectCalendar(*m_week);
    connect(m_week, &WeekPage::preferencesRequested, this, [this] { showPage(preferencesName); });
    connect(m_week, &WeekPage::catchUpRequested, this, [this] { showPage(catchUpName); });
    const auto *open = new OpenCount(m_store, m_today, this);
    connect(open, &OpenCount::changed, m_week, &WeekPage::setOpenCount);
    const auto *pause = new PlanPause(m_store, m_today, this);
    connect(pause, &PlanPause::changed, m_week, &WeekPage::setPause);
    connect(m_week, &WeekPage::takeUpRequested, this, &MainWindow::takeUpPlan);
}

void MainWindow::connectCalendar(CalendarPage &page)
{
    connect(&page, &CalendarPage::openRequested, this, &MainWindow::openLog);
    connect(&page, &CalendarPage::coachRequested, this, &MainWindow::openCoach);
    connect(&page, &CalendarPage::planRequested, this, &MainWindow::usePlan);
    connect(&page, &CalendarPage::exportRequested, this,
            [this](const core::Session &session) { emit exportWanted(session.day(), session.day(), session); });
    connect(&page, &CalendarPage::noted, this, &MainWindow::showNotice);
    connect(&page, &CalendarPage::acted, this, [this](const QString &message) { m_notice->announce(message, tr("Undo")); });
    connect(&page, &CalendarPage::pageRequested, this, [this](const QString &name, QDate day) {
        if (name == monthName)
            showMonth(day);
        else
            showWeek(day);
    });
    connect(&page, &CalendarPage::importIntoRequested, this, &MainWindow::importIntoRequested);
    connect(&page, &CalendarPage::importRequested, this, [this](const QStringList &files, std::optional<QDate> day) {
        if (files.isEmpty())
            chooseFiles(day);
        else
            emit importRequested(files, day);
    });
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::importing, this, [this] { chooseFiles(std::nullopt); });
    connect(m_menus, &WindowMenus::importingNew, this, &MainWindow::importNewRequested);
    connect(m_menus, &WindowMenus::importHistoryChosen, this, &MainWindow::importHistoryWanted);
    connect(m_menus, &WindowMenus::backupsChosen, this, &MainWindow::backupsWanted);
    connect(m_menus, &WindowMenus::checkChosen, this, &MainWindow::checkWanted);
    connect(m_menus, &WindowMenus::deletingEverything, this, &MainWindow::deletingEverything);
    connectFinder();
    connect(m_menus, &WindowMenus::manualWanted, this, &MainWindow::showManual);
    connect(m_menus, &WindowMenus::shoesChosen, this, [this] { openShoes(m_commands, *this); });
    connect(m_menus, &WindowMenus::pageChosen, this, &MainWindow::showPage);
    connect(m_menus, &WindowMenus::aboutWanted, this, &MainWindow::showAbout);
    connect(m_menus, &WindowMenus::startingFromLast, this, &MainWindow::startFromLast);
    connect(m_menus, &WindowMenus::takingUpPlan, this, &MainWindow::takeUpPlan);
    connect(m_menus, &WindowMenus::savingWeeks, this, &MainWindow::saveWeeks);
    connect(m_menus, &WindowMenus::removingDemo, this, &MainWindow::removeDemo);
    connect(m_menus, &WindowMenus::firstDayChosen, this, [this](std::optional<Qt::DayOfWeek> day) {
        changeFirstDay(m_commands, day ? int(*day) : 0);
    });
    connect(m_menus, &WindowMenus::themeChosen, this, [this](core::ThemeChoice theme) {
        changeSetting(m_commands, core::Preferences::themeSetting(theme), tr("Change theme"));
    });
}

void MainWindow::connectNotices()
{
    connect(&m_commands, &Commands::failed, m_notice, &NoticeBar::warn);
    // Undo in a notice is for the act it tells of, never for a later one.
    connect(&m_commands.undoStack(), &QUndoStack::indexChanged, m_notice, &NoticeBar::retireAction);
    connect(m_notice, &NoticeBar::actionTriggered, &m_commands.undoStack(), &QUndoStack::undo);
    connect(&m_store.journal(), &core::Journal::changed, this, &MainWindow::onChanged);
}

QWidget *MainWindow::makeMonth()
{
    auto *month = new MonthPage(m_store, m_commands, m_today, m_week->clipboard(), m_stack);
    month->showDay(m_week->currentDay());
    connectCalendar(*month);
    m_menus->addCalendar(month->actions());
    return month;
}

QWidget *MainWindow::makeProgress()
{
    auto *progress = new ProgressPage(m_store, m_commands, m_today, m_stack);
    connect(progress, &ProgressPage::weekRequested, this, &MainWindow::showWeek);
    connect(progress, &ProgressPage::noted, this, &MainWindow::showNotice);
    connect(progress, &ProgressPage::sessionRequested, this, &MainWindow::returnToWorkout);
    return progress;
}

QWidget *MainWindow::makeBody()
{
    auto *body = new BodyPage(m_store, m_commands, m_today, m_stack);
    connect(body, &BodyPage::preferencesRequested, this, [this] { showPage(preferencesName); });
    connect(body, &BodyPage::sessionRequested, this, &MainWindow::returnToWorkout);
    connect(body, &BodyPage::weekRequested, this, &MainWindow::showWeek);
    connect(body, &BodyPage::noted, this, &MainWindow::showNotice);
    return body;
}

void MainWindow::followBody()
{
    const auto settings = m_store.settings().all();
    if (!settings) {
        m_commands.report(tr("Cannot read the preferences: %1").arg(settings.error().message));
        return;
    }
    const bool on = core::BodyChoices::from(*settings).on;
    m_rail->setShown(bodyName, on);
    m_menus->showBody(on);
    if (!on && m_page == bodyName)
        showPage(weekName);
}

QWidget *MainWindow::makePage(const QString &name)
{
    if (name == monthName)
        return makeMonth();
    if (name == progressName)
        return makeProgress();
    if (name == plansName)
        return makePlans();
    if (name == exercisesName)
        return makeExercises();
    if (name == bodyName)
        return makeBody();
    if (name == catchUpName)
        return makeCatchUp();
    if (name == QLatin1String("bin"))
        return makeBin();
    if (name == QLatin1String("review"))
        return makeReview();
    if (name == welcomeName)
        return makeWelcome();
    if (name == preferencesName)
        return new PreferencesPage(m_store, m_commands, m_today, m_stack);
    return nullptr;
}

QWidget *MainWindow::page(const QString &name)
{
    if (const auto known = m_pages.find(name); known != m_pages.end())
        return known->second;
    QWidget *made = makePage(name);
    if (made) {
        m_pages[name] = made;
        m_stack->addWidget(made);
    }
    return made;
}

void MainWindow::showPage(const QString &name)
{
    QWidget *wanted = page(name);
    if (!wanted)
        return;
    m_page = name;
    m_rail->setCurrent(name);
    m_stack->setCurrentWidget(wanted);
    auto *calendar = qobject_cast<CalendarPage *>(wanted);
    m_menus->showCalendar(calendar ? &calendar->actions() : nullptr);
    focusFirst(*wanted);
}

QString MainWindow::currentPage() const
{
    const QWidget *shown = m_stack->currentWidget();
    return m_log && shown == m_log ? QStringLiteral("log") : m_coachPage && shown == m_coachPage ? QStringLiteral("coach") : m_page;
}

void MainWindow::showWeek(QDate day)
{
    m_week->showWeek(day);
    showPage(weekName);
}

void MainWindow::showMonth(QDate day)
{
    if (auto *month = qobject_cast<MonthPage *>(page(monthName)))
        month->showDay(day);
    showPage(monthName);
}

void MainWindow::openLog(const core::Session &session)
{
    if (!m_log) {
        m_log = new LogPage(m_store, m_commands, m_today, *m_timers, m_stack);
        m_stack->addWidget(m_log);
        connect(m_log, &LogPage::closed, this, &MainWindow::closeLog);
        connect(m_log, &LogPage::coachRequested, this, &MainWindow::openCoach);
        connect(m_log, &LogPage::planUpdateOffered, this, &MainWindow::offerPlanUpdate);
    }
    m_menus->showCalendar(nullptr);
    m_stack->setCurrentWidget(m_log);
    m_log->open(session);
}

void MainWindow::connectTimers()
{
    m_timers->setAlert(std::make_unique<DesktopAlert>());
    connect(m_timers, &WorkoutTimers::failed, &m_commands, &Commands::report);
    connect(m_strip, &TimerStrip::returnAsked, this, &MainWindow::returnToWorkout);
    // After the first paint: most starts have no workout under way.
    QTimer::singleShot(0, m_timers, &WorkoutTimers::restore);
}

void MainWindow::returnToWorkout(core::SessionId id)
{
    if (m_coach->isHolding() && m_coach->session().id == id)
        return showCoach();
    const auto session = m_store.sessions().find(id);
    if (!session)
        m_commands.report(tr("Cannot open the workout: %1").arg(session.error().message));
    else if (*session)
        openLog(**session);
    else
        m_timers->leave(id);
}

void MainWindow::offerPlanUpdate(const core::Change &update)
{
    const int sessions = int(update.edits.size());
    m_notice->offer(tr("Today differed from the plan. Change its %n coming sessions, too?", nullptr, sessions),
                    tr("Change the plan"), [this, update] { m_commands.run(update); });
}

void MainWindow::closeLog()
{
    showPage(m_page);
    // The log of a run under the coach has no clock of its own.
    followCoach();
}

void MainWindow::chooseFiles(std::optional<QDate> day)
{
    auto *dialog = new QFileDialog(this, tr("Import activities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Activities and tables (*.fit *.FIT *.tcx *.TCX *.gpx *.GPX *.gz *.csv *.CSV *.txt *.zip *.ZIP)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, day](const QStringList &files) { emit importRequested(files, day); });
    dialog->open();
}

void MainWindow::showNotice(const QString &message) { m_notice->announce(message); }

void MainWindow::dress()
{
    const auto preferences = m_store.preferences();
    if (!preferences) {
        m_commands.report(tr("Cannot read the preferences: %1").arg(preferences.error().message));
        return;
    }
    if (m_menus)
        m_menus->setPreferences(*preferences);
    if (m_timers)
        m_timers->setAlerts(preferences->restSound, preferences->restNotice);
    m_theme = preferences->theme;
    applyTheme(m_theme);
    setStyleSheet(Theme::of(QApplication::palette()).styleSheet());
}

void MainWindow::onChanged(const core::Changes &changes)
{
    if (changes.all || changes.areas.settings) {
        dress();
        followBody();
    }
    followStart(changes);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Legwork"), tr("Legwork %1").arg(QStringLiteral(LEGWORK_VERSION)),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Plans and logs for people who run and lift. Free software under the GNU General Public "
                               "License, version 3 or later.")
                            + QStringLiteral("\n\n") + healthNotice());
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow(*this);
    savePlace({m_page, m_week->currentDay()}, m_today.date());
    QMainWindow::closeEvent(event);
}

void MainWindow::returnToLastPlace()
{
    // A first start has a page of its own.
    const auto place = m_page == welcomeName ? std::nullopt : lastPlace(m_today.date());
    if (!place)
        return;
    m_week->showDay(place->day);
    showPage(place->page);
}

void MainWindow::changeEvent(QEvent *event)
{
    // A laptop that slept over midnight wakes with its window.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_today.refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit importRequested(files, std::nullopt);
}

} // namespace ui
