// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/weekreviewreader.h"
#include "ui/calendar/sessioncard.h"
#include "ui/print/textsheet.h"

namespace ui {

/// The review in finished words: what was planned and done, in all, what moved, a suggestion, and the next week.
[[nodiscard]] TextPage reviewPage(const core::WeekReview &review, const CardContext &context);
/// One figure that moved: "Run distance 24.1 km, 3.2 km more than the mean of the 4 weeks before (20.9 km)".
[[nodiscard]] QString movedText(const core::MovedFigure &figure, core::LengthUnit unit);

} // namespace ui
