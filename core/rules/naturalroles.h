// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/stepedits.h"

#include <functional>

namespace core {

/// What `repeat` is in a plain step while it is edited whose role nobody chose: it follows from the order and the paces,
/// as in the line of text (runtextwords.h). Never outside of editWithNaturalRoles().
inline constexpr int roleNotChosen = 0;

/// Does an edit so that roles nobody chose (those the line does not spell out) follow the new order: easy minutes become
/// the warm-up when something harder is put behind them. `edit` may add steps marked `roleNotChosen`.
[[nodiscard]] std::optional<StepEdit>
editWithNaturalRoles(std::vector<Step> steps, const std::function<std::optional<StepEdit>(std::vector<Step>)> &edit);

} // namespace core
