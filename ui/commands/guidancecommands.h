// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "core/rules/arrange.h"

#include <QString>
#include <vector>

namespace ui {

class Commands;

// What a user can do with guidance. Each is one Change, hence one undo step with a name; each returns whether it was
// written.

/// Lets a rule be silent in the week that starts on `week`, or for good (an invalid date): "Dismiss “Two hard days in a
/// row” for this week", "Switch off “Two hard days in a row”". Does nothing when it is silent already.
bool dismissRule(Commands &commands, const QString &rule, QDate week);
/// Lets rules speak again: "Switch on “Two hard days in a row”".
bool hearAgain(Commands &commands, const std::vector<core::Dismissal> &dismissals);
/// Makes `wanted` the days free for training from its fromDay on, replacing one that starts on the same day:
/// "Change days for training".
bool setAvailability(Commands &commands, const std::vector<core::Availability> &stored, const core::Availability &wanted);
/// Puts the planned sessions of a proposal on their new days, after the ones there, in one step: "Arrange week". Their
/// original days stay.
bool applyArrangement(Commands &commands, const std::vector<core::SessionMove> &moves);

} // namespace ui
