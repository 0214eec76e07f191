// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/rules/copies.h"
#include "core/rules/exercisesearch.h"
#include "core/store/store.h"
#include "ui/bin/binpage.h"
#include "ui/calendar/monthpage.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/catchup/catchuppage.h"
#include "ui/catchup/lastworkouts.h"
#include "ui/commands/commands.h"
#include "ui/commands/firststart.h"
#include "ui/commands/startfromlast.h"
#include "ui/exercises/exercisepage.h"
#include "ui/find/finder.h"
#include "ui/help/helpwindow.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/plans/planspage.h"
#include "ui/print/printtasks.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowmenus.h"

#include <QStackedWidget>

namespace ui {

namespace {

constexpr int workoutsOffered = 10;

} // namespace

QWidget *MainWindow::makeCatchUp()
{
    auto *page = new CatchUpPage(m_store, m_commands, m_today, m_stack);
    connect(page, &CatchUpPage::openRequested, this, &MainWindow::openLog);
    connect(page, &CatchUpPage::weekRequested, this, [this] { showWeek(m_today.date()); });
    connect(page, &CatchUpPage::acted, this, [this](const QString &message) { m_notice->announce(message, tr("Undo")); });
    return page;
}

QWidget *MainWindow::makeBin()
{
    auto *page = new BinPage(m_store, m_commands, m_today, m_stack);
    connect(page, &BinPage::acted, this, [this](const QString &message) { m_notice->announce(message, tr("Undo")); });
    connect(page, &BinPage::noted, this, &MainWindow::showNotice);
    return page;
}

QWidget *MainWindow::makeReview()
{
    auto *page = new ReviewPage(m_store, m_commands, m_today, m_stack);
    connect(page, &ReviewPage::noted, this, &MainWindow::showNotice);
    connect(page, &ReviewPage::weekRequested, this, &MainWindow::showWeek);
    return page;
}

QWidget *MainWindow::makeExercises()
{
    auto *page = new ExercisePage(m_store, m_commands, m_today, m_stack);
    connect(page, &ExercisePage::acted, this, [this](const QString &message) { m_notice->announce(message, tr("Undo")); });
    connect(page, &ExercisePage::sessionRequested, this, [this](core::SessionId session, QDate day) {
        m_week->showSession(session, day);
        showPage(QStringLiteral("week"));
    });
    return page;
}

QWidget *MainWindow::makeWelcome()
{
    auto *page = new WelcomePage(m_store, m_commands, m_today, m_stack);
    connect(page, &WelcomePage::started, this, [this](QDate day) { showWeek(day); });
    connect(page, &WelcomePage::importRequested, this, [this] { chooseFiles(std::nullopt); });
    connect(page, &WelcomePage::demoRequested, this, [this] {
        emit demoRequested();
        if (hasDemo(m_store).value_or(false))
            showNotice(tr("This is made-up data. File → Remove demo data takes it away again."));
    });
    return page;
}

void MainWindow::connectPaper()
{
    const auto job = [this] {
        const auto *month = m_page == QLatin1String("month") ? qobject_cast<MonthPage *>(page(m_page)) : nullptr;
        return month ? PrintJob{PrintJob::Span::Month, month->content().month, m_today.date()}
                     : PrintJob{PrintJob::Span::Week, m_week->content().range.first, m_today.date()};
    };
    const auto tell = [this](const QString &done) {
        if (!done.isEmpty())
            showNotice(done);
    };
    connect(m_menus, &WindowMenus::printing, this, [=, this] { tell(printWithDialog(*this, m_commands, job())); });
    connect(m_menus, &WindowMenus::savingPdf, this, [=, this] { tell(savePdfWithDialog(*this, m_commands, job())); });
    connect(m_menus, &WindowMenus::mergingArchive, this, &MainWindow::mergeWanted);
    connect(m_menus, &WindowMenus::exporting, this, [=, this] {
        const core::DateRange shown = job().span == PrintJob::Span::Month
            ? core::DateRange{job().day, job().day.addMonths(1).addDays(-1)}
            : m_week->content().range;
        emit exportWanted(shown.first, shown.last, std::nullopt);
    });
}

QString MainWindow::firstPage() const
{
    const auto greets = wantsWelcome(m_store);
    if (!greets)
        m_commands.report(tr("Cannot read the sessions: %1").arg(greets.error().message));
    return greets.value_or(false) ? QStringLiteral("welcome") : QStringLiteral("week");
}

void MainWindow::followStart(const core::Changes &changes)
{
    if (changes.all || changes.areas.settings) {
        const auto demo = hasDemo(m_store);
        if (!demo)
            m_commands.report(tr("Cannot read the settings: %1").arg(demo.error().message));
        m_menus->setDemoThere(demo.value_or(false));
    }
    // An import or the demo has answered the question.
    if (m_page == QLatin1String("welcome") && (changes.all || changes.areas.sessions) && m_store.sessions().count().value_or(0) > 0)
        showWeek(m_today.date());
}

void MainWindow::startFromLast()
{
    const QDate stands = m_week->view().currentDay();
    const QDate day = m_page == QLatin1String("week") ? std::min(stands, m_today.date()) : m_today.date();
    const auto workouts = lastWorkouts(m_store, m_today.date(), workoutsOffered);
    const auto exercises = m_store.exercises().all();
    if (!workouts || workouts->empty() || !exercises) {
        if (!exercises)
            m_commands.report(tr("Cannot read the exercises: %1").arg(exercises.error().message));
        else
            (void)ui::startFromLast(m_commands, day); // says why there is none
        return;
    }
    auto *dialog = new LastWorkouts(*workouts, core::exerciseNames(*exercises), m_today.date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LastWorkouts::chosen, this,
            [this, day](const core::Session &workout) { openLog(core::workoutAfter(workout, day)); });
    dialog->open();
}

void MainWindow::removeDemo()
{
    if (ui::removeDemo(m_commands))
        m_notice->announce(tr("The demo data is gone"), tr("Undo"));
}

void MainWindow::connectFinder()
{
    auto *finder = new Finder(m_store, m_today, *menuBar(), *this);
    connect(m_menus, &WindowMenus::finding, finder, &Finder::find);
    connect(m_menus, &WindowMenus::commanding, finder, &Finder::doAnything);
    connect(finder, &Finder::dayChosen, this, &MainWindow::showWeek);
    connect(finder, &Finder::sessionChosen, this, [this](core::SessionId session, QDate day) {
        m_week->showSession(session, day);
        showPage(QStringLiteral("week"));
    });
    connect(finder, &Finder::exerciseChosen, this, [this](core::ExerciseId exercise) {
        showPage(QStringLiteral("exercises"));
        if (auto *page = qobject_cast<ExercisePage *>(m_stack->currentWidget()))
            page->showExercise(exercise);
    });
    connect(finder, &Finder::planChosen, this, [this](const QString &slug) { plans().selectPlan(slug); });
}

void MainWindow::showManual()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(manualPageFor(currentPage()));
    m_help->show();
    m_help->activateWindow();
}

} // namespace ui
