// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/rules/week.h"
#include "core/stats/tally.h"

#include <array>
#include <vector>

namespace core {

inline constexpr size_t familyCount = size_t(Family::Recovery) + 1;

/// The sums of one week: of what was done, of what was planned, or of what is still to do. Minutes are plain numbers,
/// never rounded.
struct WeekSums {
    double aerobic = 0; ///< plain minutes of everything aerobic
    double moderate = 0;
    double vigorous = 0;
    double moderateEquivalent = 0; ///< moderate + 2 × vigorous
    double run = 0;                ///< minutes of running and walk-run sessions
    int strengthDays = 0;          ///< days, not sessions
    double load = 0;
    std::array<double, familyCount> families{}; ///< moderate-equivalent minutes by Family

    bool operator==(const WeekSums &) const = default;
    [[nodiscard]] double family(Family f) const { return families[size_t(f)]; }
};

/// One week in figures. Minutes count in the week of the logged day, adherence in the week of the planned day; `rest`
/// is in neither.
struct WeekSummary {
    DateRange days;
    QString isoWeek;    ///< "2026-W47", the ISO week of the Thursday in it
    WeekSums done;      ///< everything logged on its days
    WeekSums planned;   ///< everything planned on its days: done, missed and skipped sessions too
    WeekSums remaining; ///< planned for today or later, not logged and not skipped; a strength day only where
                        ///< none is done yet, so that done + remaining is the week as it will be
    int sessionsPlanned = 0;
    int sessionsDone = 0;   ///< of the planned ones, on whatever day they were done
    int sessionsMissed = 0; ///< not logged, not skipped, their day over
    int sessionsSkipped = 0; ///< for a reason, or excused by time away: not held against the week
    int sessionsRemaining = 0;
    int sessionsLogged = 0; ///< logged on its days, planned or not

    bool operator==(const WeekSummary &) const = default;
    /// What the done sessions are compared with: the planned ones that were not skipped.
    [[nodiscard]] int sessionsWanted() const { return sessionsPlanned - sessionsSkipped; }
};

/// One summary for every week that has a day in `range`, empty weeks included, in order. Weeks are whole: give the
/// tallies of weekOf(range.first) … weekOf(range.last); those of other days are passed over.
[[nodiscard]] std::vector<WeekSummary> weeklySummaries(const std::vector<Tally> &tallies, DateRange range,
                                                       Qt::DayOfWeek firstDay, CountingBasis basis, QDate today);

/// "2026-W47" for the seven days from `first` on.
[[nodiscard]] QString isoWeekLabel(QDate first);

} // namespace core
