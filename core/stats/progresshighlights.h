// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"

namespace core {

/// A run as the highlight cards name it.
struct LongestRun {
    QDate day;
    Milliseconds time{0};
    std::optional<Metres> distance;
    bool operator==(const LongestRun &) const = default;
};

/// What stands out beside the weekly volume. Minutes are moderate-equivalent unless they say otherwise.
struct ProgressHighlights {
    ProgressWeek thisWeek;                 ///< up to and with today
    double lastWeekByNow = 0;              ///< last week up to the same weekday
    int finishedWeeks = 0;                 ///< how many of the last 12 finished weeks there is anything to say about
    int reachedWeeks = 0;                  ///< of these, the weeks that reached their goal
    int streak = 0;                        ///< most weeks in a row that reached their goal, in the weeks shown; weeks away do not break it
    DateRange streakDays;                  ///< the days of that run of weeks
    std::optional<LongestRun> longest;     ///< longest run by time in the 28 days up to today
    std::optional<LongestRun> longestBefore; ///< the same for the 28 days before
    double monthMinutes = 0;               ///< plain aerobic minutes this month up to today
    double lastMonthByNow = 0;             ///< last month up to the same date

    bool operator==(const ProgressHighlights &) const = default;
};

/// The highlights of a series. `tallies` are those it was made of, from two months before `today` on or earlier.
[[nodiscard]] ProgressHighlights progressHighlights(const std::vector<Tally> &tallies, const ProgressSeries &series);

} // namespace core
