// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"
#include "core/stats/chart.h"
#include "core/stats/progressseries.h"

#include <map>
#include <set>

namespace core {

/// A logged session as far as consistency goes; rest days are none.
struct DoneSession {
    QDate day;
    std::optional<int> minuteOfDay; ///< of its start, local time where it was done
    Milliseconds time{0};
    Kind kind = Kind::EasyRun;
    bool operator==(const DoneSession &) const = default;
};

/// The minutes of a day on the clock, strength too, and how many sessions they were.
struct ActiveDay {
    double minutes = 0;
    int sessions = 0;
    bool operator==(const ActiveDay &) const = default;
};
/// Every day with a session.
[[nodiscard]] std::map<QDate, ActiveDay> activeDays(const std::vector<DoneSession> &done);

/// The buckets of the year's heat map, fixed for everybody and for ever: 0 nothing, 1 under 20 minutes (also a session
/// without a time), 2 from 20, 3 from 40, 4 from 60 minutes.
[[nodiscard]] int heatBucket(const ActiveDay &day);
/// "nothing", "under 20 min" … "60 min or more".
[[nodiscard]] QString heatBucketName(int bucket);
/// The days of a year as a chart of minutes, for the table and for saving.
[[nodiscard]] Chart heatChart(const std::map<QDate, ActiveDay> &days, int year, QDate today);

/// The weeks in a row that reached both the goal of minutes and that of strength days.
struct WeekStreak {
    int current = 0;      ///< up to and with this week; a week under way that has not reached them yet breaks nothing
    int longest = 0;
    DateRange longestDays; ///< invalid without any
    bool operator==(const WeekStreak &) const = default;
};
/// The streaks of a series. Weeks away and the easier weeks of a plan (`easier` holds their Mondays) break nothing, and
/// count where they reach the goals all the same.
[[nodiscard]] WeekStreak weekStreak(const ProgressSeries &series, const std::set<QDate> &easier);

/// Planned sessions of every week that were done, in percent of those that were wanted; skipped for a reason: not wanted.
/// Weeks without a plan have no value.
[[nodiscard]] Chart adherenceChart(const ProgressSeries &series);
/// Sessions by the day of the week they were done on, from the first day of the week on.
[[nodiscard]] Chart weekdayChart(const std::vector<DoneSession> &done, Qt::DayOfWeek firstDay, QDate today);
/// Sessions by the time of day they started at, in blocks of three hours; those without a start are left out.
[[nodiscard]] Chart timeOfDayChart(const std::vector<DoneSession> &done, QDate today);

} // namespace core
