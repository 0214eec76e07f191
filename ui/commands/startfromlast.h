// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

#include <QDate>
#include <optional>
#include <vector>

namespace core {
class Store;
}

namespace ui {

class Commands;

/// The strength workouts done until `day`, newest first, at most `limit`; only those of one kind when one is given.
[[nodiscard]] core::Result<std::vector<core::Session>> lastWorkouts(const core::Store &store, QDate day, int limit,
                                                                    std::optional<core::Kind> kind = std::nullopt);
/// A new unplanned workout for `day` with the exercises and sets of the newest one (of a kind), last results as targets
/// and nothing done. Ready for the log, which stores it with its first value. nullopt, and the reason reported, when
/// there is none to start from.
[[nodiscard]] std::optional<core::Session> startFromLast(Commands &commands, QDate day,
                                                         std::optional<core::Kind> kind = std::nullopt);

} // namespace ui
