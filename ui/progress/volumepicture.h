// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stats/progressseries.h"
#include "ui/look/theme.h"
#include "ui/progress/volumelayers.h"

#include <QFont>
#include <QSize>

namespace ui {

/// Everything a saved picture of the weekly volume needs.
struct VolumePicture {
    core::ProgressSeries series;
    VolumeLayers layers;
    QString title;
    QString subtitle;
    Theme theme;             ///< of a PNG; PDF and SVG are always light, for paper
    QFont font;
    QSize size{1000, 480};   ///< pixels at 96 dpi; a PNG has twice as many each way
};

/// Writes the picture as what the name of `path` ends in: .png, .pdf or .svg. Replaces a file only when the new one is
/// complete. Errors name the file and the reason: Usage for another ending, Io when it cannot be written.
[[nodiscard]] core::Result<void> saveVolumePicture(const VolumePicture &picture, const QString &path);

} // namespace ui
