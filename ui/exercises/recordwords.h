// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/exerciserecords.h"
#include "ui/look/highlightcard.h"

#include <array>

namespace ui {

/// The three records that say most about an exercise, each with the day of its set. An estimate is called one and names its
/// formula and its set. A text without a number where nothing is known yet.
[[nodiscard]] std::array<HighlightText, 3> recordTexts(const core::ExerciseRecords &records, const core::ExerciseHistory &history,
                                                       const core::Exercise &exercise, const core::Preferences &preferences);

} // namespace ui
