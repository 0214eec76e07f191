// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/random.h"
#include "core/model/recording.h"
#include "core/model/session.h"

namespace app {

/// How fit the made-up person is: 0 on the first day, never quite 1.
struct DemoFitness {
    double value = 0;

    /// Seconds per kilometre at an easy effort: 7:40 at the start, about 5:30 at best.
    [[nodiscard]] double easyPace() const { return 460 - 130 * value; }
    void trained(double share) { value += 0.012 * share * (1 - value); }
    void rested(double share) { value -= 0.010 * share * value; }
};

inline constexpr int demoMaxHr = 188;
inline constexpr int demoRestHr = 56;

/// A run with its samples.
struct DemoRun {
    core::Logged logged;
    core::Recording recording;
};

/// The planned half of a run of this kind, `minutes` long, with steps where the kind has any.
[[nodiscard]] core::Planned demoPlannedRun(core::Kind kind, int minutes, QDate day);

/// Runs `planned` at `startMs` (UTC): heart rate follows the pace with a lag, distance is the sum of the speeds, and the
/// summary and laps are those of the samples. `steady` runs get a lap per kilometre, others one per step.
[[nodiscard]] DemoRun demoRun(core::Kind kind, const core::Planned &planned, QDate day, qint64 startMs, int offsetMinutes,
                              const DemoFitness &fitness, Random &random);

} // namespace app
