// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demohistory.h"
#include "core/store/store.h"

namespace app {

/// Writes a history into an empty store, some weeks at a time and without undo steps, and gives the number of sessions.
/// Errors: Usage when the store already has sessions; those of the store.
[[nodiscard]] core::Result<int> writeDemo(core::Store &store, DemoHistory history, QDate until);

} // namespace app
