// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"

namespace core {

/// The key of the setting that names the usual pair of shoes.
inline constexpr const char *usualGearKey = "usual_gear";

/// The stored form of the usual pair, to be written through the Journal; nullopt: none.
[[nodiscard]] Setting usualGearSetting(std::optional<GearId> gear);
/// The pair a stored setting names; nullopt for none and for what cannot be read.
[[nodiscard]] std::optional<GearId> usualGearFrom(const QByteArray &json);

/// The session with the usual pair on its log, if it is a run, has a log and that names no shoes.
[[nodiscard]] Session withUsualGear(Session session, std::optional<GearId> usual);

} // namespace core
