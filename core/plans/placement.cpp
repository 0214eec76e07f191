// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/placement.h"

#include "core/plans/instantiate.h"
#include "core/plans/planweek.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace core {

namespace {

bool isOpen(const Session &session) { return session.planned && !session.logged; }

/// The sessions the choice asks for, day by day.
std::map<QDate, PlacedDay> daysOf(const Plan &plan, const PlanRun &run, const PlacementChoice &choice)
{
    std::map<QDate, PlacedDay> days;
    for (Session &session : instantiate(plan, run)) {
        const QDate day = session.planned->day;
        const int week = planWeekOfSlot(session.slot).value_or(1);
        if (week < choice.fromWeek || (choice.notBefore && day < *choice.notBefore))
            continue;
        PlacedDay &placed = days[day];
        placed.day = day;
        placed.week = week;
        placed.added.push_back(std::move(session));
    }
    return days;
}

void lookAround(PlacedDay &placed, const CalendarAround &around)
{
    for (const Session &session : around.sessions)
        if (session.day() == placed.day)
            placed.there.push_back(session);
    for (const TimeAway &away : around.away)
        if (away.fromDay <= placed.day && placed.day <= away.toDay)
            placed.away = away;
}

void leaveOut(PlacedDay &placed)
{
    const bool taken = placed.isTaken();
    const auto stays = [&](const Session &s) { return !taken && (s.kind != Kind::Rest || placed.there.empty()); };
    const auto leaving = std::stable_partition(placed.added.begin(), placed.added.end(), stays);
    placed.leftOut.assign(leaving, placed.added.end());
    placed.added.erase(leaving, placed.added.end());
}

/// Behind everything that stands there, as a session moved there would be.
void putBehind(PlacedDay &placed)
{
    double last = 0;
    for (const Session &session : placed.there)
        last = std::max(last, session.position);
    double position = std::floor(last);
    for (Session &session : placed.added)
        session.position = ++position;
}

template <class Count> int sum(const std::vector<PlacedDay> &days, Count count)
{
    int total = 0;
    for (const PlacedDay &day : days)
        total += int(count(day));
    return total;
}

std::vector<PlanRun> emptiedBy(const Placement &placement, const CalendarAround &around)
{
    std::set<SessionId> gone;
    for (const PlacedDay &day : placement.days)
        for (const Session &session : day.replaced)
            gone.insert(session.id);
    std::set<PlanRunId> losing;
    std::set<PlanRunId> keeping;
    for (const Session &session : around.sessions)
        if (session.planRun && isOpen(session))
            (gone.contains(session.id) ? losing : keeping).insert(*session.planRun);
    std::vector<PlanRun> emptied;
    for (const PlanRun &run : around.runs)
        if (losing.contains(run.id) && !keeping.contains(run.id) && !run.stoppedOn)
            emptied.push_back(run);
    return emptied;
}

std::vector<PlanRun> sameThere(const Placement &placement, const CalendarAround &around)
{
    std::set<PlanRunId> there;
    for (const PlacedDay &day : placement.days)
        for (const Session &session : day.there)
            if (session.planRun)
                there.insert(*session.planRun);
    std::vector<PlanRun> same;
    for (const PlanRun &run : around.runs)
        if (there.contains(run.id) && run.slug == placement.run.slug)
            same.push_back(run);
    return same;
}

} // namespace

bool PlacedDay::isTaken() const
{
    return away.has_value()
        || std::any_of(there.begin(), there.end(), [](const Session &session) { return session.kind != Kind::Rest; });
}

int Placement::addedCount() const { return sum(days, [](const PlacedDay &day) { return day.added.size(); }); }
int Placement::leftOutCount() const { return sum(days, [](const PlacedDay &day) { return day.leftOut.size(); }); }
int Placement::replacedCount() const { return sum(days, [](const PlacedDay &day) { return day.replaced.size(); }); }
int Placement::takenDays() const { return sum(days, [](const PlacedDay &day) { return day.isTaken(); }); }
int Placement::awayDays() const { return sum(days, [](const PlacedDay &day) { return day.away.has_value(); }); }

Change Placement::change() const
{
    Change change;
    if (addedCount() == 0)
        return change;
    change.label = putLabel(run.title, {days.front().day, days.back().day});
    change.add(run);
    for (const PlanRun &before : emptied) {
        PlanRun after = before;
        after.stoppedOn = days.front().day;
        change.replace(before, after);
    }
    for (const PlacedDay &day : days) {
        for (const Session &session : day.replaced)
            change.remove(session);
        for (const Session &session : day.added)
            change.add(session);
    }
    return change;
}

Placement placePlan(const Plan &plan, const PlacementChoice &choice, const CalendarAround &around)
{
    Placement placement;
    placement.run = startPlan(plan, choice.firstMonday);
    placement.run.scale = choice.percent / 100.0;
    for (auto &[day, placed] : daysOf(plan, placement.run, choice)) {
        lookAround(placed, around);
        if (choice.taken == Taken::LeaveOut)
            leaveOut(placed);
        if (choice.taken == Taken::Replace)
            std::copy_if(placed.there.begin(), placed.there.end(), std::back_inserter(placed.replaced), isOpen);
        putBehind(placed);
        placement.days.push_back(std::move(placed));
    }
    placement.same = sameThere(placement, around);
    placement.emptied = emptiedBy(placement, around);
    return placement;
}

} // namespace core
