// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/takeout/takeout.h"

namespace core {
class Store;
}

namespace exchange {

/// Writes sessions, sets and weeks as three tables of comma-separated values; gives the rows of all. For takeOut().
[[nodiscard]] core::Result<qint64> exportTables(const core::Store &store, const TakeoutOrder &order, JobControl &job);

} // namespace exchange
