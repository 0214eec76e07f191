// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/startfromlast.h"

#include "core/rules/copies.h"
#include "core/rules/week.h"
#include "core/rules/week.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

// Tallies are read half a year at a time: the last ten workouts are nearly always in the first piece.
constexpr int pieceDays = 182;

QString tr(const char *text) { return QCoreApplication::translate("StartFromLast", text); }

bool isWanted(const core::Tally &tally, std::optional<core::Kind> kind)
{
    return tally.half == core::Tally::Half::Logged && tally.strength && (!kind || tally.kind == *kind);
}

bool isNewer(const core::Session &a, const core::Session &b)
{
    return std::tuple(a.logged->day, a.logged->startMs, a.position) > std::tuple(b.logged->day, b.logged->startMs, b.position);
}

core::Result<std::vector<core::Session>> workoutsBetween(const core::Store &store, core::DateRange range, std::optional<core::Kind> kind)
{
    const auto tallies = store.tallies().between(range.first, range.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    std::vector<core::Session> found;
    for (const core::Tally &tally : *tallies) {
        if (!isWanted(tally, kind))
            continue;
        const auto session = store.sessions().find(tally.session);
        if (!session)
            return tl::unexpected(session.error());
        // Without a done set there is nothing to start from.
        if (*session && (*session)->logged && (*session)->doneSets() > 0)
            found.push_back(**session);
    }
    std::sort(found.begin(), found.end(), isNewer);
    return found;
}

} // namespace

core::Result<std::vector<core::Session>> lastWorkouts(const core::Store &store, QDate day, int limit, std::optional<core::Kind> kind)
{
    const auto span = store.tallies().span();
    if (!span)
        return tl::unexpected(span.error());
    std::vector<core::Session> workouts;
    if (!*span)
        return workouts;
    for (QDate last = day; last >= (*span)->first && int(workouts.size()) < limit; last = last.addDays(-pieceDays)) {
        auto piece = workoutsBetween(store, {last.addDays(1 - pieceDays), last}, kind);
        if (!piece)
            return piece;
        workouts.insert(workouts.end(), piece->begin(), piece->end());
    }
    workouts.resize(std::min(workouts.size(), size_t(limit)));
    return workouts;
}

std::optional<core::Session> startFromLast(Commands &commands, QDate day, std::optional<core::Kind> kind)
{
    const QString label = tr("Start from the last workout");
    const auto last = lastWorkouts(commands.store(), day, 1, kind);
    if (!last) {
        refuse(commands, label, last.error());
        return std::nullopt;
    }
    if (last->empty()) {
        refuse(commands, label, {core::Error::Kind::NotFound, tr("no strength workout has been logged yet")});
        return std::nullopt;
    }
    return core::workoutAfter(last->front(), day);
}

} // namespace ui
