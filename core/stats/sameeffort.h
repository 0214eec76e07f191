// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDate>
#include <optional>
#include <vector>

namespace core {

/// A logged run in the figures that runs are compared by. Read by RunHistoryStore; a recording is not needed.
struct RunSummary {
    SessionId session;
    QDate day;
    Kind kind = Kind::EasyRun;
    Metres distance;                ///< above 0
    Milliseconds time{0};           ///< without pauses where that is known; above 0
    std::optional<int> effort;      ///< 0–10
    std::optional<int> heartRate;   ///< mean, beats per minute
    std::optional<Surface> surface;
    std::optional<double> incline;  ///< percent
    bool operator==(const RunSummary &) const = default;
    [[nodiscard]] double secondsPerKilometre() const { return double(time.count()) / distance.value; }
};

/// Whether one pace speaks for a run as a whole: an easy, moderate, long or tempo run, not intervals, hills or a walk-run.
[[nodiscard]] bool isSteady(Kind kind);

/// How far the mean heart rates of two runs may be apart to be called the same (own choice).
inline constexpr int sameHeartRate = 4;
/// Whether two steady runs were the same effort on comparable ground: their mean heart rates at most sameHeartRate apart,
/// or, where one of them has none, the same effort from 0 to 10; neither or both on a trail, and neither uphill on a
/// treadmill (more than 1 %, which stands for the missing wind).
[[nodiscard]] bool sameEffort(const RunSummary &a, const RunSummary &b);

/// One run at the same effort.
struct EffortPoint {
    QDate day;
    double secondsPerKilometre = 0;
    bool operator==(const EffortPoint &) const = default;
};

/// A run beside earlier ones at the same effort.
struct EffortComparison {
    std::vector<EffortPoint> earlier; ///< oldest first, never empty
    EffortPoint now;
    bool byHeartRate = false;         ///< every earlier run was found by heart rate, not by effort
    double middle = 0;                ///< median pace of the earlier runs, seconds per kilometre
    double fastest = 0;
    double slowest = 0;
    bool operator==(const EffortComparison &) const = default;
};

/// How many days back runs are compared: half a year (own choice).
inline constexpr int sameEffortDays = 182;
/// The run beside those of the sameEffortDays before it at the same effort; where there are any by heart rate, only those.
/// nullopt when there are none or one pace does not speak for the run.
[[nodiscard]] std::optional<EffortComparison> atSameEffort(const RunSummary &run, const std::vector<RunSummary> &others);

/// The runs of a list at a mean heart rate from `low` to `high`, oldest first: pace at the same effort over time.
[[nodiscard]] std::vector<EffortPoint> pacesAtHeartRate(const std::vector<RunSummary> &runs, int low, int high);

/// The summary of a logged run; nullopt for other sports and where distance or time is missing.
[[nodiscard]] std::optional<RunSummary> summaryOf(const Session &session);

/// The best run fitness index of the time trials of the 182 days up to and including `day`; nullopt without any.
[[nodiscard]] std::optional<double> fitnessIndexOn(QDate day, const std::vector<RunSummary> &runs);

} // namespace core
