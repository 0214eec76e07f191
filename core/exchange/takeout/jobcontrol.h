// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace exchange {

/// A long job, watched and stopped from another thread.
struct JobControl {
    std::atomic<bool> cancel = false;
    std::atomic<int> percent = 0;   ///< how far it is
};

} // namespace exchange
