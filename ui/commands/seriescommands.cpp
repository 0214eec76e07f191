// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/seriescommands.h"

#include "core/exchange/seriespattern.h"
#include "core/rules/recurrence.h"
#include "core/rules/weekedits.h"
#include "core/store/seriessessions.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/weekcommands.h"

#include <QCoreApplication>
#include <map>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("SeriesCommands", text, nullptr, n); }

core::Result<core::SeriesState> stateOf(const core::Store &store, const core::Session &session)
{
    const core::SeriesId id = session.series.value_or(core::SeriesId());
    const auto series = store.series().find(id);
    if (!series)
        return tl::unexpected(series.error());
    if (!*series)
        return core::fail(core::Error::Kind::NotFound, tr("it does not recur any more"));
    auto sessions = core::sessionsOfSeries(store.database(), id);
    const auto lastSlot = core::lastSlotOfSeries(store.database(), id);
    if (!sessions || !lastSlot)
        return tl::unexpected(!sessions ? sessions.error() : lastSlot.error());
    return core::SeriesState{**series, std::move(*sessions), QDate::fromString(*lastSlot, Qt::ISODate)};
}

bool goOnWith(Commands &commands, const core::Session &before, const core::Session &after, core::Series next, QDate today)
{
    const QString label = tr("Edit %1 from here on").arg(after.displayTitle());
    const auto state = stateOf(commands.store(), before);
    if (!state)
        return refuse(commands, label, state.error());
    next.snapshot = exchange::snapshotOf(after);
    const auto pattern = exchange::patternOf(next);
    if (!pattern)
        return refuse(commands, label, pattern.error());
    return runPlaced(commands, core::editFromHereOn(*state, before, after, next, *pattern, today));
}

/// Adds the edits of `part` for keys `whole` does not have yet.
void join(core::Change &whole, core::Change part)
{
    for (core::Edit &edit : part.edits) {
        const auto isSame = [&edit](const core::Edit &other) { return other.key == edit.key; };
        if (std::none_of(whole.edits.begin(), whole.edits.end(), isSame))
            whole.edits.push_back(std::move(edit));
    }
}

} // namespace

bool makeRecurring(Commands &commands, const core::Session &session, core::Series series, QDate today)
{
    const QString label = tr("Repeat %1").arg(session.displayTitle());
    if (!core::isOnlyPlanned(session))
        return refuse(commands, label, {core::Error::Kind::Usage, session.logged ? tr("it is already logged") : tr("it was not planned")});
    series.id = core::SeriesId::create();
    series.fromDay = session.planned->day;
    if (session.series)
        return goOnWith(commands, session, session, series, today);
    series.snapshot = exchange::snapshotOf(session);
    const auto pattern = exchange::patternOf(series);
    if (!pattern)
        return refuse(commands, label, pattern.error());
    return runPlaced(commands, core::startSeries(series, *pattern, session, today));
}

bool editFromHereOn(Commands &commands, const core::Session &before, const core::Session &after, QDate today)
{
    const auto state = stateOf(commands.store(), before);
    if (!state)
        return refuse(commands, tr("Edit %1 from here on").arg(after.displayTitle()), state.error());
    return goOnWith(commands, before, after, core::continued(state->series, before, after), today);
}

bool deleteFromHereOn(Commands &commands, const std::vector<core::Session> &sessions)
{
    if (sessions.empty())
        return true;
    core::Change change;
    change.label = sessions.size() == 1 ? tr("Delete %1 from here on").arg(sessions.front().displayTitle())
                                        : tr("Delete %n sessions from here on", int(sessions.size()));
    // The earliest session of a series says where it ends; they come in calendar order.
    std::map<core::SeriesId, core::Session> firsts;
    for (const core::Session &session : sessions) {
        if (!core::slotDay(session)) {
            change.remove(session);
            continue;
        }
        const auto [known, isNew] = firsts.try_emplace(*session.series, session);
        if (!isNew && session.slot < known->second.slot)
            known->second = session;
    }
    for (const auto &[id, first] : firsts) {
        const auto state = stateOf(commands.store(), first);
        if (!state)
            return refuse(commands, change.label, state.error());
        join(change, core::deleteFromHereOn(*state, first));
    }
    return commands.run(change);
}

bool endSeriesAfter(Commands &commands, const core::Session &session)
{
    const QString label = tr("Stop repeating %1").arg(session.displayTitle());
    const auto state = stateOf(commands.store(), session);
    if (!state)
        return refuse(commands, label, state.error());
    return commands.run(core::endAfter(*state, session));
}

} // namespace ui
