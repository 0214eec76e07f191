// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/look/noticebar.h"
#include "ui/plans/planspage.h"

#include <QStackedWidget>

namespace ui {

QWidget *MainWindow::makePlans()
{
    auto *plans = new PlansPage(m_store, m_commands, m_today, m_stack);
    connect(plans, &PlansPage::acted, this, [this](const QString &message) { m_notice->announce(message, tr("Undo")); });
    connect(plans, &PlansPage::noted, this, &MainWindow::showNotice);
    connect(plans, &PlansPage::applied, this, [this](const QString &title, QDate firstDay) {
        showWeek(firstDay);
        m_notice->announce(tr("%1 is on the calendar").arg(title), tr("Undo"));
    });
    return plans;
}

PlansPage &MainWindow::plans()
{
    const QString name = QStringLiteral("plans");
    showPage(name);
    return *qobject_cast<PlansPage *>(page(name));
}

void MainWindow::usePlan(QDate day) { plans().setStart(day); }
void MainWindow::takeUpPlan() { plans().takeUpPaused(); }
void MainWindow::saveWeeks()
{
    const QDate day = m_week->view().currentDay();
    plans().saveWeeks(day);
}

} // namespace ui
