// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"

namespace ui {

/// Dresses the whole program in a theme: style, palette and the tool tips' colours. `Desktop` takes the brightness the
/// desktop gave the program when it started.
void applyTheme(core::ThemeChoice choice);
/// Whether the desktop's own colours are dark. Asked once, before any theme was applied.
[[nodiscard]] bool desktopIsDark();

} // namespace ui
