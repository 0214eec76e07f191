// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/goalcard.h"

#include "core/model/bodychoices.h"
#include "core/rules/week.h"
#include "core/store/settingstore.h"
#include "ui/commands/commands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/preferences/optionalnumber.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

GoalCard::GoalCard(Commands &commands, Today &today, QWidget *parent) : Card(parent), m_commands(commands), m_today(today)
{
    auto *heading = new QLabel(tr("Weekly goal"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    auto *form = new QFormLayout;
    m_minutes = addNumber(*form, tr("&Aerobic minutes"), tr("Moderate-equivalent minutes a week"), tr("no goal"));
    m_minutes->setMaximum(2000);
    m_minutes->setSingleStep(10);
    m_minutes->setSuffix(tr(" min"));
    m_strength = addNumber(*form, tr("Strength &days"), tr("Strength days a week"), tr("no goal"));
    m_hard = addNumber(*form, tr("&Hard days at most"), tr("Most hard days a week"), tr("no limit"));
    m_aim = new QLineEdit;
    m_aim->setAccessibleName(tr("Your aim in your own words"));
    m_aim->setPlaceholderText(tr("such as: 10 km without walking"));
    m_aim->setMaxLength(200);
    form->addRow(tr("In your &own words"), m_aim);
    connect(m_aim, &QLineEdit::editingFinished, this, &GoalCard::commitAim);
    column().addLayout(form);
    auto *why = new QLabel(tr("Health authorities recommend at least 150 moderate minutes and 2 strength days a week for "
                              "adults; 300 minutes bring a little more. A goal counts from this week on."));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("caption"));
    column().addWidget(why);
}

QSpinBox *GoalCard::addNumber(QFormLayout &form, const QString &label, const QString &name, const QString &none)
{
    auto *box = new QSpinBox;
    box->setRange(0, 7);
    box->setSpecialValueText(none);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    form.addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &GoalCard::commit);
    return box;
}

void GoalCard::show(const std::vector<core::Goal> &goals, Qt::DayOfWeek firstDay, const QString &aim)
{
    m_storedAim = aim;
    if (m_aim->text() != aim)
        m_aim->setText(aim);
    m_goals = goals;
    m_firstDay = firstDay;
    const core::Goal goal = core::goalOn(goals, m_today.date());
    showNumber(*m_minutes, goal.minutes);
    showNumber(*m_strength, goal.strengthDays);
    showNumber(*m_hard, goal.hardDays);
}

void GoalCard::commitAim()
{
    const QString aim = m_aim->text().trimmed();
    if (aim != m_storedAim)
        changeSetting(m_commands, core::BodyChoices::aimSetting(aim), tr("Change your aim"));
}

void GoalCard::commit()
{
    core::Goal goal = core::goalOn(m_goals, m_today.date());
    goal.fromDay = core::weekOf(m_today.date(), m_firstDay).first;
    goal.minutes = m_minutes->value();
    goal.strengthDays = m_strength->value();
    goal.hardDays = given(*m_hard);
    setGoal(m_commands, m_goals, goal);
}

} // namespace ui
