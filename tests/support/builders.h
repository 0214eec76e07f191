// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDate>

namespace tests {

/// Reads "2026-11-23".
[[nodiscard]] QDate day(const char *iso);
/// A planned session of this kind on this day.
[[nodiscard]] core::Session plannedSession(core::Kind kind, const char *day, int minutes);
/// An unplanned, logged session of this kind on this day.
[[nodiscard]] core::Session loggedSession(core::Kind kind, const char *day, int minutes);
/// A planned strength session with `sets` working sets of each library exercise, 12–15 reps.
[[nodiscard]] core::Session plannedStrength(const char *day, std::initializer_list<const char *> exercises, int sets = 3);
/// A session with every field of every part set, for round trips.
[[nodiscard]] core::Session fullSession();

} // namespace tests
