// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/look/theme.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <functional>

class QPaintDevice;
class QWidget;

namespace ui {

/// A chart on its way into a file.
struct PictureToSave {
    QString title;
    QSize size;  ///< pixels at 96 dpi; a PNG has twice as many each way
    Theme theme; ///< of a PNG; PDF and SVG are always light, for paper
    /// Paints all of it, background included.
    std::function<void(QPaintDevice &, const Theme &)> paint;
    /// The same numbers as comma-separated values, where there are any to save.
    std::function<QByteArray()> numbers;
};

/// Writes a picture as what the name of `path` ends in: .png, .pdf or .svg, or its numbers as .csv. Replaces a file only when the new one is
/// complete. Errors name the file and the reason: Usage for another ending, Io when it cannot be written.
[[nodiscard]] core::Result<void> savePicture(const PictureToSave &picture, const QString &path);

/// Asks where to save a picture, beginning with `name` in the folder for pictures; the answer has an ending. Empty when
/// the person gave up.
[[nodiscard]] QString askForPicturePath(QWidget *parent, const QString &name);

} // namespace ui
