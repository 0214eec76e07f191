// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

namespace exchange {

/// What an activity file says of a logged session and its recording (empty: none), the other way round from sessionOf().
/// Precondition: it is logged. One without a start begins at local noon of its day, by `fallbackOffset` minutes from UTC.
[[nodiscard]] Activity activityOf(const core::Session &session, core::Recording recording, int fallbackOffset);

/// The value of a sample in its unit; nullopt where there is none.
[[nodiscard]] std::optional<double> sampleOf(const core::Channel *channel, size_t index);
/// The laps of an activity with a start each, in order; one lap of everything where it has none, or one without a start.
[[nodiscard]] std::vector<core::Lap> writtenLaps(const Activity &activity);

} // namespace exchange
