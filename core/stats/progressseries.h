// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/setting.h"
#include "core/model/timeaway.h"
#include "core/rules/week.h"
#include "core/stats/weekly.h"

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace core {

/// The families in the order charts stack and list them, from the bottom. Strength is last: it adds minutes only
/// where a user gave a circuit some.
inline constexpr std::array stackedFamilies{Family::EasyRuns, Family::HardRuns, Family::CrossTraining,
                                            Family::Walks,    Family::Recovery, Family::Strength};

/// One week as the volume chart and its table show it: its figures and the aims in force at its end.
struct ProgressWeek : WeekSummary {
    Goal goal;
    int daysAway = 0; ///< of the seven

    bool operator==(const ProgressWeek &) const = default;
    /// Moderate-equivalent minutes done of one family.
    [[nodiscard]] double worthOf(Family family) const { return done.family(family); }
    /// Moderate-equivalent minutes done.
    [[nodiscard]] double worth() const { return done.moderateEquivalent; }
    /// Moderate-equivalent minutes planned and still to come.
    [[nodiscard]] double stillPlanned() const { return remaining.moderateEquivalent; }
    /// Whether the whole minutes, as they are shown, are at least the goal.
    [[nodiscard]] bool reachedGoal() const;
    /// Away for most of it: such a week breaks no streak and is not counted against anybody.
    [[nodiscard]] bool isExcused() const { return daysAway >= 4; }
};

/// Consecutive weeks, oldest first, ready to be painted.
struct ProgressSeries {
    std::vector<ProgressWeek> weeks;
    QDate today;
    CountingBasis basis = CountingBasis::Effort;

    bool operator==(const ProgressSeries &) const = default;
    /// The index of the week that holds a day; nullopt when it is outside.
    [[nodiscard]] std::optional<int> indexOf(QDate day) const;
    /// Whether any week has something done or still planned.
    [[nodiscard]] bool hasAnything() const;
};

/// The goal in force on a day.
using GoalOn = std::function<Goal(QDate)>;

/// The whole weeks to show for the last `months` months (nullopt: everything). Starts no earlier than the first week
/// with anything in it, shows at least eight weeks, and goes on into the coming weeks that hold something, at most eight.
/// `span` is the first and last day that has any tally.
[[nodiscard]] DateRange progressDays(std::optional<int> months, std::pair<QDate, QDate> span, QDate today,
                                     Qt::DayOfWeek firstDay);

/// The weeks of `range` from the tallies of both halves; tallies outside the range are left out. `away` are the times away
/// that touch the range.
[[nodiscard]] ProgressSeries progressSeries(const std::vector<Tally> &tallies, DateRange range, Qt::DayOfWeek firstDay,
                                            CountingBasis basis, const GoalOn &goalOn, QDate today,
                                            const std::vector<TimeAway> &away = {});

} // namespace core
