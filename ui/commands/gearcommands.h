// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/gearmileage.h"

#include <QString>
#include <optional>

namespace ui {

class Commands;

// What a user can do with shoes. Each is one Change, hence one undo step with a name; each returns whether it was written
// (a refusal has been reported through Commands::failed).

/// Adds a pair: "Add the shoes Daily".
bool addGear(Commands &commands, const core::Gear &gear);
/// Replaces a pair by an edited copy: "Change the shoes Daily".
bool editGear(Commands &commands, const core::Gear &before, const core::Gear &after);
/// Takes a pair out of use or brings it back; a retired one is nobody's usual pair.
bool retireGear(Commands &commands, const core::Gear &gear, bool retired);
/// Makes a pair the one that new runs get by themselves, or, with nullopt, none.
bool setUsualGear(Commands &commands, const std::optional<core::Gear> &gear);
/// Deletes a pair that no session was logged with; one that has a history is refused: it is to be retired.
bool deleteGear(Commands &commands, const core::GearMileage &pair);

/// The pair that new runs get, as core::usualGear() says; a failed read is reported and gives none.
[[nodiscard]] std::optional<core::GearId> usualGear(Commands &commands);

} // namespace ui
