// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/stats/weekly.h"

#include <vector>

namespace core {

/// What a week review compares from week to week.
enum class ReviewMeasure { Minutes, RunDistance, RunTime, LongestRun, WorkingSets, StrengthDays, Load };

/// The figures of one week: moderate-equivalent minutes, metres, minutes of running, minutes of the longest run, working sets
/// done (warm-ups not counted), strength days, session load. Only what was logged counts.
struct ReviewFigures {
    double minutes = 0;
    double runMetres = 0;
    double runMinutes = 0;
    double longestRunMinutes = 0;
    double workingSets = 0;
    double strengthDays = 0;
    double load = 0;
    bool anythingLogged = false;
    bool operator==(const ReviewFigures &) const = default;
    [[nodiscard]] double of(ReviewMeasure measure) const;
};

/// The figures of a week from its sums and the sessions logged on its days.
[[nodiscard]] ReviewFigures reviewFigures(const WeekSummary &week, const std::vector<Session> &sessions);

/// One figure of the week beside the mean of the weeks before it.
struct MovedFigure {
    ReviewMeasure measure = ReviewMeasure::Minutes;
    double now = 0;
    double mean = 0;   ///< of the weeks before in which anything was logged
    int weeks = 0;     ///< how many these were
    bool operator==(const MovedFigure &) const = default;
};

/// The figures that moved most against the mean of the weeks before, by the share they moved, at most `most`. What moved by
/// less than a twentieth did not move. Empty where nothing was logged in any week before.
[[nodiscard]] std::vector<MovedFigure> movedFigures(const ReviewFigures &week, const std::vector<ReviewFigures> &before, size_t most = 3);

} // namespace core
