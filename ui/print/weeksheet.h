// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printcontent.h"
#include "ui/print/sheet.h"

namespace ui {

/// The week as a list of days: every session with its prescription, steps and exercises, and room to write down what was
/// done. What is logged is filled in.
[[nodiscard]] Sheet weekSheet(const Paper &paper, const PrintContent &content);

} // namespace ui
