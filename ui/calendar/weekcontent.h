// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/plans/planweek.h"
#include "core/result.h"
#include "core/stats/weekly.h"
#include "ui/calendar/calendarcontent.h"

namespace core {
class Store;
}

namespace ui {

/// Everything the week page shows, read in one go.
struct WeekContent : CalendarContent {
    core::Goal goal;                          ///< the aims in force at the end of the week
    std::vector<core::RunWeek> planWeeks;     ///< the plans with sessions planned in the week, and which week of them it is
    core::WeekSummary summary;

    /// Time of everything logged in the week, strength included.
    [[nodiscard]] core::Seconds timeDone() const;
    /// "Week 47 · Sample week, week 1 of 1".
    [[nodiscard]] QString subtitle() const;
};

/// Reads the week around `day`.
[[nodiscard]] core::Result<WeekContent> readWeek(const core::Store &store, QDate day, QDate today);

} // namespace ui
