// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/week.h"
#include "ui/calendar/sessioncard.h"

#include <array>
#include <vector>

namespace ui {

/// One day column: its date and what stands on it, in order.
struct DayCards {
    QDate date;
    std::vector<SessionCard> cards;
    bool operator==(const DayCards &) const = default;
};

/// The finished value a WeekView shows.
struct WeekCards {
    QDate today;
    std::array<DayCards, 7> days;
    bool operator==(const WeekCards &) const = default;

    /// The column of a date, 0 … 6; nullopt when it is not in this week.
    [[nodiscard]] std::optional<int> columnOf(QDate date) const;
    /// Where a session stands; nullopt when it is not in this week.
    struct Place {
        int column = 0;
        int index = 0;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] std::optional<Place> find(core::SessionId id) const;
    [[nodiscard]] core::DateRange range() const { return {days.front().date, days.back().date}; }
};

/// The cards of the sessions that stand in `range`, by day and position.
[[nodiscard]] WeekCards weekCards(const std::vector<core::Session> &sessions, core::DateRange range, const CardContext &context);

} // namespace ui
