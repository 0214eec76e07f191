// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QDate>

namespace exchange {

/// Three made-up activities for the week that begins on `monday`, the same for the same day: a strength session of
/// lower-body exercises with sets (Monday), an easy run of 47 minutes with a lap per kilometre (Tuesday), an interval
/// run of 20 minutes with a lap per interval (Friday). They begin around noon UTC. The runs go round a loop in the open
/// ocean, where nobody lives; paces, heart rates and weights are computed, not recorded.
[[nodiscard]] std::vector<Activity> sampleActivities(QDate monday);

/// Writes them as FIT files into `folder` (made when missing) and gives their paths, in order of their days.
/// Files of the same names are replaced. Error::Kind::Io with the reason when a file cannot be written.
[[nodiscard]] core::Result<QStringList> writeSampleActivities(const QString &folder, QDate monday);

} // namespace exchange
