// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/rules/progression.h"

#include <QString>

namespace ui {

/// What double progression says, in one sentence with its reason: "Next: 34 kg × 12 – all 3 sets reached 15 last time".
[[nodiscard]] QString adviceText(const core::Advice &advice, core::Tracking tracking);

/// "Plates each side for 80 kg (bar 20 kg): 15 + 15", or what comes nearest and by how much it misses.
[[nodiscard]] QString platesLine(const core::Weight &weight, const core::Weight &bar, const core::Preferences &preferences);

} // namespace ui
