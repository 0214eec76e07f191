// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// What a run of the program tells its caller. Part of the public contract.
enum ExitCode {
    AllDone = 0,
    SomeFailed = 1,       ///< some inputs failed or `check` found faults; the rest is done
    WrongUsage = 2,
    DatabaseRefused = 3,  ///< the database cannot be opened or is in use by a window
};

} // namespace app
