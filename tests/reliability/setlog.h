// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace tests {

// A diary of sets that two processes know without talking: set number n is the same for the writer that logs it and for
// the test that looks for it.

inline constexpr int setsPerSession = 12;

/// The key and the text of the half-typed cell before set `number`.
inline constexpr const char *draftKey = "log/cell";
QByteArray draftText(int number);

/// Session `index` with its first `done` sets logged; with none it is only planned.
core::Session setLogSession(int index, int done);
/// How many of the first `sets` sets of the diary belong to session `index`.
int setsOfSession(int index, int sets);

} // namespace tests
