// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/besteffort.h"
#include "core/stats/chart.h"
#include "core/stats/sameeffort.h"

namespace core {

enum class Period { Week, Month, Year };
/// The period a day lies in; weeks start on `firstDay`.
[[nodiscard]] DateRange periodOf(QDate day, Period period, Qt::DayOfWeek firstDay);

enum class RunMeasure { Distance, Time, Longest };
/// Runs by period, stacked by kind; the longest run of a period is one bar of the kind it was. `runs` are in order of day.
[[nodiscard]] Chart runVolumeChart(const std::vector<RunSummary> &runs, RunMeasure measure, Period period, DateRange days,
                                   Qt::DayOfWeek firstDay, QDate today);

/// How runs are told to be alike.
enum class AlikeBy { HeartRate, Effort };
/// Pace of steady runs on like ground at the same heart rate (a band of ten beats) or the same effort: a dot for each run,
/// and the mean of the ten runs up to it with its spread of one standard deviation. `level` is the band's first beat, or the
/// effort. Faster stands higher.
[[nodiscard]] Chart paceChart(const std::vector<RunSummary> &runs, AlikeBy by, int level, DateRange days, QDate today);
/// The band (a multiple of ten beats) or effort most of the steady runs have; nullopt when none has any.
[[nodiscard]] std::optional<int> usualLevel(const std::vector<RunSummary> &runs, AlikeBy by);
/// Mean heart rate of steady runs at the same pace: from `pace` a band of 15 seconds a kilometre. Dots, mean and spread as
/// with paces; lower stands higher.
[[nodiscard]] Chart heartRateChart(const std::vector<RunSummary> &runs, int pace, DateRange days, QDate today);
/// The band of pace (a multiple of 15 s/km) most steady runs with a heart rate have.
[[nodiscard]] std::optional<int> usualPace(const std::vector<RunSummary> &runs);

} // namespace core
