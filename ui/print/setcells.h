// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "ui/print/blocks.h"

#include <vector>

namespace ui {

/// One exercise of a workout on paper: its name and what is planned on the left, and for each set, four in a line at most,
/// cells for what its tracking counts and the reps left. A set that is done has them filled in.
[[nodiscard]] std::vector<Block> exerciseBlocks(const Paper &paper, const core::Entry &entry, const core::Exercise &exercise,
                                                core::WeightUnit unit, Span span);

} // namespace ui
