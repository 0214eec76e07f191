// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>
#include <atomic>

namespace exchange {

/// The activities a TCX file holds, in file order, those of a multisport session each a part of its own.
///
/// Timer, distance and calories are the sums of the laps (empty where no lap has them; a distance then comes from the
/// track points). The start is that of the earliest lap, else of the track points, else the activity's id. TCX has no
/// elapsed time: it is the span of the track points. It has no heart rate of the whole activity either: mean and largest
/// are those of the track points, of the laps only where no track point has one. Laps keep their own figures.
/// Names are matched without namespaces. Other numbers of a track point keep the file's name as a channel.
///
/// Nothing is taken from a file that breaks off. Errors: Format when it is not well-formed, naming line and column;
/// Unsupported when it goes over XmlLimits, holds no activity (courses, planned workouts) or no times; Cancelled.
[[nodiscard]] core::Result<Decoded> decodeTcx(const QByteArray &bytes, const std::atomic<bool> *cancel = nullptr);

} // namespace exchange
