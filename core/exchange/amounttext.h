// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QString>
#include <optional>

namespace exchange {

/// Seconds exactly, as people write them: "45 min", "1 h 5 min", "1 min 30 s", "0 s".
[[nodiscard]] QString exactTime(core::Seconds time);
/// Reads what exactTime() writes; nullopt for anything else.
[[nodiscard]] std::optional<core::Seconds> timeFromText(const QString &text);
/// Metres exactly: "8.1 km" from a kilometre up, else "400 m".
[[nodiscard]] QString exactDistance(core::Metres distance);
/// Reads what exactDistance() writes; nullopt for anything else.
[[nodiscard]] std::optional<core::Metres> distanceFromText(const QString &text);

} // namespace exchange
