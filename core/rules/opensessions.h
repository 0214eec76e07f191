// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/timeaway.h"
#include "core/rules/week.h"
#include "core/stats/tally.h"

#include <QDate>
#include <optional>
#include <vector>

namespace core {

// What is left open: planned, its day over, neither logged nor skipped. Pure: today is a parameter.

/// How many days back catching up looks at most.
inline constexpr int catchUpDays = 28;

/// The days to read for catching up on `today`: the 28 before it, and itself (it may hold the last log).
[[nodiscard]] DateRange catchUpRange(QDate today);
/// Planned for a day before `today`, and neither logged nor skipped; a rest day is never open.
[[nodiscard]] bool isOpen(const Session &session, QDate today);
/// The first day whose open sessions count: the start of this week or the day of the last log, whichever is earlier, but
/// at most 28 days back. Without a log (nullopt) all 28 days count.
[[nodiscard]] QDate openSince(std::optional<QDate> lastLog, QDate today, Qt::DayOfWeek firstDay);
/// The open sessions since openSince(), in the order given, without those a time away excuses. `sessions` are those of
/// catchUpRange().
[[nodiscard]] std::vector<Session> openSessions(const std::vector<Session> &sessions, QDate today, Qt::DayOfWeek firstDay,
                                                const std::vector<TimeAway> &away = {});
/// How many sessions openSessions() would give, from the tallies of catchUpRange(): cheap enough for every change.
[[nodiscard]] int openCount(const std::vector<Tally> &tallies, QDate today, Qt::DayOfWeek firstDay);

} // namespace core
