// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitcontents.h"

namespace exchange {

/// The activities of one chunk, each with its laps, sets and samples; parts are numbered by the caller.
/// Empty when there is nothing with a time in it.
[[nodiscard]] std::vector<Activity> fitActivities(FitContents &contents);

} // namespace exchange
