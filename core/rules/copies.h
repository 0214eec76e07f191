// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDate>

namespace core {

// New sessions made after old ones. Pure; every id is new.

/// The session once more as a plan for `day`: its planned half, or for an unplanned one what was done, as a plan. No
/// result, no skip, no ties to a plan, series or group. Exercises that only the log had are left out of a planned one.
[[nodiscard]] Session plannedCopy(const Session &session, QDate day);
/// An unplanned strength workout for `day` after an earlier one: the same exercises and sets, with the results of last
/// time as targets (of a set that was not done then, its target), no set done. Kept: sport, kind, title, rests.
[[nodiscard]] Session workoutAfter(const Session &earlier, QDate day);

} // namespace core
