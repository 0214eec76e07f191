// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What Legwork is not, shown at first start and in Help: no medical advice, whom to ask, when to stop (domain.md 8).
[[nodiscard]] QString healthNotice();

} // namespace ui
