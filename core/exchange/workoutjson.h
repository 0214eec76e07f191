// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/workout.h"
#include "core/result.h"

namespace exchange {

/// What a session plans, kept under a name: kind, title, words, note, duration, steps, exercises with sets, loads, rests
/// and supersets. No day, no time of day, no results, no ties to a plan. The id is new.
[[nodiscard]] core::Workout workoutOf(const core::Session &session, const QString &name);
/// The workout as a new planned session on `day`; every id is new. Error Format when it cannot be read.
[[nodiscard]] core::Result<core::Session> sessionOf(const core::Workout &workout, QDate day);

} // namespace exchange
