// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <QString>

namespace exchange {

/// The sport a file's own word stands for, for example "Biking", "trail_running", "Lap Swimming" or "VirtualRide";
/// nullopt when the word says nothing we know. Case, spaces, hyphens and underscores do not matter.
[[nodiscard]] std::optional<core::Sport> sportFromWord(const QString &word);

} // namespace exchange
