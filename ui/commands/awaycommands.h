// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timeaway.h"
#include "core/plans/reentry.h"
#include "core/result.h"

#include <QDate>
#include <optional>

namespace core {
class Store;
}

namespace ui {

class Commands;

// Time away, each act one undo step.

/// Adds a time away, or replaces the one with its id: "Be away: sick, 23 November to 4 December".
bool setTimeAway(Commands &commands, const core::TimeAway &away);
/// Takes a time away back: "Delete time away: sick".
bool deleteTimeAway(Commands &commands, const core::TimeAway &away);
/// Ends a time away with the day before `day`; one that would end before it began is deleted: "Be back on Friday".
bool endTimeAway(Commands &commands, const core::TimeAway &away, QDate day);

/// The question to ask after a time away that is over, for the plan it interrupted; nullopt when nothing is to be asked.
[[nodiscard]] core::Result<std::optional<core::ReentryOffer>> openReentry(const core::Store &store, QDate today);
/// Answers it: takes the plan up from a week on the next Monday, or leaves the calendar as it is: "Carry on with Leaner
/// legs".
bool answerReentry(Commands &commands, const core::ReentryOffer &offer, const std::optional<core::Reentry> &choice, QDate today);

} // namespace ui
