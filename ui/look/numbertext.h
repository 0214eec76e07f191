// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A number for a field that is typed in: the fewest digits that give it back, with the locale's decimal mark and no
/// marks between thousands, which would be read as decimal ones. "8.1", in German "8,1".
[[nodiscard]] QString exactNumber(double value);

} // namespace ui
