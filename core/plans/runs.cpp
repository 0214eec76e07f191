// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/runs.h"

#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planweek.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

constexpr int weekMissed = 7;
constexpr int twoWeeksMissed = 14;
constexpr int fourWeeksMissed = 28;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("PlanRun", text, nullptr, n); }

bool isOpen(const Session &session) { return session.planned && !session.logged; }
bool isTraining(const Session &session) { return session.planned && session.kind != Kind::Rest; }

/// The last plan week of which at least half was done.
int lastFinishedWeek(const std::vector<Session> &sessions)
{
    struct Count {
        int done = 0;
        int all = 0;
    };
    std::map<int, Count> weeks;
    for (const Session &session : sessions)
        if (const auto week = planWeekOfSlot(session.slot); week && isTraining(session)) {
            ++weeks[*week].all;
            weeks[*week].done += session.logged ? 1 : 0;
        }
    int last = 0;
    for (const auto &[week, count] : weeks)
        if (count.done > 0 && 2 * count.done >= count.all)
            last = week;
    return last;
}

int missedDays(const std::vector<Session> &sessions, QDate today)
{
    std::optional<QDate> lastDone;
    for (const Session &session : sessions)
        if (isTraining(session) && session.logged && (!lastDone || *lastDone < session.planned->day))
            lastDone = session.planned->day;
    std::optional<QDate> since;
    for (const Session &session : sessions) {
        if (!isTraining(session) || session.logged || session.planned->day >= today)
            continue;
        if ((!lastDone || session.planned->day > *lastDone) && (!since || session.planned->day < *since))
            since = session.planned->day;
    }
    return since ? int(since->daysTo(today)) : 0;
}

/// Whether the plan's last week or more was missed, not long ago.
bool hasEndedInAPause(const RunState &state, QDate today)
{
    if (!state.lastDay || state.missedDays == 0)
        return false;
    const QDate since = today.addDays(-state.missedDays);
    return since.daysTo(*state.lastDay) + 1 >= weekMissed && state.lastDay->daysTo(today) < fourWeeksMissed;
}

QString daysText(int days)
{
    if (days == -1)
        return tr("a day earlier");
    if (days == 1)
        return tr("a day later");
    return days < 0 ? tr("%n days earlier", -days) : tr("%n days later", days);
}

} // namespace

RunState stateOf(const PlanRun &run, const std::vector<Session> &sessions, QDate today)
{
    RunState state;
    state.run = run;
    for (const Session &session : sessions) {
        if (!session.planned)
            continue;
        const QDate day = session.planned->day;
        state.firstDay = std::min(state.firstDay.value_or(day), day);
        state.lastDay = std::max(state.lastDay.value_or(day), day);
        state.done += session.logged ? 1 : 0;
        state.ahead += isTraining(session) && !session.logged && !session.planned->skipReason && day >= today ? 1 : 0;
    }
    const auto weeks = runWeeksIn(sessions, weekOf(today, Qt::Monday), {run});
    if (!weeks.empty())
        state.week = weeks.front().week;
    state.lastFinishedWeek = lastFinishedWeek(sessions);
    state.missedDays = missedDays(sessions, today);
    const bool stopped = run.stoppedOn && *run.stoppedOn <= today;
    state.running = !stopped && (state.ahead > 0 || hasEndedInAPause(state, today));
    return state;
}

Change shiftRun(const PlanRun &run, const std::vector<Session> &sessions, QDate from, int days)
{
    Change change;
    change.label = tr("Move %1 %2").arg(run.title, daysText(days));
    bool all = true;
    for (const Session &session : sessions) {
        if (!isOpen(session) || session.planned->skipReason || session.planned->day < from) {
            all = false;
            continue;
        }
        Session after = session;
        after.planned->day = session.planned->day.addDays(days);
        change.replace(session, after);
    }
    if (change.isEmpty() || !all)
        return change;
    PlanRun after = run;
    after.firstDay = run.firstDay.addDays(days);
    change.replace(run, after);
    return change;
}

Change stopRun(const PlanRun &run, const std::vector<Session> &sessions, QDate from)
{
    Change change;
    change.label = tr("Stop %1").arg(run.title);
    for (const Session &session : sessions)
        if (isOpen(session) && session.planned->day >= from)
            change.remove(session);
    PlanRun after = run;
    after.stoppedOn = from;
    change.replace(run, after);
    return change;
}

std::optional<TakeUp> suggestedTakeUp(const RunState &state)
{
    if (!state.running || state.missedDays < weekMissed)
        return std::nullopt;
    if (state.missedDays < twoWeeksMissed)
        return TakeUp::RepeatLastWeek;
    return state.missedDays < fourWeeksMissed ? TakeUp::TwoWeeksBack : TakeUp::Restart;
}

int firstWeekOf(TakeUp way, const RunState &state)
{
    // The week that would come next is the one after the last finished: one week back repeats that one.
    switch (way) {
    case TakeUp::RepeatLastWeek: return std::max(1, state.lastFinishedWeek);
    case TakeUp::TwoWeeksBack: return std::max(1, state.lastFinishedWeek - 1);
    case TakeUp::Restart: break;
    }
    return 1;
}

QDate takeUpMonday(QDate today)
{
    const QDate monday = weekOf(today, Qt::Monday).first;
    return monday == today ? today : monday.addDays(7);
}

Result<Change> takeUp(const PlanRun &run, const std::vector<Session> &sessions, int fromWeek, QDate monday, QDate today,
                      CalendarAround around)
{
    if (const auto problem = problemWithStart(monday))
        return fail(Error::Kind::Usage, problem->message);
    const auto plan = planFromJson(run.snapshot);
    if (!plan)
        return tl::unexpected(plan.error());
    if (fromWeek < 1 || fromWeek > int(plan->weeks.size()))
        return fail(Error::Kind::Usage, tr("the plan has no week %1").arg(fromWeek));
    Change change = stopRun(run, sessions, std::min(today, monday));
    std::set<SessionId> gone;
    for (const Edit &edit : change.edits)
        if (const auto *id = std::get_if<SessionId>(&edit.key))
            gone.insert(*id);
    std::erase_if(around.sessions, [&](const Session &session) { return gone.contains(session.id); });
    PlacementChoice choice;
    choice.firstMonday = monday.addDays(-7 * (fromWeek - 1));
    choice.fromWeek = fromWeek;
    choice.percent = int(run.scale * 100 + 0.5);
    Placement placement = placePlan(*plan, choice, around);
    placement.run.plan = run.plan;
    placement.run.title = run.title;
    for (Edit &edit : placement.change().edits)
        change.edits.push_back(std::move(edit));
    change.label = tr("Take up %1 from week %2").arg(run.title).arg(fromWeek);
    return change;
}

} // namespace core
