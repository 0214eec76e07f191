// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"

#include <QString>
#include <optional>

namespace ui {

/// A whole number from 0 to `most`; nullopt when it is none.
[[nodiscard]] std::optional<int> parseWhole(const QString &text, int most);
/// Reads "16", "16 kg", "35 lb"; a bare number is in `unit`. The text is kept as typed. Nullopt when unreadable.
[[nodiscard]] std::optional<core::Weight> parseWeight(const QString &text, core::WeightUnit unit);
/// Reads the time of a set: a bare number is seconds (a plank is 40, not 40 minutes), but minutes on a treadmill or the
/// like, where distance is counted. Nullopt when unreadable.
[[nodiscard]] std::optional<core::Seconds> parseSetTime(const QString &text, core::Tracking tracking);
/// Reads the distance of a set; a bare number is metres for a carry, else in `unit`. Nullopt when unreadable.
[[nodiscard]] std::optional<core::Metres> parseSetDistance(const QString &text, core::Tracking tracking, core::LengthUnit unit);

} // namespace ui
