// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "core/stats/tally.h"

namespace core {

// Load, Fitness, Fatigue and Form (domain.md 3.4): Foster's session load, effort × minutes, and its slow and fast moving
// means. Model quantities of one person's own weeks, no measurement and no forecast of injury.

/// The slow and the fast mean at the end of a day.
struct LoadState {
    double fitness = 0; ///< 42 days
    double fatigue = 0; ///< 7 days
    bool operator==(const LoadState &) const = default;
};

/// Both means after every day of `loads`, x ← x + a (load − x) with a = 1 − e^(−1/τ), from `start` on.
[[nodiscard]] std::vector<LoadState> loadStates(const std::vector<double> &loads, LoadState start = {});
/// "How am I today": yesterday's fitness less yesterday's fatigue.
[[nodiscard]] inline double formAfter(const LoadState &yesterday) { return yesterday.fitness - yesterday.fatigue; }

/// How many days before those shown are read: what lies further back changes Fitness by less than two hundredths of a percent.
inline constexpr int loadMemoryDays = 365;
/// How many planned days ahead are drawn at most.
inline constexpr int loadDaysAhead = 56;

/// The load of every day of `days`: what was logged up to today, what is planned after it. Every session counts once.
[[nodiscard]] std::vector<double> dailyLoads(const std::vector<Tally> &tallies, DateRange days, QDate today);

/// Bars of load by day with Fitness, Fatigue and Form; days after today are planned: hatched and dotted. `tallies` go back
/// loadMemoryDays before `days`. Both means start from the mean of the first 14 days of the history, or of what was read.
[[nodiscard]] Chart loadChart(const std::vector<Tally> &tallies, DateRange days, QDate today);

} // namespace core
