// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series.h"
#include "core/model/session.h"
#include "core/result.h"

namespace exchange {

/// What each session of a series plans, as Series::snapshot keeps it: a workout (workoutjson.h) with its time of day.
[[nodiscard]] QByteArray snapshotOf(const core::Session &session);
/// The session a series is made of, planned for its first day; every id is new. Error Format when the snapshot cannot be
/// read.
[[nodiscard]] core::Result<core::Session> patternOf(const core::Series &series);

} // namespace exchange
