// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/coachcommands.h"

#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CoachCommands", text); }

core::Result<core::Session> coached(const core::Store &store, const core::Session &before, bool stored,
                                    const core::CoachRun &run, QDate day)
{
    if (!core::takesCoachedLaps(before))
        return core::fail(core::Error::Kind::Conflict, tr("it has been logged meanwhile, and nothing of that is written over"));
    core::Session after = core::withCoachedLog(before, run, day, QTimeZone::systemTimeZone());
    if (after == before)
        return core::fail(core::Error::Kind::Usage, tr("nothing was run"));
    if (stored && after.day() == before.day())
        return after;
    const auto end = endOfDay(store, after.day());
    if (!end)
        return tl::unexpected(end.error());
    after.position = *end;
    return after;
}

} // namespace

std::optional<core::Session> logCoached(Commands &commands, const core::Session &session, const core::CoachRun &run, QDate day)
{
    core::Change change;
    change.label = tr("Log %1 as coached").arg(session.displayTitle());
    const auto stored = commands.store().sessions().find(session.id);
    if (!stored) {
        refuse(commands, change.label, stored.error());
        return std::nullopt;
    }
    const core::Session before = stored->value_or(session);
    const auto after = coached(commands.store(), before, stored->has_value(), run, day);
    if (!after) {
        refuse(commands, change.label, after.error());
        return std::nullopt;
    }
    if (*stored)
        change.replace(before, *after);
    else
        change.add(*after);
    return commands.run(change) ? std::optional(*after) : std::nullopt;
}

} // namespace ui
