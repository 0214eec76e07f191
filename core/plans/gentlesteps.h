// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

namespace core {

/// A scaled plan whose runs step up no more steeply than those of the plan as written. Where the written run is at most a
/// tenth longer than the longest of the 30 days before it (rule R22, domain.md 3.8), the scaled one is, too, or it takes no
/// more than 30 minutes. Rounding is mended by scaling that run a little less or more. What keeps its length, a race or a
/// time trial, is led up to instead: the longest run before it shrinks less, down to the written one at most. Compared by
/// time, in whole numbers; a run without a time is left alone. `written` is the same plan unscaled, `percent` its scale.
[[nodiscard]] Plan withGentleSteps(Plan scaledPlan, const Plan &written, int percent);

} // namespace core
