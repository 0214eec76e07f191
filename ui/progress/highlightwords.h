// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/progresshighlights.h"
#include "ui/look/highlightcard.h"

namespace ui {

/// "This week so far": minutes of the goal, against the same weekday of last week.
[[nodiscard]] HighlightText thisWeekText(const core::ProgressHighlights &found, QDate today);
/// "Weeks that reached 150": of the last twelve finished ones, and the longest run of weeks.
[[nodiscard]] HighlightText reachedText(const core::ProgressHighlights &found, QDate today);
/// The longest run of the last four weeks against the four before; without runs, the minutes of this month.
[[nodiscard]] HighlightText movedText(const core::ProgressHighlights &found, QDate today, core::LengthUnit lengths);

} // namespace ui
