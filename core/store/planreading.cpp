// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planreading.h"

#include "core/plans/ownplans.h"
#include "core/plans/planlibrary.h"
#include "core/plans/planweek.h"
#include "core/store/store.h"

namespace core {

namespace {

const QDate firstOfAll(1, 1, 1);
const QDate lastOfAll(9999, 12, 31);
/// A run that ended longer ago is no longer asked about (RunState::running).
constexpr int daysAfterEnd = 28;
/// A session may be done weeks away from its plan.
constexpr int daysAround = 31;

} // namespace

Result<std::vector<KnownPlan>> knownPlans(const Store &store)
{
    auto library = libraryPlans();
    if (!library)
        return tl::unexpected(library.error());
    const auto own = store.ownPlans().all();
    if (!own)
        return tl::unexpected(own.error());
    std::vector<KnownPlan> plans;
    for (Plan &plan : *library)
        plans.push_back({std::move(plan), std::nullopt});
    for (const OwnPlan &stored : *own) {
        auto plan = planOf(stored);
        if (!plan)
            return fail(plan.error().kind, stored.slug + QStringLiteral(": ") + plan.error().message);
        plans.push_back({std::move(*plan), stored});
    }
    return plans;
}

Result<CalendarAround> calendarFrom(const Store &store, QDate first)
{
    auto sessions = store.sessions().between(first, lastOfAll);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto runs = store.planRuns().all();
    if (!runs)
        return tl::unexpected(runs.error());
    auto away = store.timeAway().between(first, lastOfAll);
    if (!away)
        return tl::unexpected(away.error());
    return CalendarAround{std::move(*sessions), std::move(*runs), std::move(*away)};
}

Result<Plan> planOfWeeks(const Store &store, DateRange weeks)
{
    const auto sessions = store.sessions().between(weeks.first.addDays(-daysAround), weeks.last.addDays(daysAround));
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    const auto runs = store.planRuns().all();
    if (!runs)
        return tl::unexpected(runs.error());
    Plan plan = planFromWeeks(*sessions, weeks, *exercises);
    const std::set<QDate> easier = easierMondaysOf(*sessions, *runs);
    for (size_t week = 0; week < plan.weeks.size(); ++week)
        plan.weeks[week].easier = easier.contains(weeks.first.addDays(7 * qint64(week)));
    return plan;
}

Result<std::vector<Session>> sessionsOf(const Store &store, const PlanRun &run)
{
    return store.sessions().ofPlanRun(run.id, firstOfAll);
}

Result<std::vector<RunState>> runningPlans(const Store &store, QDate today)
{
    const auto runs = store.planRuns().openSince(today.addDays(-daysAfterEnd));
    if (!runs)
        return tl::unexpected(runs.error());
    std::vector<RunState> states;
    for (const PlanRun &run : *runs) {
        const auto sessions = sessionsOf(store, run);
        if (!sessions)
            return tl::unexpected(sessions.error());
        RunState state = stateOf(run, *sessions, today);
        if (state.running)
            states.push_back(std::move(state));
    }
    return states;
}

} // namespace core
