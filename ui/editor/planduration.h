// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QString>
#include <optional>

namespace ui {

/// As parseDuration(), for a plan: "1:10" is 1 h 10 min there, as "45:00", which nobody plans as hours, is 45 min.
[[nodiscard]] std::optional<core::Seconds> parsePlannedDuration(const QString &text);

/// "45 min 14 s", "1 h", "1 h 2 min 3 s": exact to the second, and read back the same by both readers.
[[nodiscard]] QString exactDurationText(core::Seconds duration);

} // namespace ui
