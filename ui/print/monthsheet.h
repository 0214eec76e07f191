// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printcontent.h"
#include "ui/print/sheet.h"

namespace ui {

/// The month as a table: a row for each week, a column for each weekday and one for the week's sums. A row is as tall as its
/// fullest day and goes on the next page line by line where it has to.
[[nodiscard]] Sheet monthSheet(const Paper &paper, const PrintContent &content);

} // namespace ui
