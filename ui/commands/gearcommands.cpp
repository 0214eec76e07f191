// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/gearcommands.h"

#include "core/model/usualgear.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/sessioncommands.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("GearCommands", text); }

/// Adds to a change that this pair is no longer the usual one, where it is.
core::Result<void> notUsualAnyMore(Commands &commands, core::GearId gear, core::Change &change)
{
    const auto setting = commands.store().settings().find(QLatin1String(core::usualGearKey));
    if (!setting)
        return tl::unexpected(setting.error());
    if (*setting && core::usualGearFrom((*setting)->json) == gear)
        change.replace(**setting, core::usualGearSetting(std::nullopt));
    return {};
}

} // namespace

bool addGear(Commands &commands, const core::Gear &gear)
{
    core::Change change;
    change.label = tr("Add the shoes %1").arg(gear.name);
    change.add(gear);
    return commands.run(change);
}

bool editGear(Commands &commands, const core::Gear &before, const core::Gear &after)
{
    core::Change change;
    change.label = tr("Change the shoes %1").arg(after.name);
    change.replace(before, after);
    return commands.run(change);
}

bool retireGear(Commands &commands, const core::Gear &gear, bool retired)
{
    core::Change change;
    change.label = (retired ? tr("Retire the shoes %1") : tr("Bring back the shoes %1")).arg(gear.name);
    core::Gear after = gear;
    after.retired = retired;
    change.replace(gear, after);
    if (retired)
        if (const auto done = notUsualAnyMore(commands, gear.id, change); !done)
            return refuse(commands, change.label, done.error());
    return commands.run(change);
}

bool setUsualGear(Commands &commands, const std::optional<core::Gear> &gear)
{
    return changeSetting(commands, core::usualGearSetting(gear ? std::optional(gear->id) : std::nullopt),
                         gear ? tr("Make %1 the usual shoes").arg(gear->name) : tr("Have no usual shoes"));
}

bool deleteGear(Commands &commands, const core::GearMileage &pair)
{
    core::Change change;
    change.label = tr("Delete the shoes %1").arg(pair.gear.name);
    if (pair.sessions > 0)
        return refuse(commands, change.label, {core::Error::Kind::Usage, tr("sessions were logged with them; retire them instead")});
    change.remove(pair.gear);
    if (const auto done = notUsualAnyMore(commands, pair.gear.id, change); !done)
        return refuse(commands, change.label, done.error());
    return commands.run(change);
}

std::optional<core::GearId> usualGear(Commands &commands)
{
    const auto usual = core::usualGear(commands.store());
    if (!usual)
        commands.report(tr("Cannot read the usual shoes: %1").arg(usual.error().message));
    return usual.value_or(std::nullopt);
}

} // namespace ui
