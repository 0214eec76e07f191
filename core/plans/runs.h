// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/plans/placement.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace core {

// What can be done with a plan that stands on the calendar. Pure: today is a parameter, `sessions` are all sessions of
// the run, and each act gives one change, an empty one when there is nothing to do.

/// How a plan run goes.
struct RunState {
    PlanRun run;
    std::optional<QDate> firstDay;    ///< on which a session of it is planned now; nullopt when none is left
    std::optional<QDate> lastDay;
    int done = 0;                     ///< sessions logged
    int ahead = 0;                    ///< from today on, neither logged nor skipped, rest left out
    std::optional<int> week;          ///< of the plan, in the week (from Monday) of today
    int lastFinishedWeek = 0;         ///< the last one of which at least half was done; 0: none
    int missedDays = 0;               ///< since the first session missed or skipped after the last one done; 0: none missed
    /// Still to be followed: not stopped, and something is ahead, or its last week was missed and is over for less than 4.
    bool running = false;
    bool operator==(const RunState &) const = default;
};

/// The state of a run on a day.
[[nodiscard]] RunState stateOf(const PlanRun &run, const std::vector<Session> &sessions, QDate today);

/// Moves what is planned from `from` on and not yet done by so many days (negative: earlier): "Move Sample week 3 days
/// later". Skipped sessions stay. The day each was first planned for is kept; the run starts later where all of it moves.
[[nodiscard]] Change shiftRun(const PlanRun &run, const std::vector<Session> &sessions, QDate from, int days);
/// Takes away what is planned from `from` on and not logged; the run remembers the day. "Stop Sample week".
[[nodiscard]] Change stopRun(const PlanRun &run, const std::vector<Session> &sessions, QDate from);

/// How to go on after a pause (domain.md 5.7, a convention of its own): after 7 days repeat the last finished week, after
/// 14 restart two weeks back, after 28 restart the plan.
enum class TakeUp { RepeatLastWeek, TwoWeeksBack, Restart };
/// What the days missed suggest; nullopt for less than 7.
[[nodiscard]] std::optional<TakeUp> suggestedTakeUp(const RunState &state);
/// The plan week each way begins with, never before the first.
[[nodiscard]] int firstWeekOf(TakeUp way, const RunState &state);
/// The Monday to begin on: today where it is one, else the next.
[[nodiscard]] QDate takeUpMonday(QDate today);
/// Goes on from a plan week on a Monday: what was open from today on is taken away and the run ends there; a new run of
/// the same plan, as it was scaled, begins with that week under its own number. Missed days stay as they were. "Take up
/// Sample week from week 2". `around` may hold sessions of the run. Errors: Format when the run's own plan is damaged;
/// Usage for a day that is no Monday or a week the plan does not have.
[[nodiscard]] Result<Change> takeUp(const PlanRun &run, const std::vector<Session> &sessions, int fromWeek, QDate monday,
                                    QDate today, CalendarAround around);

} // namespace core
