// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/joincommands.h"

#include "core/model/change.h"
#include "core/rules/linking.h"
#include "core/rules/logging.h"
#include "core/rules/splitmerge.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("JoinCommands", text, nullptr, n); }

core::Error usage(const QString &why) { return {core::Error::Kind::Usage, why}; }

/// Adds to the change that recordings of one session go to another.
core::Result<void> takeRecordings(Commands &commands, core::Change &change, core::SessionId from, core::SessionId to)
{
    const auto rows = commands.store().imports().rowsOf(from);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QUuid &row : *rows)
        change.importMoves.push_back({row, from, to});
    return {};
}

/// One session in the place of two; what `gone` recorded goes along.
bool runMerge(Commands &commands, const QString &label, const core::Session &kept, const core::Session &result,
              const core::Session &gone)
{
    core::Change change;
    change.label = label;
    change.replace(kept, result);
    change.remove(gone);
    if (const auto taken = takeRecordings(commands, change, gone.id, result.id); !taken)
        return refuse(commands, label, taken.error());
    return commands.run(change);
}

/// Between a session and the next one of its day.
core::Result<double> behind(const core::Store &store, const core::Session &session)
{
    const auto there = store.sessions().between(session.day(), session.day());
    if (!there)
        return tl::unexpected(there.error());
    std::optional<double> next;
    for (const core::Session &other : *there)
        if (other.position > session.position && (!next || other.position < *next))
            next = other.position;
    return next ? session.position + (*next - session.position) / 2 : session.position + 1;
}

bool runSplit(Commands &commands, const core::Session &session, core::Result<core::Parts> parts)
{
    const QString label = tr("Split %1").arg(session.displayTitle());
    if (!parts)
        return refuse(commands, label, parts.error());
    const auto position = behind(commands.store(), session);
    if (!position)
        return refuse(commands, label, position.error());
    parts->second.position = *position;
    core::Change change;
    change.label = label;
    change.replace(session, parts->first);
    change.add(parts->second);
    return commands.run(change);
}

core::Session edited(core::Session session, const BulkEdit &edit)
{
    if (edit.kind && *edit.kind != session.kind) {
        if (session.sport == core::defaultSport(session.kind) || core::defaultSport(*edit.kind) == core::Sport::Rest)
            session.sport = core::defaultSport(*edit.kind);
        session.kind = *edit.kind;
    }
    if (edit.title)
        session.title = *edit.title;
    if (edit.gear && session.logged)
        session.logged->gear = *edit.gear;
    if (edit.days == 0)
        return session;
    if (session.logged)
        session.logged = core::onDay(*session.logged, session.logged->day.addDays(edit.days), QTimeZone::systemTimeZone());
    else
        session.planned->day = session.planned->day.addDays(edit.days);
    return session;
}

} // namespace

bool linkSessions(Commands &commands, const core::Session &one, const core::Session &other)
{
    const core::Session &planned = one.planned ? one : other;
    const core::Session &logged = one.planned ? other : one;
    const QString label = tr("Link %1").arg(planned.displayTitle());
    if (!planned.planned || planned.logged || !logged.logged || logged.planned)
        return refuse(commands, label, usage(tr("it takes a session that is only planned and one that is only done")));
    return runMerge(commands, label, planned, core::linked(planned, logged, core::Link::Manual), logged);
}

bool unlinkSession(Commands &commands, const core::Session &session)
{
    const QString label = tr("Unlink %1").arg(session.displayTitle());
    auto halves = core::unlinked(session);
    if (!halves)
        return refuse(commands, label, usage(session.planned ? tr("it is not logged") : tr("it was not planned")));
    core::Change change;
    change.label = label;
    const auto end = endOfDay(commands.store(), halves->logged.day());
    if (!end)
        return refuse(commands, label, end.error());
    halves->logged.position = *end;
    change.replace(session, halves->planned);
    change.add(halves->logged);
    if (const auto taken = takeRecordings(commands, change, session.id, halves->logged.id); !taken)
        return refuse(commands, label, taken.error());
    return commands.run(change);
}

bool splitSession(Commands &commands, const core::Session &session, core::Milliseconds first)
{
    const auto recording = commands.store().imports().rowsOf(session.id);
    const QString label = tr("Split %1").arg(session.displayTitle());
    if (!recording)
        return refuse(commands, label, recording.error());
    if (!recording->empty())
        return refuse(commands, label, usage(tr("it came from a file, and a recording cannot be cut")));
    return runSplit(commands, session, core::splitAt(session, first));
}

bool splitSession(Commands &commands, const core::Session &session, size_t entry)
{
    return runSplit(commands, session, core::splitBefore(session, entry));
}

bool mergeSessions(Commands &commands, const core::Session &a, const core::Session &b)
{
    const QString label = tr("Merge %1 and %2").arg(a.displayTitle(), b.displayTitle());
    if (a.id == b.id)
        return refuse(commands, label, usage(tr("it takes two sessions")));
    const auto result = core::merged(a, b);
    if (!result)
        return refuse(commands, label, result.error());
    const bool keepsA = result->id == a.id;
    return runMerge(commands, label, keepsA ? a : b, *result, keepsA ? b : a);
}

bool editTogether(Commands &commands, const std::vector<core::Session> &sessions, const BulkEdit &edit, QDate today)
{
    core::Change change;
    change.label = sessions.size() == 1 ? tr("Edit %1").arg(sessions.front().displayTitle()) : tr("Edit %n sessions", int(sessions.size()));
    for (const core::Session &session : sessions) {
        core::Session after = edited(session, edit);
        if (after.logged && after.logged->day > std::max(today, session.logged->day))
            return refuse(commands, change.label,
                          usage(tr("%1 is already done, and that day is still to come").arg(session.displayTitle())));
        change.replace(session, std::move(after));
    }
    return commands.run(change);
}

bool canReopen(const core::Session &session, QDate today)
{
    return core::isStrength(session.kind) && session.logged && session.logged->day == today && session.logged->time()
        && session.logged->startMs;
}

bool reopenSession(Commands &commands, const core::Session &session)
{
    core::Change change;
    change.label = tr("Reopen %1").arg(session.displayTitle());
    core::Session after = session;
    if (!after.logged)
        return refuse(commands, change.label, usage(tr("it is not logged")));
    after.logged->timer.reset();
    after.logged->elapsed.reset();
    after.logged->moving.reset();
    change.replace(session, std::move(after));
    return commands.run(change);
}

} // namespace ui
