// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/series.h"

#include <vector>

namespace core {

// Recurring sessions. A series is a rule; what stands in the calendar are real sessions made of it 26 weeks ahead, each
// with the id derived from the series and its slot, the day the rule gave it ("2026-12-01"). Pure: today is a parameter,
// and `pattern` is the session the series' snapshot holds.

/// How many weeks ahead of today sessions are made.
inline constexpr int seriesWeeksAhead = 26;

/// The weekday bit of a day: bit 0 Monday … bit 6 Sunday.
[[nodiscard]] int weekdayBit(QDate day);
/// The days of the series within first … last, in order. Weeks are counted from Monday, the first is that of fromDay.
[[nodiscard]] std::vector<QDate> occurrences(const Series &series, QDate first, QDate last);
/// The day of its n-th session (n ≥ 1), whatever `until` says.
[[nodiscard]] QDate dayOfNth(const Series &series, int n);
/// "every Tuesday and Thursday", "every 2 weeks on Monday", with "until 3 March 2027" where it ends.
[[nodiscard]] QString recurrenceWords(const Series &series);

/// The slot of a day.
[[nodiscard]] QString slotOf(QDate day);
/// The slot of a session that belongs to a series, as a day; nullopt for another.
[[nodiscard]] std::optional<QDate> slotDay(const Session &session);
/// The session of a slot. Every id in it is derived from the series and the slot, so two machines make the same one.
[[nodiscard]] Session instanceOf(const Series &series, const Session &pattern, QDate slot);
/// The sessions to make: all slots after `after` until 26 weeks from today. What the user deleted or moved lies before
/// `after`, the last slot ever made, and is not made again.
[[nodiscard]] std::vector<Session> dueInstances(const Series &series, const Session &pattern, QDate after, QDate today);

/// Makes `first` the first session of `series` and adds the following ones: "Repeat Easy run every Tuesday".
[[nodiscard]] Change startSeries(const Series &series, const Session &pattern, const Session &first, QDate today);

/// A series with its live sessions.
struct SeriesState {
    Series series;
    std::vector<Session> sessions;
    /// The last slot a session was ever made for; later ones are still to come.
    QDate lastSlot;
};

/// Ends the series with the session before `from` and deletes what is only planned from `from` on: "Delete Easy run from
/// here on". Logged sessions stay.
[[nodiscard]] Change deleteFromHereOn(const SeriesState &state, const Session &from);
/// Lets the series end with `last`: what is only planned after it goes. "Stop repeating Easy run".
[[nodiscard]] Change endAfter(const SeriesState &state, const Session &last);
/// Ends the series before `before` and starts `next` with `after` as its first session. What the user had made of later
/// days is kept where `next` has that day: deleted ones stay away, moved ones stay where they are, skips stay.
[[nodiscard]] Change editFromHereOn(const SeriesState &state, const Session &before, const Session &after, const Series &next,
                                    const Session &pattern, QDate today);
/// The series that goes on from an edited session, by the rule of the old one: with a new id, from its slot on. Where the
/// edit put it on another day, from that day on, and its weekday instead of the old. The snapshot is left to the caller.
[[nodiscard]] Series continued(Series series, const Session &before, const Session &after);

} // namespace core
