// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"
#include "core/model/setting.h"
#include "core/stats/activityseries.h"

#include <QString>
#include <memory>

namespace ui {

/// What the charts of an activity show, from top to bottom.
enum class Measure { Pace, HeartRate, Elevation, Cadence };
inline constexpr std::array allMeasures{Measure::Pace, Measure::HeartRate, Measure::Elevation, Measure::Cadence};

/// Along what an activity is shown.
enum class Along { Time, Distance };

/// An activity with what decides how its numbers read: on foot a pace, in water a pace for 100 m, else a speed.
struct Activity {
    std::shared_ptr<const core::ActivitySeries> series; ///< null: nothing was recorded
    core::Sport sport = core::Sport::Running;
    core::LengthUnit unit = core::LengthUnit::Kilometres;
    QString title;   ///< of saved pictures
    QString subtitle;

    [[nodiscard]] bool isEmpty() const { return !series || series->size() < 2; }
    /// Whether the first measure is time for a distance, which gets better downwards.
    [[nodiscard]] bool showsPace() const;
    /// Whether there is anything of a measure.
    [[nodiscard]] bool has(Measure measure) const;
    /// The values of a measure as charted, one for each sample; NaN where not recorded.
    [[nodiscard]] std::vector<double> values(Measure measure) const;
    /// One of these values.
    [[nodiscard]] double valueAt(Measure measure, size_t sample) const;
    /// Where each sample stands on the axis: seconds, or kilometres or miles.
    [[nodiscard]] std::vector<double> axis(Along along) const;
    /// Metres of one unit of the axis of distance.
    [[nodiscard]] double metresPerUnit() const;

    /// "Pace", "Speed", "Heart rate" …
    [[nodiscard]] QString name(Measure measure) const;
    /// "/km", "bpm" …
    [[nodiscard]] QString unitText(Measure measure) const;
    /// A charted value in words, with its unit: "5:12 /km"; empty for NaN.
    [[nodiscard]] QString text(Measure measure, double value) const;
    /// A speed in metres a second as the first measure.
    [[nodiscard]] double fromSpeed(double speed) const;
    /// "2.34 km".
    [[nodiscard]] QString distanceText(double metres) const;
    /// Where a sample is: "12:30 · 2.34 km · lap 3".
    [[nodiscard]] QString placeText(size_t sample) const;
    /// The place and every value there, for a screen reader.
    [[nodiscard]] QString sentence(size_t sample) const;
};

} // namespace ui
