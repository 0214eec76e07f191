// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/goalcard.h"

#include "core/rules/week.h"
#include "core/store/settingstore.h"
#include "ui/commands/commands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

GoalCard::GoalCard(Commands &commands, Today &today, QWidget *parent) : Card(parent), m_commands(commands), m_today(today)
{
    auto *heading = new QLabel(tr("Weekly goal"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    auto *form = new QFormLayout;
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, 2000);
    m_minutes->setSingleStep(10);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Moderate-equivalent minutes a week"));
    m_strength = new QSpinBox;
    m_strength->setRange(0, 7);
    m_strength->setAccessibleName(tr("Strength days a week"));
    form->addRow(tr("&Aerobic minutes"), m_minutes);
    form->addRow(tr("Strength &days"), m_strength);
    column().addLayout(form);
    auto *why = new QLabel(tr("Health authorities recommend at least 150 moderate minutes and 2 strength days a week for "
                              "adults. A goal counts from this week on."));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("caption"));
    column().addWidget(why);
    for (QSpinBox *box : {m_minutes, m_strength}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &GoalCard::commit);
    }
}

void GoalCard::show(const std::vector<core::Goal> &goals, Qt::DayOfWeek firstDay)
{
    m_goals = goals;
    m_firstDay = firstDay;
    const core::Goal goal = core::goalOn(goals, m_today.date());
    const QSignalBlocker minutes(m_minutes);
    const QSignalBlocker strength(m_strength);
    m_minutes->setValue(goal.minutes);
    m_strength->setValue(goal.strengthDays);
}

void GoalCard::commit()
{
    core::Goal goal = core::goalOn(m_goals, m_today.date());
    goal.fromDay = core::weekOf(m_today.date(), m_firstDay).first;
    goal.minutes = m_minutes->value();
    goal.strengthDays = m_strength->value();
    setGoal(m_commands, m_goals, goal);
}

} // namespace ui
