// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"
#include "core/model/quantities.h"

namespace core {

/// The effort (0–10) a kind has in planned load and where none was logged: domain.md 2.4. A time trial, which that
/// table leaves out, is taken as 9, "very hard".
[[nodiscard]] int defaultEffort(Kind kind);

/// Session load, effort × minutes (Foster 1998). Only weeks of the same person compare.
[[nodiscard]] inline double sessionLoad(int effort, Milliseconds time) { return effort * double(time.count()) / 60000; }

} // namespace core
