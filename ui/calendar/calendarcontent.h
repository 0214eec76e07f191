// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/result.h"
#include "ui/calendar/calendarcards.h"

namespace core {
class Store;
}

namespace ui {

/// What the pages of the calendar show of a range of days, read in one go.
struct CalendarContent {
    core::DateRange range;
    core::Preferences preferences;
    std::vector<core::Session> sessions; ///< that stand in the range, by day and position
    std::vector<core::DayNote> notes;    ///< by day
    std::vector<core::TimeAway> away;    ///< that touch the range, by first day
    CalendarCards cards;

    /// The session of an id, or null.
    [[nodiscard]] const core::Session *session(core::SessionId id) const;
    /// The sessions of a day, by position.
    [[nodiscard]] std::vector<core::Session> onDay(QDate day) const;
    /// What is written about a day; empty when nothing is.
    [[nodiscard]] QString noteOn(QDate day) const;
};

/// Reads sessions, notes and cards of content.range; the preferences must be there already.
[[nodiscard]] core::Result<void> readCards(const core::Store &store, CalendarContent &content, QDate today);

} // namespace ui
