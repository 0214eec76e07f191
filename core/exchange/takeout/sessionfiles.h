// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/takeout/takeout.h"

namespace core {
class Store;
}

namespace exchange {

/// Writes one file for each session: planned ones as workouts for a watch (strength is left out), logged ones as TCX, or as
/// GPX where they have positions. Gives the number of files. For takeOut().
[[nodiscard]] core::Result<qint64> exportSessionFiles(const core::Store &store, const TakeoutOrder &order, JobControl &job);

} // namespace exchange
