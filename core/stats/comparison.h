// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "core/stats/volumechart.h"

#include <vector>

namespace core {

/// What was done on some days.
struct Totals {
    int sessions = 0;
    double aerobicMinutes = 0;
    double moderateEquivalent = 0;
    double onFootMetres = 0;       ///< runs and walks
    double runMinutes = 0;
    int strengthDays = 0;
    int activeDays = 0;
    double load = 0;
    bool operator==(const Totals &) const = default;
};
/// The totals of the logged tallies on the days first … last.
[[nodiscard]] Totals totalsOf(const std::vector<Tally> &tallies, DateRange days, CountingBasis basis);

/// The same date of another year; 29 February becomes the 28th.
[[nodiscard]] QDate sameDateIn(int year, QDate day);

/// A year against others: what was done up to the same date, and in all of it.
struct YearTotals {
    int year = 0;
    Totals toDate;
    Totals all;
};
/// This year and the earlier ones that hold anything, newest first.
[[nodiscard]] std::vector<YearTotals> yearTotals(const std::vector<Tally> &tallies, CountingBasis basis, QDate today);

/// The last so many days up to today against as many before.
struct RollingTotals {
    int days = 0;
    Totals now;
    Totals before;
};
/// 7, 28, 90 and 365 days.
[[nodiscard]] std::vector<RollingTotals> rollingTotals(const std::vector<Tally> &tallies, CountingBasis basis, QDate today);

/// The running sum of a measure over the year, this year against up to `mostYears` earlier ones, each by day of the year. This
/// year ends today. Where a year has a 29 February that another has not, the other's sum stays level on it.
[[nodiscard]] Chart yearToDateChart(const std::vector<Tally> &tallies, VolumeMeasure measure, CountingBasis basis, QDate today,
                                    int mostYears = 3);

} // namespace core
