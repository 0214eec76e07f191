// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/store.h"
#include "ui/coach/coachclock.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/desktopcues.h"
#include "ui/commands/commands.h"
#include "ui/log/logpage.h"
#include "ui/look/noticebar.h"
#include "ui/shell/rail.h"
#include "ui/shell/windowmenus.h"
#include "ui/timers/timerstrip.h"
#include "ui/timers/workouttimers.h"

#include <QStackedWidget>

namespace ui {

void MainWindow::connectCoach()
{
    m_coach = new CoachClock(m_store, m_commands, m_today, this);
    m_coach->setCues(std::make_unique<DesktopCues>());
    connect(m_coach, &CoachClock::changed, this, &MainWindow::followCoach);
    connect(m_coach, &CoachClock::logged, this, &MainWindow::openLog);
    connect(m_coach, &CoachClock::letGo, this, [this] {
        showPage(m_page);
        m_notice->offer(tr("The run is let go and was not logged"), tr("Bring it back"), [this] {
            m_coach->bringBack();
            if (m_coach->isHolding())
                showCoach();
        });
    });
    connect(m_coach, &CoachClock::takenUp, this, [this] {
        showCoach();
        m_coachPage->remark(m_coach->run().isRunning() ? tr("Your run goes on: its clock ran while the program was closed.")
                                                       : tr("This run waits to be logged. Its clock ran while the program was closed."));
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        const QString shown = currentPage();
        m_strip->setAway(shown != QLatin1String("log") && shown != QLatin1String("coach"));
        m_rail->setVisible(shown != QLatin1String("coach"));
    });
    // After the first paint, as the timers are: most starts have no run under way.
    QTimer::singleShot(0, m_coach, &CoachClock::restore);
}

void MainWindow::openCoach(const core::Session &session)
{
    const bool wanted = m_coach->prepare(session);
    if (!wanted && !m_coach->isHolding())
        return;
    showCoach();
    if (!wanted)
        m_coachPage->remark(tr("%1 is still under way. End it first, then coach the other one.").arg(m_coach->session().displayTitle()));
}

void MainWindow::showCoach()
{
    if (!m_coachPage) {
        m_coachPage = new CoachPage(m_store, m_commands, *m_coach, m_stack);
        m_stack->addWidget(m_coachPage);
        connect(m_coachPage, &CoachPage::leaveAsked, this, [this] { showPage(m_page); });
    }
    if (m_log && m_stack->currentWidget() == m_log)
        m_log->back();
    m_menus->showCalendar(nullptr);
    m_stack->setCurrentWidget(m_coachPage);
    m_coachPage->setFocus();
}

void MainWindow::followCoach()
{
    // In a file that is only looked at no clock can be kept.
    if (m_store.database().isReadOnly())
        return;
    const auto begun = m_coach->begunMs();
    if (begun)
        m_timers->follow({m_coach->session().id, m_coach->session().displayTitle(), *begun});
    else if (m_coached)
        m_timers->leave(*m_coached);
    m_coached = begun ? std::optional(m_coach->session().id) : std::nullopt;
}

} // namespace ui
