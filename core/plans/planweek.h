// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/rules/week.h"

#include <optional>
#include <set>
#include <vector>

namespace core {

// Where in its plan a session stands. Told by the sessions themselves, which remember their place ("w5-fri-0"), so it
// stays right after a plan was moved, stopped or taken up again, and after single sessions were dragged.

/// The slot of the `index`-th session of a weekday (1 Monday … 7 Sunday) in a week counted from 1: "w5-fri-0".
[[nodiscard]] QString planSlot(int week, int weekday, int index);
/// The week of a plan slot, from 1; nullopt for anything else.
[[nodiscard]] std::optional<int> planWeekOfSlot(const QString &slot);

/// A plan run with the week of it that most of its sessions in some days belong to.
struct RunWeek {
    PlanRun run;
    int week = 1;
    bool operator==(const RunWeek &) const = default;
};

/// Which plans have sessions planned on these days, and which of their weeks it is: the one with the most sessions there,
/// of equal ones the later. Runs that have nothing there are left out. In the order of `runs`.
[[nodiscard]] std::vector<RunWeek> runWeeksIn(const std::vector<Session> &sessions, DateRange days,
                                              const std::vector<PlanRun> &runs);
/// The Mondays of the weeks which a plan makes easier, by where its sessions are planned now.
[[nodiscard]] std::set<QDate> easierMondaysOf(const std::vector<Session> &sessions, const std::vector<PlanRun> &runs);

} // namespace core
