// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progresshighlights.h"
#include "core/store/store.h"

namespace ui {

/// How far back the progress page looks.
enum class ProgressRange { ThreeMonths, SixMonths, TwelveMonths, All };

/// How many months a range means; nullopt for all.
[[nodiscard]] std::optional<int> monthsOf(ProgressRange range);

/// What the progress page shows, read in one go.
struct ProgressReading {
    core::Preferences preferences;
    core::ProgressSeries series;
    core::ProgressHighlights highlights;
    bool anything = false;     ///< whether there is any session at all, in this range or not
};

/// Reads the tallies of a range, once, and makes the series and highlights of it.
[[nodiscard]] core::Result<ProgressReading> readProgress(const core::Store &store, ProgressRange range, QDate today);

} // namespace ui
