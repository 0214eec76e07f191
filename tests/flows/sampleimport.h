// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace ui { class Commands; }

namespace tests {

/// Imports our own sample run of the week that begins on `monday` (it lies on Tuesday) the way the window does: parsed,
/// staged, revealed by one undoable change. Fails the running test when any of it is refused.
void importSampleRun(ui::Commands &commands, QDate monday);

} // namespace tests
