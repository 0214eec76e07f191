// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDate>
#include <optional>
#include <vector>

namespace ui {

class Commands;

/// Moves or copies sessions by so many days, as shiftSessions() and copySessionsBy() do and under the same labels, and
/// puts those that arrive on the day of `before` in front of it; without one they go behind what stands there.
bool dropSessions(Commands &commands, const std::vector<core::Session> &sessions, int days, bool copies,
                  std::optional<core::SessionId> before, QDate today);

} // namespace ui
