// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

#include <vector>

namespace core {

class Database;

/// Every session of a series that is not in the bin, by id.
[[nodiscard]] Result<std::vector<Session>> sessionsOfSeries(const Database &database, SeriesId series);
/// The last slot a session of the series was ever made for, binned ones included; empty when none was.
[[nodiscard]] Result<QString> lastSlotOfSeries(const Database &database, SeriesId series);

/// Whether a session was deleted so long ago that only its tombstone is left.
[[nodiscard]] Result<bool> isBuried(const Database &database, SessionId session);

} // namespace core
