// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/model/timeaway.h"

#include <optional>
#include <vector>

namespace core {

/// What a plan does with days on which something stands already.
enum class Taken {
    KeepBoth, ///< its sessions come behind those there
    LeaveOut, ///< it leaves out days with a session or away; its rest days give way to anything
    Replace   ///< it takes the place of what is only planned there; what was logged stays
};

/// What there is around a plan that is being placed.
struct CalendarAround {
    std::vector<Session> sessions; ///< that stand on the plan's first day or later, to the last there are
    std::vector<PlanRun> runs;     ///< all of them
    std::vector<TimeAway> away;    ///< that touch the plan's days
};

/// How to place a plan.
struct PlacementChoice {
    QDate firstMonday;               ///< of week 1, also when the plan is taken up later than that
    int fromWeek = 1;                ///< earlier weeks are left out
    std::optional<QDate> notBefore;  ///< earlier days are left out
    Taken taken = Taken::KeepBoth;
    int percent = 100;               ///< what the run remembers; the plan itself must be scaled already
};

/// One day of a plan that is being placed.
struct PlacedDay {
    QDate day;
    int week = 1;                    ///< of the plan
    std::vector<Session> added;
    std::vector<Session> leftOut;
    std::vector<Session> there;      ///< what stands on the day, removed or not
    std::vector<Session> replaced;   ///< those of `there` that are removed
    std::optional<TimeAway> away;    ///< excuses what is added on it
    /// Whether more than rest stands on the day, or the day is away.
    [[nodiscard]] bool isTaken() const;
};

/// A plan on dates before anything is written: the preview, and what becomes of it.
struct Placement {
    PlanRun run;
    std::vector<PlacedDay> days;     ///< with a session of the plan, in order
    std::vector<PlanRun> same;       ///< runs of the same plan that have sessions on these days
    std::vector<PlanRun> emptied;    ///< runs that lose all they had ahead

    [[nodiscard]] int addedCount() const;
    [[nodiscard]] int leftOutCount() const;
    [[nodiscard]] int replacedCount() const;
    [[nodiscard]] int takenDays() const;
    [[nodiscard]] int awayDays() const;
    /// One change that does it, "Put Sample week on 16–22 November"; empty when nothing would be added.
    [[nodiscard]] Change change() const;
};

/// Places a plan. Sessions come behind those that stay on their day. A run that loses everything it had ahead is
/// marked as stopped. Pure; the run's id is new each time.
[[nodiscard]] Placement placePlan(const Plan &plan, const PlacementChoice &choice, const CalendarAround &around);

} // namespace core
