// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QString>
#include <optional>

namespace core {

/// How much of a plan is done, in percent of what is written. 50 to 150 (domain.md 5.7).
inline constexpr int smallestScale = 50;
inline constexpr int largestScale = 150;
inline constexpr int asWritten = 100;
inline constexpr int easierScale = 80;       ///< "Easier"
inline constexpr int shorterWeeksScale = 65; ///< "Shorter weeks"

/// The percentage of a word of the command line: "easier", "as-written", "shorter", "80" or "0.8"; nullopt for anything
/// else, and outside 50 to 150 %.
[[nodiscard]] std::optional<int> scaleFromText(const QString &text);

/// The plan with only its main parts changed (domain.md 5.7):
///  · warm-ups, cool-downs and recoveries between work keep their length, and so do the work and the recovery of
///    intervals: a repeat changes its rounds, to the nearest whole one, at least 1;
///  · other work by time goes to the nearest half minute, by distance to the nearest 100 m, at least that much;
///  · a session without steps changes its time to the nearest minute, its distance to the nearest 100 m;
///  · strength changes its working sets to the nearest whole one, never below two where there were two; its time follows
///    the sets, the first 4 minutes (the warm-up) staying;
///  · rest, gentle recovery, races and time trials stay as they are.
/// No run then steps up more steeply than in the written plan: gentlesteps.h mends what rounding and races would do.
/// The words of a session follow where they name its time, its steps or its sets; else they say what they were written
/// for. The plan keeps its name; `percent` is 50 … 150.
[[nodiscard]] Plan scaled(Plan plan, int percent);
/// One session of a plan, scaled.
[[nodiscard]] PlanSession scaled(PlanSession session, int percent);

} // namespace core
