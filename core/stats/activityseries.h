// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recording.h"
#include "core/model/session.h"

#include <optional>
#include <vector>

namespace core {

/// A lap along an activity.
struct LapSpan {
    double fromSeconds = 0; ///< since the first sample, as ActivitySeries::seconds
    double toSeconds = 0;
    bool operator==(const LapSpan &) const = default;
};

/// The samples of one activity as its charts show them: every vector has an entry for each sample, in time order. A value
/// that was not recorded is NaN (what a chart leaves a gap for); one missing between two recorded ones at most 30 s apart
/// stands on the line between them. Between samples further apart stands one without any value, so that no line joins
/// what a pause parts.
struct ActivitySeries {
    qint64 startMs = 0;             ///< of the first sample, UTC milliseconds
    std::vector<double> seconds;    ///< since the first sample, ascending, pauses included
    std::vector<double> metres;     ///< run so far, never falling; all 0 when unknown
    std::vector<double> speed;      ///< metres a second over the 20 s around; NaN where one stands
    std::vector<double> heartRate;  ///< beats a minute
    std::vector<double> altitude;   ///< metres
    std::vector<double> cadence;    ///< over the 20 s around: steps a minute on foot, else turns a minute
    std::vector<double> latitude;   ///< degrees
    std::vector<double> longitude;  ///< degrees
    std::vector<LapSpan> laps;

    bool operator==(const ActivitySeries &) const = default;
    [[nodiscard]] size_t size() const { return seconds.size(); }
    [[nodiscard]] bool hasDistance() const { return !metres.empty() && metres.back() > 0; }
};

/// The series of a recording. The distance is that of trackOf(). On foot a cadence that
/// counts one foot only (its median is below 120) is doubled. Samples that go back in time are left out.
[[nodiscard]] ActivitySeries activitySeries(const Recording &recording, const std::vector<Lap> &laps, Sport sport);

/// Whether a value of these was recorded.
[[nodiscard]] bool hasAny(const std::vector<double> &values);
/// The index whose value in an ascending list is nearest to `x`; nullopt when the list is empty.
[[nodiscard]] std::optional<size_t> nearestIndex(const std::vector<double> &ascending, double x);
/// The distance run at a moment, between two samples in proportion.
[[nodiscard]] double metresAt(const ActivitySeries &series, double seconds);
/// Which lap a moment falls into, from 0; nullopt when none.
[[nodiscard]] std::optional<size_t> lapAt(const ActivitySeries &series, double seconds);

/// The samples worth drawing of a line between `from` and `to` on an ascending axis: all of them where there are few, else of
/// each of `columns` parts the lowest, the highest and a gap, so that no peak is lost. One sample beside each end goes with
/// them, so that the line leaves the picture.
[[nodiscard]] std::vector<size_t> worthDrawing(const std::vector<double> &ascending, const std::vector<double> &values,
                                               double from, double to, int columns);

/// What an activity was over one stretch of it; means over time.
struct ActivityRow {
    double toSeconds = 0;
    double toMetres = 0;
    std::optional<double> speed; ///< of the whole stretch, standing included
    std::optional<double> heartRate;
    std::optional<double> altitude;
    std::optional<double> cadence;
    bool operator==(const ActivityRow &) const = default;
};
/// The activity in stretches of `length` seconds, or metres where `byDistance`; the last may be shorter.
[[nodiscard]] std::vector<ActivityRow> activityRows(const ActivitySeries &series, bool byDistance, double length);

} // namespace core
