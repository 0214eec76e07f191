// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/result.h"
#include "core/stats/chart.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QSize>
#include <optional>
#include <set>
#include <utility>

namespace ui {

/// Everything a saved picture of a chart needs. Its title and note stand on it, and the dates it spans.
struct ChartPicture {
    core::Chart chart;
    core::Preferences preferences;
    std::set<QString> hidden;
    std::optional<std::pair<int, int>> window;
    Theme theme;             ///< of a PNG; PDF and SVG are always light, for paper
    QFont font;
    QSize size{1000, 480};   ///< pixels at 96 dpi; a PNG has twice as many each way
};

/// Writes the picture as what the name of `path` ends in: .png, .pdf or .svg; or the numbers as .csv. Replaces a file only
/// when the new one is complete. Errors name the file and the reason: Usage for another ending, Io when it cannot be written.
[[nodiscard]] core::Result<void> saveChart(const ChartPicture &picture, const QString &path);

/// The numbers as a table of comma-separated values, oldest first: dates in ISO form, a column for each series with its unit
/// in the heading, decimal points, and nothing where there is no value.
[[nodiscard]] QByteArray chartCsv(const core::Chart &chart, const core::Preferences &preferences);

} // namespace ui
