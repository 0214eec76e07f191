// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/rules/week.h"

#include <vector>

namespace core {

// What can be done with a whole week or with the rest of a plan. Pure: each gives one Change, an empty one when there is
// nothing to do; who calls reads the sessions and applies the change. Start times are kept; a moved session keeps the
// day it was first planned for.

/// Planned and not logged.
[[nodiscard]] bool isOnlyPlanned(const Session &session);

/// The week once more as plans for the week that starts on `toFirst`, each on its weekday: what was planned on the day
/// it was planned for, what was only logged as a plan. Left out is a recurring session whose series has one in `there`,
/// the sessions that stand in that week. `week` are the sessions that stand in the days `from`.
[[nodiscard]] std::vector<Session> weekCopies(const std::vector<Session> &week, DateRange from, QDate toFirst,
                                              const std::vector<Session> &there);
/// Takes away what is only planned in the days of a week, skipped sessions too; what was logged stays. "Clear the week of
/// 16 November". `week` are the sessions that stand in it.
[[nodiscard]] Change clearWeek(const std::vector<Session> &week, DateRange days);

/// How far a shift reaches: to the end of what is planned, or until a free day takes it up.
enum class Reach { Everything, NextFreeDay };

/// Which sessions follow the rest of the plan: only planned, not skipped. Recurring ones keep their weekday unless they
/// are asked for.
[[nodiscard]] bool followsPlan(const Session &session, bool recurringToo);
/// Whether a day is free: nothing but rest stands on it. A day with a log is not.
[[nodiscard]] bool isFreeDay(const std::vector<Session> &sessions, QDate day, bool recurringToo);

/// Moves everything that follows the plan from `from` on by so many days (negative: earlier): "Push 12 sessions from
/// Thursday 19 November by 2 days". `sessions` are those that stand on `from` and later.
[[nodiscard]] Change shiftFrom(const std::vector<Session> &sessions, QDate from, int days, bool recurringToo);
/// Keeps `day` free: what follows the plan from there on moves a day later, all of it or until a free day takes the shift
/// up; a rest session of that free day comes to `day`, else `day` gets a new one.
[[nodiscard]] Change insertRestDay(const std::vector<Session> &sessions, QDate day, Reach reach, bool recurringToo);
/// The reverse: `day` (which must be free) loses its rest and what follows moves a day earlier, all of it or up to the
/// next free day; the rest then goes to the day they leave free. Nothing happens on a day that is not free.
[[nodiscard]] Change deleteRestDay(const std::vector<Session> &sessions, QDate day, Reach reach, bool recurringToo);

} // namespace core
