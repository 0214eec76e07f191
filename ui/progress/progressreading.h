// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progresshighlights.h"
#include "core/store/store.h"
#include "ui/charts/chartrange.h"

namespace ui {

/// What the weekly volume is made of, read in one go.
struct ProgressReading {
    core::Preferences preferences;
    std::vector<core::Tally> tallies; ///< of the weeks of the series
    core::ProgressSeries series;
    core::ProgressHighlights highlights;
    bool anything = false;     ///< whether there is any session at all, in this range or not
};

/// Reads the tallies of a range, once, and makes the series and highlights of it.
[[nodiscard]] core::Result<ProgressReading> readProgress(const core::Store &store, ChartRange range, QDate today);

} // namespace ui
