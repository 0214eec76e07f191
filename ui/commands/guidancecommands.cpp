// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/guidancecommands.h"

#include "core/rules/findings.h"
#include "ui/commands/commands.h"
#include "ui/commands/dated.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("GuidanceCommands", text, nullptr, n); }

QString nameOf(const QString &rule)
{
    for (const core::RuleInfo &info : core::allRules())
        if (info.id == rule)
            return info.name;
    return rule;
}

} // namespace

bool dismissRule(Commands &commands, const QString &rule, QDate week)
{
    core::Change change;
    change.label = week.isValid() ? tr("Dismiss “%1” for this week").arg(nameOf(rule))
                                  : tr("Switch off “%1”").arg(nameOf(rule));
    const auto stored = commands.store().guidance().dismissals();
    if (!stored)
        return refuse(commands, change.label, stored.error());
    const core::Dismissal wanted{rule, week};
    if (std::find(stored->begin(), stored->end(), wanted) != stored->end())
        return true;
    change.add(wanted);
    return commands.run(change);
}

bool hearAgain(Commands &commands, const std::vector<core::Dismissal> &dismissals)
{
    core::Change change;
    change.label = dismissals.size() == 1 ? tr("Switch on “%1”").arg(nameOf(dismissals.front().rule))
                                          : tr("Switch on %n rules", int(dismissals.size()));
    for (const core::Dismissal &dismissal : dismissals)
        change.remove(dismissal);
    return commands.run(change);
}

bool setAvailability(Commands &commands, const std::vector<core::Availability> &stored, const core::Availability &wanted)
{
    return setDated(commands, stored, wanted, tr("Change days for training"));
}

bool applyArrangement(Commands &commands, const std::vector<core::SessionMove> &moves)
{
    core::Change change;
    change.label = tr("Arrange week");
    std::map<QDate, double> ends;
    for (const core::SessionMove &move : moves) {
        const auto found = commands.store().sessions().find(move.session);
        if (!found)
            return refuse(commands, change.label, found.error());
        // What was logged or deleted since the proposal is done with.
        if (!*found || !(*found)->planned || (*found)->logged)
            continue;
        if (!ends.contains(move.to)) {
            const auto end = endOfDay(commands.store(), move.to);
            if (!end)
                return refuse(commands, change.label, end.error());
            ends[move.to] = *end;
        }
        core::Session after = **found;
        after.planned->day = move.to;
        after.position = ++ends[move.to];
        change.replace(**found, after);
    }
    return commands.run(change);
}

} // namespace ui
