// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>
#include <atomic>

namespace exchange {

/// The one activity a GPX file holds (1.0, 1.1, or with namespaces missing or wrong): all points of all tracks and
/// segments, in file order, together.
///
/// Start and elapsed time are the earliest and the span of the points' times, which are UTC also where the file does not
/// say so. The distance is the sum of great circles between neighbouring points of a segment, by the haversine formula on
/// a sphere of 6,371,000 m radius; the gap between two segments is not counted. GPX knows neither timer nor calories;
/// heart rates are mean and largest of the points'. Extensions are taken by their element names (Garmin, Cluetrust,
/// Strava, OpenTracks): hr, cad, atemp, power, speed, distance; other numbers keep the file's name as a channel.
///
/// Nothing is taken from a file that breaks off. Errors: Format when it is not well-formed, naming line and column;
/// Unsupported when it goes over XmlLimits, holds only routes or waypoints, no track points or no times; Cancelled.
[[nodiscard]] core::Result<Decoded> decodeGpx(const QByteArray &bytes, const std::atomic<bool> *cancel = nullptr);

} // namespace exchange
