// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <optional>
#include <vector>

namespace core {

/// One planned step beside the laps that were run for it.
struct StepRun {
    size_t step = 0;                  ///< index in the unrolled steps
    size_t firstLap = 0;
    size_t laps = 1;                  ///< how many, one after the other
    std::optional<double> done;       ///< seconds of a step by time, metres of one by distance; nullopt for an open one
    std::optional<double> difference; ///< done less what was planned
    std::optional<double> measured;   ///< what it aimed at: seconds per kilometre or beats per minute
    std::optional<double> off;        ///< how far `measured` is outside the aim; positive: slower, or a higher heart rate.
                                      ///< 0 within it, within 2 beats of it, or within 2 % of one pace alone
    bool operator==(const StepRun &) const = default;

    /// Whether its length was met: within 3 %, or 3 seconds, or 10 metres. An open step always is.
    [[nodiscard]] bool lengthMet(const Step &planned) const;
    /// Whether nothing that was measured is outside what was planned.
    [[nodiscard]] bool onTarget(const Step &planned) const;
};

/// Which laps were run for which of the `unrolled` steps, in their order. What a lap says of itself (Lap::step) is believed;
/// else a single step has all laps, and of several steps each takes the laps one after the other that make up its length
/// within 15 % (or 6 seconds, or 30 metres), an open step one lap. That is only believed when two thirds of the steps and
/// three quarters of the time find each other: laps by the kilometre say nothing about intervals. Empty otherwise.
[[nodiscard]] std::vector<StepRun> stepRuns(const std::vector<Step> &unrolled, const std::vector<Lap> &laps);

} // namespace core
