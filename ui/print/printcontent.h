// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/result.h"
#include "core/rules/week.h"
#include "core/stats/weekly.h"

#include <QDate>
#include <QString>
#include <map>
#include <vector>

namespace core {
class Store;
}

namespace ui {

/// Everything a printed week or month shows.
struct PrintContent {
    core::DateRange range;                  ///< whole weeks
    QDate month;                            ///< the first of the month that is printed; invalid for a week
    QString title;                          ///< "16 – 22 November 2026", "November 2026"
    QString subtitle;                       ///< "Week 47 · Sample week, week 1 of 1"
    core::Preferences preferences;
    std::vector<core::Session> sessions;    ///< by day and position
    std::map<QDate, QString> notes;         ///< what was written about a day itself
    std::map<core::ExerciseId, core::Exercise> exercises;
    std::vector<core::WeekSummary> weeks;

    /// The sessions that stand on a day, in order.
    [[nodiscard]] std::vector<const core::Session *> onDay(QDate day) const;
};

/// Reads the week around a day.
[[nodiscard]] core::Result<PrintContent> readPrintedWeek(const core::Store &store, QDate day, QDate today);
/// Reads the month of a day with the weeks it touches.
[[nodiscard]] core::Result<PrintContent> readPrintedMonth(const core::Store &store, QDate day, QDate today);

} // namespace ui
