// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rules/weekadherence.h"
#include "core/stats/weekly.h"
#include "ui/calendar/calendarcontent.h"

namespace ui {

/// One row of the total column, in finished words.
struct WeekTotals {
    QString number;             ///< "47"
    struct Line {
        QString label;          ///< "Done"
        QString value;          ///< "3 of 5"
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> lines;    ///< empty for a week with nothing on it
    QString words;              ///< the same as one sentence, for screen readers and as a tip
    bool operator==(const WeekTotals &) const = default;
};

/// Everything the month page shows, read in one go: the whole weeks that have a day of the month.
struct MonthContent : CalendarContent {
    QDate month; ///< its first day
    std::vector<WeekTotals> totals;
    core::WeekAdherence adherence; ///< of the days of the month alone

    /// "November 2026".
    [[nodiscard]] QString title() const;
    /// "12 of 17 sessions done · 9 on target".
    [[nodiscard]] QString subtitle() const;
};

/// Reads the month around `day`: the sessions of its weeks with one query for their ids, its sums with another.
[[nodiscard]] core::Result<MonthContent> readMonth(const core::Store &store, QDate day, QDate today);

/// The totals of a week in words.
[[nodiscard]] WeekTotals weekTotals(const core::WeekSummary &sums, const core::WeekAdherence &adherence);

} // namespace ui
