// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// How much a calendar page shows at once.
enum class Period { Week, Month };

} // namespace ui
