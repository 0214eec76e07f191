// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Puts a window where it was when it was last closed; the first time gives it a good size, as far as the screen has room. Kept beside the programs' other
/// state (XDG_STATE_HOME), apart from the data.
void restoreWindow(QWidget &window);
void saveWindow(const QWidget &window);

} // namespace ui
