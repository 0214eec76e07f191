// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"

#include <QString>
#include <vector>

namespace ui {

/// One line of a week's read-out. `family` gives its colour mark, where it has one.
struct WeekFact {
    std::optional<core::Family> family;
    QString label;
    QString value;
};

/// "150 min recommended", or "Goal: 200 min" for an aim of the user's own.
[[nodiscard]] QString goalText(const core::Goal &goal);
/// "9 – 15 Nov", with the year when it is not that of `today`.
[[nodiscard]] QString shortWeekText(core::DateRange days, QDate today);
/// "141 of 150 min", the headline of a week.
[[nodiscard]] QString weekHeadline(const core::ProgressWeek &week);
/// The numbers of a week, line by line.
[[nodiscard]] std::vector<WeekFact> weekFacts(const core::ProgressWeek &week);
/// "5 of 6", or a dash when nothing was planned.
[[nodiscard]] QString strengthDaysText(const core::ProgressWeek &week);
/// Done of planned sessions: "4 of 6"; a dash where nothing was planned.
[[nodiscard]] QString planKeptText(const core::ProgressWeek &week);
/// All of it in one sentence, for a screen reader.
[[nodiscard]] QString weekSentence(const core::ProgressWeek &week);

/// Whole minutes as people read them.
[[nodiscard]] QString minutesText(double minutes);

} // namespace ui
