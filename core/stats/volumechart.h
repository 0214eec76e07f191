// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "core/stats/progressseries.h"

namespace core {

/// What the bars of weekly volume count.
enum class VolumeMeasure {
    ModerateEquivalent, ///< minutes, a vigorous one counted twice
    Minutes,            ///< plain aerobic minutes on the clock
    Distance,           ///< on foot: runs and walks, so that kilometres of one sort are added up
    Sessions,           ///< strength sessions too
    Load                ///< effort × minutes, strength sessions too
};

/// What one tally adds to a measure, in the unit of measureQuantity(); nullopt where the measure does not count it.
[[nodiscard]] std::optional<double> measured(const Tally &tally, VolumeMeasure measure, CountingBasis basis);
/// The unit of a measure.
[[nodiscard]] Quantity measureQuantity(VolumeMeasure measure);
/// "Aerobic minutes a week", "Distance on foot a week".
[[nodiscard]] QString measureTitle(VolumeMeasure measure);
/// What of a planned tally is still ahead: not logged, not skipped, today or later.
[[nodiscard]] bool isAhead(const Tally &tally, QDate today);

/// The weekly volume: bars of what was done by family, hatched what is still planned, a mean of four finished weeks, a lane
/// of strength days against their goal and, for moderate-equivalent minutes, the lines of the goal and of 300 minutes.
/// `tallies` are those the series was made of.
[[nodiscard]] Chart volumeChart(const std::vector<Tally> &tallies, const ProgressSeries &series, VolumeMeasure measure);

} // namespace core
