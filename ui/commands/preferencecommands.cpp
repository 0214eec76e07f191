// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/preferencecommands.h"

#include "ui/commands/commands.h"
#include "ui/commands/dated.h"
#include "ui/commands/sessioncommands.h"

#include <QCoreApplication>

namespace ui {

namespace {

// What is known first is the best guess for everything before it.
const QDate beforeEverything(1970, 1, 1);

} // namespace

bool changeLengthUnit(Commands &commands, core::LengthUnit unit)
{
    return changeSetting(commands, core::Preferences::lengthSetting(unit),
                         QCoreApplication::translate("Commands", "Change unit of distance"));
}

bool changeWeightUnit(Commands &commands, core::WeightUnit unit)
{
    return changeSetting(commands, core::Preferences::weightSetting(unit),
                         QCoreApplication::translate("Commands", "Change unit of weight"));
}

bool changeFirstDay(Commands &commands, int choice)
{
    const auto day = choice == 0 ? std::nullopt : std::optional(Qt::DayOfWeek(choice));
    return changeSetting(commands, core::Preferences::firstDaySetting(day),
                         QCoreApplication::translate("Commands", "Change first day of the week"));
}

bool setGoal(Commands &commands, const std::vector<core::Goal> &stored, const core::Goal &wanted)
{
    return setDated(commands, stored, wanted, QCoreApplication::translate("Commands", "Change weekly goal"));
}

bool setProfile(Commands &commands, const std::vector<core::Profile> &stored, const core::Profile &wanted)
{
    return setDated(commands, stored, wanted, QCoreApplication::translate("Commands", "Change profile"));
}

QDate profileStart(const std::vector<core::Profile> &stored, QDate today, bool earlierToo)
{
    if (stored.empty())
        return beforeEverything;
    return earlierToo ? core::profileOn(stored, today).fromDay : today;
}

} // namespace ui
