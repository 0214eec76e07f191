// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"

#include <QString>

namespace ui {

/// "9 – 15 Nov", with the year when it is not that of `today`.
[[nodiscard]] QString shortWeekText(core::DateRange days, QDate today);
/// "141 of 150 min", the headline of a week.
[[nodiscard]] QString weekHeadline(const core::ProgressWeek &week);
/// "5 of 6", or a dash when nothing was planned.
[[nodiscard]] QString strengthDaysText(const core::ProgressWeek &week);
/// Done of planned sessions: "4 of 6"; a dash where nothing was planned.
[[nodiscard]] QString planKeptText(const core::ProgressWeek &week);
/// Whole minutes as people read them.
[[nodiscard]] QString minutesText(double minutes);

} // namespace ui
