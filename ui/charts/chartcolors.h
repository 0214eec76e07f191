// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"

#include <QColor>

namespace ui {

struct Theme;

/// The theme's colour for a part of a chart.
[[nodiscard]] QColor chartColor(core::ChartColor color, const Theme &theme);

} // namespace ui
