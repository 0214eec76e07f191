// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "ui/look/card.h"

#include <array>
#include <vector>

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace ui {

class Commands;
class Today;

/// The days of the week that are free for training, and how long. A change counts from this week on.
class AvailabilityCard : public Card
{
    Q_OBJECT
public:
    AvailabilityCard(Commands &commands, Today &today, QWidget *parent = nullptr);
    /// Shows the days in force today, beginning with the first day of the week.
    void show(const std::vector<core::Availability> &availabilities, Qt::DayOfWeek firstDay);

private:
    struct Row {
        QCheckBox *free = nullptr;
        QSpinBox *minutes = nullptr;
    };
    Row makeRow(int weekday);
    void commit();

    Commands &m_commands;
    Today &m_today;
    std::vector<core::Availability> m_stored;
    Qt::DayOfWeek m_firstDay = Qt::Monday;
    QGridLayout *m_grid;
    std::array<Row, 7> m_rows; ///< Monday first
};

} // namespace ui
