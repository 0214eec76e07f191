// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/serieskeeper.h"

#include "core/exchange/seriespattern.h"
#include "core/rules/recurrence.h"
#include "core/rules/weekedits.h"
#include "core/store/seriessessions.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/weekcommands.h"
#include "ui/look/today.h"

namespace ui {

SeriesKeeper::SeriesKeeper(Commands &commands, Today &today, QObject *parent)
    : QObject(parent), m_commands(commands), m_today(today)
{
    connect(&m_today, &Today::changed, this, &SeriesKeeper::roll);
    connect(&m_commands.store().journal(), &core::Journal::changed, this, &SeriesKeeper::onChanged);
}

void SeriesKeeper::roll()
{
    const auto all = m_commands.store().series().all();
    if (!all) {
        m_commands.report(tr("Cannot read the recurring sessions: %1").arg(all.error().message));
        return;
    }
    for (const core::Series &series : *all)
        if (const auto grown = grow(series, m_today.date()); !grown)
            m_commands.report(tr("Cannot add the next recurring sessions: %1").arg(grown.error().message));
}

core::Result<void> SeriesKeeper::grow(const core::Series &series, QDate today)
{
    const auto lastSlot = core::lastSlotOfSeries(m_commands.store().database(), series.id);
    if (!lastSlot)
        return tl::unexpected(lastSlot.error());
    const QDate last = QDate::fromString(*lastSlot, Qt::ISODate);
    const QDate after = last.isValid() ? last : series.fromDay.addDays(-1);
    if (core::occurrences(series, after.addDays(1), today.addDays(7 * core::seriesWeeksAhead)).empty())
        return {};
    const auto pattern = exchange::patternOf(series);
    if (!pattern)
        return tl::unexpected(pattern.error());
    core::Change change;
    change.label = tr("Add the next recurring sessions");
    change.origin = core::Origin::Upkeep;
    for (core::Session &session : core::dueInstances(series, *pattern, after, today)) {
        const auto buried = core::isBuried(m_commands.store().database(), session.id);
        if (!buried)
            return tl::unexpected(buried.error());
        if (!*buried)
            change.add(std::move(session));
    }
    // A refusal was reported on the way.
    if (runPlaced(m_commands, std::move(change)))
        m_grown.insert(series.id);
    return {};
}

void SeriesKeeper::onChanged(const core::Changes &changes)
{
    for (const core::Key &key : changes.keys) {
        const auto *id = std::get_if<core::SeriesId>(&key);
        if (!id || !m_grown.contains(*id))
            continue;
        const auto series = m_commands.store().series().find(*id);
        if (series && *series)
            continue;
        // An undo took the series back, but knows nothing of the sessions made since.
        m_grown.erase(*id);
        if (const auto cleared = clearAfter(*id); !cleared)
            m_commands.report(tr("Cannot delete the sessions of a series: %1").arg(cleared.error().message));
    }
}

core::Result<void> SeriesKeeper::clearAfter(core::SeriesId gone)
{
    const auto sessions = core::sessionsOfSeries(m_commands.store().database(), gone);
    if (!sessions)
        return tl::unexpected(sessions.error());
    core::Change loosen;
    core::Change clear;
    loosen.label = clear.label = tr("Delete the sessions of a series");
    loosen.origin = clear.origin = core::Origin::Upkeep;
    for (const core::Session &session : *sessions) {
        if (!core::isOnlyPlanned(session))
            continue;
        // Without its slot a binned session does not count as made: a redo of the series brings it back.
        core::Session loose = session;
        loose.series.reset();
        loose.slot.clear();
        loosen.replace(session, loose);
        clear.remove(std::move(loose));
    }
    if (m_commands.run(loosen))
        m_commands.run(clear);
    return {};
}

} // namespace ui
