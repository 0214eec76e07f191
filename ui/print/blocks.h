// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet.h"

#include <QColor>
#include <QString>
#include <vector>

namespace ui {

/// Where text stands across the page, from the left edge of a block, in the device's unit.
struct Span {
    double left = 0;
    double width = 0;
};

/// A text as one block for each line it needs.
[[nodiscard]] std::vector<Block> textBlocks(const Paper &paper, const QString &text, Paper::Text kind, const QColor &color, Span span);
/// A strip of nothing.
[[nodiscard]] Block spaceBlock(double height);
/// One blank or filled field to write in: its caption above a line.
struct Field {
    QString caption;
    QString value;      ///< what is already known; empty leaves room for a pen
    double share = 1;   ///< of the width, against the other fields
};
/// Fields side by side.
[[nodiscard]] Block fieldsBlock(const Paper &paper, const std::vector<Field> &fields, Span span);
/// The title at the top of every page, with a second text beside it or under it.
[[nodiscard]] Block headerBlock(const Paper &paper, const QString &title, const QString &subtitle);

} // namespace ui
