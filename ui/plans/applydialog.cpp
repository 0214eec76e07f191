// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/applydialog.h"

#include "core/model/datetext.h"
#include "core/plans/raceday.h"
#include "core/plans/scale.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/plans/placementtree.h"
#include "ui/plans/startchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

ApplyDialog::ApplyDialog(core::Plan plan, QDate start, QDate today, Around around, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_today(today), m_around(std::move(around))
{
    setWindowTitle(tr("Use %1").arg(m_plan.title));
    build(start);
    preview();
    resize(860, 640);
}

void ApplyDialog::build(QDate start)
{
    m_start = new StartChoice(start, this);
    m_scale = new QComboBox(this);
    m_scale->addItem(tr("As written"), core::asWritten);
    m_scale->addItem(tr("Easier: %1 % of the main parts").arg(core::easierScale), core::easierScale);
    m_scale->addItem(tr("Shorter weeks: %1 % of the main parts").arg(core::shorterWeeksScale), core::shorterWeeksScale);
    m_scale->setToolTip(tr("Warm-ups, cool-downs, recoveries and races keep their length; intervals change their rounds, "
                           "strength its sets."));
    m_taken = new QComboBox(this);
    m_taken->addItem(tr("Keep both"), int(core::Taken::KeepBoth));
    m_taken->addItem(tr("Leave out days that are taken"), int(core::Taken::LeaveOut));
    m_taken->addItem(tr("Replace planned sessions; what was done stays"), int(core::Taken::Replace));
    m_leavePast = new QCheckBox(tr("Leave out days &before today"), this);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_tree = new PlacementTree(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&How much"), m_scale);
    form->addRow(tr("On &days with sessions"), m_taken);
    QDialogButtonBox *buttons = dialogButtons(*this, tr("&Put it on the calendar"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap);
    column->addWidget(m_start);
    column->addLayout(form);
    column->addWidget(m_leavePast);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(m_start, &StartChoice::changed, this, &ApplyDialog::preview);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ApplyDialog::preview);
    connect(m_taken, &QComboBox::currentIndexChanged, this, &ApplyDialog::preview);
    connect(m_leavePast, &QCheckBox::toggled, this, &ApplyDialog::preview);
}

core::Plan ApplyDialog::scaledPlan() const { return core::scaled(m_plan, m_scale->currentData().toInt()); }

void ApplyDialog::preview()
{
    core::PlacementChoice choice;
    choice.percent = m_scale->currentData().toInt();
    choice.taken = core::Taken(m_taken->currentData().toInt());
    core::PlanToRace wanted{scaledPlan(), m_start->day()};
    if (m_start->endsOnRace()) {
        wanted = core::endingOn(std::move(wanted.plan), m_start->day());
        m_start->setStartOfRace(wanted.firstMonday);
    }
    choice.firstMonday = wanted.firstMonday;
    m_leavePast->setVisible(m_start->isFine() && choice.firstMonday < m_today);
    if (!m_leavePast->isHidden() && m_leavePast->isChecked())
        choice.notBefore = m_today;
    m_placement = {};
    if (m_start->isFine()) {
        const auto around = m_around(choice.firstMonday);
        if (!around) {
            m_tree->clear();
            m_ok->setEnabled(false);
            m_summary->setText(tr("The calendar could not be read: %1").arg(around.error().message));
            return;
        }
        m_placement = core::placePlan(wanted.plan, choice, *around);
    }
    show(wanted.plan);
}

void ApplyDialog::show(const core::Plan &plan)
{
    m_tree->setPlacement(m_placement, plan);
    m_summary->setText(m_start->isFine() ? summary() : tr("Choose a Monday to see what would be added."));
    m_ok->setEnabled(m_placement.addedCount() > 0);
}

QString ApplyDialog::summary() const
{
    const core::Placement &p = m_placement;
    if (p.addedCount() == 0)
        return tr("Nothing would be added: every day the plan needs is taken or over.");
    const QString format = QStringLiteral("d MMMM yyyy");
    QStringList lines{p.addedCount() == 1
                          ? tr("1 session will be added on %1.").arg(core::dateText(p.days.front().day, format))
                          : tr("%n sessions will be added between %1 and %2.", nullptr, p.addedCount())
                                .arg(core::dateText(p.days.front().day, format), core::dateText(p.days.back().day, format))};
    if (!p.same.empty())
        lines << tr("%1 already stands on some of these days.").arg(p.same.front().title);
    if (const int taken = p.takenDays() - p.awayDays(); taken > 0)
        lines << tr("On %n days there is something already.", nullptr, taken);
    if (p.awayDays() > 0)
        lines << tr("You are away on %n of the days.", nullptr, p.awayDays());
    if (p.leftOutCount() > 0)
        lines << tr("%n sessions are left out.", nullptr, p.leftOutCount());
    if (p.replacedCount() > 0)
        lines << tr("%n planned sessions give way.", nullptr, p.replacedCount());
    const auto past = std::count_if(p.days.begin(), p.days.end(),
                                    [this](const core::PlacedDay &day) { return day.day < m_today && !day.added.empty(); });
    if (past > 0)
        lines << tr("%n days lie before today.", nullptr, int(past));
    return lines.join(QLatin1Char(' '));
}

} // namespace ui
