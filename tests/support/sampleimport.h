// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace ui { class Commands; }

namespace tests {

/// Imports one of our own sample activities of the week that begins on `monday` the way the window does: parsed, staged,
/// revealed by one undoable change. 1 is the easy run on Tuesday, 2 the intervals on Friday. Fails the running test when any
/// of it is refused or the activity joins no plan.
void importSampleRun(ui::Commands &commands, QDate monday, int which = 1);

} // namespace tests
