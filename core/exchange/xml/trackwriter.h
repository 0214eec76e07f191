// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>

namespace exchange {

/// An activity as a TCX file (Garmin TrainingCenterDatabase v2): summary, laps and samples; speed and power stand in the
/// activity extension. Error Usage when it has no start.
[[nodiscard]] core::Result<QByteArray> encodeTcx(const Activity &activity);

/// An activity as a GPX 1.1 file: the track with heights, and heart rate, cadence and temperature in Garmin's track point
/// extension. Samples without a position cannot be in it. Error Usage when it has no position at all.
[[nodiscard]] core::Result<QByteArray> encodeGpx(const Activity &activity);

} // namespace exchange
