// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/model/step.h"
#include "core/rules/steptotals.h"

#include <QString>

namespace ui {

/// "Warm-up", "Work", "Recovery" or "Cool-down".
[[nodiscard]] QString stepRoleName(core::StepRole role);
/// "10min", "400m", "until the lap key".
[[nodiscard]] QString stepLengthName(const core::Step &step);
/// "effort 6-7", "4:50-5:10/km", "140-150 bpm"; empty without.
[[nodiscard]] QString stepTargetName(const core::Step &step);
/// "Repeat 5 times" or "Repeat 5 times, without the last recovery".
[[nodiscard]] QString blockName(const core::Step &block);
/// The step in one line, for a screen reader: "Work, 3min, hard, effort 8".
[[nodiscard]] QString stepName(const core::Step &step);
/// What steps add up to: "26 min · about 4.8 km", "12 min by time · 3.0 km by distance · until the lap key"; empty
/// without steps.
[[nodiscard]] QString totalsText(const core::StepTotals &totals, core::LengthUnit unit);

} // namespace ui
