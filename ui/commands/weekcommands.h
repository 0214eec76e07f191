// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/result.h"
#include "core/rules/week.h"

#include <QDate>
#include <vector>

namespace core {
class Store;
}

namespace ui {

class Commands;

// The week tools over core/rules/weekedits.h. What a preview shows and what is done are the same Change.

/// Every session that stands on `day` or later.
[[nodiscard]] core::Result<std::vector<core::Session>> sessionsFrom(const core::Store &store, QDate day);
/// The sessions of `week` as plans for the `times` weeks from `toFirst` on: "Copy the week of 16 November to the week of
/// 30 November", "Copy the week of 16 November 4 times". Empty when there is nothing to copy.
[[nodiscard]] core::Result<core::Change> weekCopyChange(const core::Store &store, core::DateRange week, QDate toFirst, int times);

/// Runs a change, with its new sessions behind what already stands on their days. True when it was written.
bool runPlaced(Commands &commands, core::Change change);
/// Takes away what is only planned in a week: "Clear the week of 16 November".
bool clearWeek(Commands &commands, core::DateRange week);

} // namespace ui
