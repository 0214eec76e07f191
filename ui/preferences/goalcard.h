// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "ui/look/card.h"

#include <vector>

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class Commands;
class Today;

/// The weekly aims, each of which may be left out. A new goal counts from this week on; earlier weeks keep theirs.
class GoalCard : public Card
{
    Q_OBJECT
public:
    GoalCard(Commands &commands, Today &today, QWidget *parent = nullptr);
    /// Shows the goal in force today, and the aim in the user's own words.
    void show(const std::vector<core::Goal> &goals, Qt::DayOfWeek firstDay, const QString &aim);

private:
    [[nodiscard]] QSpinBox *addNumber(QFormLayout &form, const QString &label, const QString &name, const QString &none);
    void commit();
    void commitAim();

    Commands &m_commands;
    Today &m_today;
    std::vector<core::Goal> m_goals;
    Qt::DayOfWeek m_firstDay = Qt::Monday;
    QSpinBox *m_minutes;
    QSpinBox *m_strength;
    QSpinBox *m_hard;
    QLineEdit *m_aim = nullptr;
    QString m_storedAim;
};

} // namespace ui
