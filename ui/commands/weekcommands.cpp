// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/weekcommands.h"

#include "core/model/datetext.h"
#include "core/rules/weekedits.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("WeekCommands", text, nullptr, n); }

QString weekText(QDate first) { return tr("the week of %1").arg(core::dateText(first, QStringLiteral("d MMMM"))); }

} // namespace

core::Result<std::vector<core::Session>> sessionsFrom(const core::Store &store, QDate day)
{
    return store.sessions().between(day, QDate(9999, 12, 31));
}

core::Result<core::Change> weekCopyChange(const core::Store &store, core::DateRange week, QDate toFirst, int times)
{
    core::Change change;
    change.label = times == 1 ? tr("Copy %1 to %2").arg(weekText(week.first), weekText(toFirst))
                              : tr("Copy %1 %2 times").arg(weekText(week.first)).arg(times);
    const auto sessions = store.sessions().between(week.first, week.last);
    if (!sessions)
        return tl::unexpected(sessions.error());
    for (int i = 0; i < times; ++i) {
        const QDate first = toFirst.addDays(7 * i);
        const auto there = store.sessions().between(first, first.addDays(6));
        if (!there)
            return tl::unexpected(there.error());
        for (core::Session &copy : core::weekCopies(*sessions, week, first, *there))
            change.add(std::move(copy));
    }
    return change;
}

bool runPlaced(Commands &commands, core::Change change)
{
    if (const auto placed = placeBehindOthers(commands.store(), change); !placed)
        return refuse(commands, change.label, placed.error());
    return commands.run(change);
}

bool clearWeek(Commands &commands, core::DateRange week)
{
    const auto sessions = commands.store().sessions().between(week.first, week.last);
    if (!sessions)
        return refuse(commands, tr("Clear %1").arg(weekText(week.first)), sessions.error());
    return commands.run(core::clearWeek(*sessions, week));
}

} // namespace ui
