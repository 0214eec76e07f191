// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/result.h"

#include <QDate>

namespace core {
class Store;
}

namespace ui {

class Commands;

/// Whether to greet: there is no session, and nobody has chosen a start yet.
[[nodiscard]] core::Result<bool> wantsWelcome(const core::Store &store);
/// Remembers that a start was chosen. No undo step: it is not the user's data.
bool endWelcome(Commands &commands);
/// Puts a plan on the week of `firstMonday` and remembers that a start was chosen: one undo step.
bool startWithPlan(Commands &commands, const core::Plan &plan, QDate firstMonday);

/// Whether made-up sessions are in the database (or can come back by undo).
[[nodiscard]] core::Result<bool> hasDemo(const core::Store &store);
/// Deletes every made-up session, however it was changed since, and the heart rates that came with them unless somebody
/// changed those: "Remove demo data", one undo step.
bool removeDemo(Commands &commands);

} // namespace ui
