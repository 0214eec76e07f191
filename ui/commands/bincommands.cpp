// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/bincommands.h"

#include "core/model/change.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("BinCommands", text, nullptr, n); }

} // namespace

bool restoreSessions(Commands &commands, const std::vector<core::SessionId> &ids)
{
    core::Change change;
    change.label = ids.size() == 1 ? tr("Restore a session") : tr("Restore %n sessions", int(ids.size()));
    for (const core::SessionId &id : ids) {
        auto session = commands.store().sessions().fromBin(id);
        if (!session)
            return refuse(commands, change.label, session.error());
        if (!*session)
            return refuse(commands, change.label, {core::Error::Kind::NotFound, tr("it is no longer among the deleted ones")});
        if (ids.size() == 1)
            change.label = tr("Restore %1").arg((*session)->displayTitle());
        change.add(std::move(**session));
    }
    return commands.run(change);
}

bool emptyBin(Commands &commands)
{
    const auto purged = commands.store().journal().purgeBin(QDateTime::currentMSecsSinceEpoch() + 1);
    if (!purged)
        return refuse(commands, tr("Empty the bin"), purged.error());
    commands.undoStack().clear();
    return true;
}

} // namespace ui
