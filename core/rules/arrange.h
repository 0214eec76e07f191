// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "core/rules/weekfacts.h"

#include <compare>
#include <optional>
#include <vector>

namespace core {

/// A day sessions may be put on.
struct AvailableDay {
    QDate day;
    std::optional<int> minutes; ///< time there is on it; nullopt: enough
    bool operator==(const AvailableDay &) const = default;
};

/// Whether arranging a week can answer this rule: R01, R02, R08, R15–R18, R29.
[[nodiscard]] bool isAboutPlacement(const QString &rule);

/// The days of a week that are free for training: all of them where the user said nothing.
[[nodiscard]] std::vector<AvailableDay> availableDays(const std::optional<Availability> &availability, DateRange days);

/// One session put on another day of its week.
struct SessionMove {
    SessionId session;
    QDate from;
    QDate to;
    bool operator==(const SessionMove &) const = default;
};

/// What an arrangement of a week costs; compared field by field, the first difference decides.
struct ArrangeCost {
    int weight = 0;    ///< the weights of what the rules would say
    int moves = 0;     ///< sessions that do not stay on their day
    int daysMoved = 0; ///< how far they go, in all
    auto operator<=>(const ArrangeCost &) const = default;
};

/// The facts as they would be with sessions on other days: of a done session the done half moves, else the planned one.
[[nodiscard]] WeekFacts withMoves(WeekFacts facts, const std::vector<SessionMove> &moves);

/// A proposal for a week, applied by nobody yet.
struct Arrangement {
    std::vector<SessionMove> moves; ///< by the new day; empty when the week is best as it is
    ArrangeCost before;
    ArrangeCost after;
    bool operator==(const Arrangement &) const = default;
};

/// How much each finding weighs: every pair of days (R01, R08, R16, R17), every three days (R18), every day (R02, R08,
/// R29) and the week (R15) it would be said of. What the checker calls a heads-up weighs more than its tips.
struct ArrangeWeights {
    int strengthDaysInARow = 10;   ///< R01
    int strengthBesideHardRun = 4; ///< R02
    int fastRunsClose = 10;        ///< R08
    int noRestDay = 10;            ///< R15
    int twoHardDays = 4;           ///< R16
    int heavyLegs = 4;             ///< R17
    int threeHardDays = 10;        ///< R18
    int hardStackedByMove = 4;     ///< R29: two hard sessions on a day, one of them away from its original day
    int tooLittleTime = 1000;      ///< a day that holds more minutes than there are
};

/// Most sessions that are placed at once; of more, those that are neither hard nor strength stay where they are.
inline constexpr size_t mostArranged = 12;

/// A placement of the week's sessions that are not done yet over the available days, from today on, that weighs least;
/// of those the one with the fewest moves, then the shortest. Done, skipped and rest sessions stay; days that hold a
/// planned rest are used only when no other is available. Sessions missed earlier in the week are placed too with
/// `alsoMissed`. What stands two days before and after the week is minded. Exact: a search over days and subsets.
[[nodiscard]] Arrangement arrangeWeek(const WeekFacts &facts, const std::vector<AvailableDay> &available,
                                      bool alsoMissed = false, const ArrangeWeights &weights = {});

/// What the week costs with these sessions elsewhere. Counts the plain way, apart from the search.
[[nodiscard]] ArrangeCost arrangementCost(const WeekFacts &facts, const std::vector<AvailableDay> &available,
                                          const std::vector<SessionMove> &moves, const ArrangeWeights &weights = {});

} // namespace core
