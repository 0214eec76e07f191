// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ics/icalhandle.h"
#include "core/rules/week.h"

#include <QTimeZone>

namespace exchange {

/// Date and time as the clock shows them, without a zone.
[[nodiscard]] icaltimetype clockTime(const QDateTime &at);

/// The VTIMEZONE that says how far a zone is from UTC on these days, under the zone's IANA id: the offset at their start
/// and every change of the clocks up to their end, one by one. Rules without an end would say more than is known today, and
/// some readers mistake them. Null for UTC, which needs none.
[[nodiscard]] ComponentHandle zoneComponent(const QTimeZone &zone, core::DateRange days);

} // namespace exchange
