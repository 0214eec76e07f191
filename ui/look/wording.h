// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"
#include "core/model/setting.h"
#include "core/rules/week.h"

#include <QDate>
#include <QString>
#include <optional>

namespace ui {

/// "45 min", "1 h 58 min"; seconds are rounded to whole minutes.
[[nodiscard]] QString durationText(core::Seconds duration);
/// "0:45", "43:45", "1:02:03": exact to the second, for entry fields and splits.
[[nodiscard]] QString clockText(core::Seconds duration);
/// Reads "45", "45 min", "43:45", "1:02:03", "1h 20m", "1 h 20 min"; a bare number is minutes. nullopt when unreadable.
[[nodiscard]] std::optional<core::Seconds> parseDuration(const QString &text);
/// "8.1 km" or "5.0 mi".
[[nodiscard]] QString distanceText(core::Metres distance, core::LengthUnit unit);
/// Reads "8.1", "8,1 km", "800 m", "5 mi"; a bare number is in `unit`. nullopt when unreadable.
[[nodiscard]] std::optional<core::Metres> parseDistance(const QString &text, core::LengthUnit unit);
/// "6:25 /km" or "10:20 /mi"; empty when either is zero.
[[nodiscard]] QString paceText(core::Seconds duration, core::Metres distance, core::LengthUnit unit);
/// "16 – 22 November 2026", "30 November – 6 December 2026", "28 December 2026 – 3 January 2027".
[[nodiscard]] QString rangeText(core::DateRange range);
/// "Friday", or with a date when it is further than six days from `today`: "Fri 4 December"; with the year when it is
/// not the year of `today`: "Wed 6 February 2013".
[[nodiscard]] QString dayText(QDate day, QDate today);
/// "Friday 20 November 2026": the accessible name of a day.
[[nodiscard]] QString fullDayText(QDate day);

} // namespace ui
