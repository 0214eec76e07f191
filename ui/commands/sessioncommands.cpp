// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/sessioncommands.h"

#include "core/model/change.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("SessionCommands", text, nullptr, n); }

} // namespace

bool addSession(Commands &commands, core::Session session)
{
    core::Change change;
    change.label = (session.logged ? tr("Log %1") : tr("Plan %1")).arg(session.displayTitle());
    const auto end = endOfDay(commands.store(), session.day());
    if (!end)
        return refuse(commands, change.label, end.error());
    session.position = *end;
    change.add(std::move(session));
    return commands.run(change);
}

bool editSession(Commands &commands, const core::Session &before, const core::Session &after)
{
    return editSession(commands, before, after, tr("Edit %1").arg(after.displayTitle()));
}

bool editSession(Commands &commands, const core::Session &before, const core::Session &after, const QString &label)
{
    core::Change change;
    change.label = label;
    change.replace(before, after);
    return commands.run(change);
}

bool deleteSessions(Commands &commands, const std::vector<core::Session> &sessions)
{
    if (sessions.empty())
        return true;
    core::Change change;
    change.label = sessions.size() == 1 ? tr("Delete %1").arg(sessions.front().displayTitle())
                                        : tr("Delete %n sessions", int(sessions.size()));
    for (const core::Session &session : sessions)
        change.remove(session);
    return commands.run(change);
}

bool skipSession(Commands &commands, const core::Session &session, std::optional<core::SkipReason> reason, const QString &note)
{
    return skipSessions(commands, {session}, reason, note);
}

bool skipSessions(Commands &commands, const std::vector<core::Session> &sessions, std::optional<core::SkipReason> reason,
                  const QString &note)
{
    const QString what = sessions.size() == 1 ? sessions.front().displayTitle() : tr("%n sessions", int(sessions.size()));
    core::Change change;
    change.label = (reason ? tr("Skip %1") : tr("Take back skipping %1")).arg(what);
    for (const core::Session &session : sessions) {
        if (!session.planned || session.logged)
            return refuse(commands, change.label,
                          {core::Error::Kind::Usage, session.logged ? tr("it is already logged") : tr("it was not planned")});
        core::Session after = session;
        after.planned->skipReason = reason;
        after.planned->skipNote = reason ? note : QString();
        change.replace(session, std::move(after));
    }
    return commands.run(change);
}

bool changeSetting(Commands &commands, const core::Setting &setting, const QString &label)
{
    const auto before = commands.store().settings().find(setting.key);
    if (!before)
        return refuse(commands, label, before.error());
    core::Change change;
    change.label = label;
    if (*before)
        change.replace(**before, setting);
    else
        change.add(setting);
    return commands.run(change);
}

} // namespace ui
