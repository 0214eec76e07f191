// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/awaycommands.h"

#include "core/rules/away.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/plancommands.h"
#include "ui/look/wording.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("AwayCommands", text); }

} // namespace

bool setTimeAway(Commands &commands, const core::TimeAway &away)
{
    core::Change change;
    change.label = tr("Be away: %1, %2").arg(core::awayName(away.reason).toLower(), rangeText({away.fromDay, away.toDay}));
    const auto before = commands.store().timeAway().find(away.id);
    if (!before)
        return refuse(commands, change.label, before.error());
    if (*before)
        change.replace(**before, away);
    else
        change.add(away);
    return commands.run(change);
}

bool deleteTimeAway(Commands &commands, const core::TimeAway &away)
{
    core::Change change;
    change.label = tr("Delete time away: %1").arg(core::awayName(away.reason).toLower());
    change.remove(away);
    return commands.run(change);
}

bool endTimeAway(Commands &commands, const core::TimeAway &away, QDate day)
{
    core::Change change;
    change.label = tr("Be back on %1").arg(fullDayText(day));
    core::TimeAway ended = away;
    ended.toDay = std::min(away.toDay, day.addDays(-1));
    if (ended.toDay < ended.fromDay)
        change.remove(away);
    else
        change.replace(away, ended);
    return commands.run(change);
}

core::Result<std::optional<core::ReentryOffer>> openReentry(const core::Store &store, QDate today)
{
    // Of all of them: the one that has just ended may go on from one that ended long ago.
    auto times = store.timeAway().all();
    if (!times)
        return tl::unexpected(times.error());
    std::vector<core::TimeAway> over = core::joined(std::move(*times));
    std::erase_if(over, [today](const core::TimeAway &away) { return !core::asksForReentry(away, today); });
    if (over.empty())
        return std::nullopt;
    const auto runs = store.planRuns().all();
    const auto dismissals = store.guidance().dismissals();
    if (!runs || !dismissals)
        return tl::unexpected(!runs ? runs.error() : dismissals.error());
    for (const core::TimeAway &away : over) {
        for (const core::PlanRun &run : *runs) {
            const auto sessions = store.sessions().ofPlanRun(run.id, QDate(1, 1, 1));
            if (!sessions)
                return tl::unexpected(sessions.error());
            if (auto offer = core::reentryOffer(away, run, *sessions, *dismissals, today))
                return offer;
        }
    }
    return std::nullopt;
}

bool answerReentry(Commands &commands, const core::ReentryOffer &offer, const std::optional<core::Reentry> &choice, QDate today)
{
    if (choice)
        return takeUpPlan(commands, offer.run, choice->week, core::takeUpMonday(today), today);
    core::Change change;
    change.label = tr("Carry on with %1").arg(offer.run.title);
    change.add(core::carryingOn(offer.away, offer.run));
    return commands.run(change);
}

} // namespace ui
