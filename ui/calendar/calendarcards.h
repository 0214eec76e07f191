// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/daynote.h"
#include "core/rules/week.h"
#include "ui/calendar/sessioncard.h"

#include <vector>

namespace ui {

/// One day: its date, what stands on it, in order, and what was written about it.
struct DayCards {
    QDate date;
    std::vector<SessionCard> cards;
    QString note; ///< as typed; empty without one
    QString away; ///< why there is no training, "sick"; empty on other days
    bool operator==(const DayCards &) const = default;
};

/// The finished value a CalendarView shows: whole days in a row.
struct CalendarCards {
    QDate today;
    std::vector<DayCards> days;
    bool operator==(const CalendarCards &) const = default;

    /// The index of a date among the days; nullopt when it is not shown.
    [[nodiscard]] std::optional<int> dayOf(QDate date) const;
    /// Where a session stands; nullopt when it is not shown.
    struct Place {
        int day = 0;
        int index = 0; ///< among the cards of the day; -1: the day itself
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] std::optional<Place> find(core::SessionId id) const;
    /// First and last day; invalid dates when there is none.
    [[nodiscard]] core::DateRange range() const;
};

/// The cards of the sessions that stand in `range`, by day and position, with the notes of those days.
[[nodiscard]] CalendarCards calendarCards(const std::vector<core::Session> &sessions, core::DateRange range,
                                          const CardContext &context, const std::vector<core::DayNote> &notes = {});

} // namespace ui
