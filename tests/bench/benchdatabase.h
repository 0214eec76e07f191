// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace bench {

/// The database named by LEGWORK_BENCH_DB (twenty years made by `legwork demo`), opened once. Stops the program with a
/// clear line when it is missing.
[[nodiscard]] core::Store &store();
/// The last day of its history.
[[nodiscard]] QDate lastDay();

} // namespace bench
