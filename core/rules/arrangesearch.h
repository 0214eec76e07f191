// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/arrange.h"
#include "core/rules/weekview.h"

#include <array>

namespace core {

/// The days an arrangement looks at: two before the week, the week, two after it.
inline constexpr size_t arrangeDays = 11;
inline constexpr size_t arrangeFirst = 2; ///< index of the week's first day
inline constexpr size_t arrangeLast = 8;  ///< index of its last day

/// A session as the search sees it.
struct ArrangeItem {
    const Session *session = nullptr;
    bool strength = false;
    bool lower = false; ///< lower-body strength that is not light
    bool hiit = false;
    bool fast = false; ///< intervals or tempo
    bool hardRun = false;
    bool hard = false;
    bool fills = false; ///< makes its day no rest day
    std::optional<int> start;
    int minutes = 0;
    int home = -1;        ///< index of the day it stands on; −1: missed, on none any more
    qint64 original = 0;  ///< index of its original day, which may be outside
    int distanceFrom = 0; ///< index that moves are measured from
};

/// A week taken apart for arranging: what stays, day by day, what may move, and where to.
struct ArrangeWeek {
    QDate first; ///< the day of index 0
    std::array<std::vector<ArrangeItem>, arrangeDays> fixed;
    std::vector<ArrangeItem> movable;
    std::array<bool, arrangeDays> open{};
    std::array<std::optional<int>, arrangeDays> minutes;
};

/// The week taken apart; `alsoMissed` makes sessions missed in it movable.
[[nodiscard]] ArrangeWeek takenApart(const WeekFacts &facts, const std::vector<AvailableDay> &available,
                                     bool alsoMissed);
/// The cost of the week with each movable item on the day of this index (−1: on none), counted session by session.
[[nodiscard]] ArrangeCost costOf(const ArrangeWeek &week, const std::vector<int> &placed,
                                 const ArrangeWeights &weights);

/// What stands on one day, as far as the rules mind.
struct DayContent {
    bool strength = false;
    bool lower = false;
    bool hiit = false;
    bool fast = false;
    bool hard = false;
    bool filled = false;
    int firstHiit = -1; ///< earliest and latest known start; −1: none known
    int lastHiit = -1;
    auto operator<=>(const DayContent &) const = default;
};

/// The content of a day from its items.
[[nodiscard]] DayContent contentOf(const std::vector<const ArrangeItem *> &items);
/// The weight of one day by itself: R02, R08 and R29 on one day, and its time.
[[nodiscard]] int dayWeight(const ArrangeWeek &week, size_t day, const std::vector<const ArrangeItem *> &items,
                            const ArrangeWeights &weights);

/// The best day index for each movable item, in their order. At least one day must be open and at most `mostArranged`
/// items movable.
[[nodiscard]] std::vector<size_t> bestDays(const ArrangeWeek &week, const ArrangeWeights &weights);

} // namespace core
