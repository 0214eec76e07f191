// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>

namespace exchange {

/// A FIT activity file of one activity: its summary, laps, sets, and of its samples the channels lat, lon, altitude,
/// distance, hr, cadence, speed, power and temperature (in the profile's own scale; other scales are converted and
/// rounded to it). Whole seconds are all FIT knows for instants. decodeFit reads it back as it was.
/// Error::Kind::Usage when the activity has no start, or one FIT cannot express.
[[nodiscard]] core::Result<QByteArray> encodeFit(const Activity &activity);

} // namespace exchange
