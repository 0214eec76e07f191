// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/rules/findings.h"
#include "core/stats/weekreview.h"
#include "core/store/settingstore.h"

#include <optional>

namespace core {

class Store;

/// A finished week looked back on, and the one after it.
struct WeekReview {
    WeekSummary week;
    Goal goal;                           ///< in force in that week
    std::vector<Session> sessions;       ///< planned for it or logged in it, by day
    std::vector<MovedFigure> moved;      ///< against the four weeks before
    std::optional<Finding> suggestion;   ///< the weightiest about the next week, else about this one
    WeekSummary nextWeek;
    std::vector<Session> next;           ///< what stands in the next week, by day
    Preferences preferences;
};

/// Reads the review of the week around `day`, seen on `today`. Errors: those of reading.
[[nodiscard]] Result<WeekReview> readWeekReview(const Store &store, QDate day, QDate today);

} // namespace core
