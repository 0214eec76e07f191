// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coach.h"

#include <optional>

namespace ui {

class Commands;

/// Writes what was coached into the log of its session, on `day`: "Log HIIT run as coached". The session as it is stored
/// counts; one that is gone meanwhile comes back. Gives the session with its log; nullopt when it was refused and
/// reported: nothing was run, or a log with laps or times of its own stands there.
[[nodiscard]] std::optional<core::Session> logCoached(Commands &commands, const core::Session &session,
                                                      const core::CoachRun &run, QDate day);

} // namespace ui
