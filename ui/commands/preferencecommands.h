// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/setting.h"

#include <vector>

namespace ui {

class Commands;

/// Chooses the unit distances are shown and typed in: "Change unit of distance".
bool changeLengthUnit(Commands &commands, core::LengthUnit unit);
/// Chooses the unit weights are typed in: "Change unit of weight".
bool changeWeightUnit(Commands &commands, core::WeightUnit unit);
/// Chooses the first weekday from a list that starts with the locale's own (0), then Monday (1) … Sunday (7):
/// "Change first day of the week".
bool changeFirstDay(Commands &commands, int choice);
/// Makes `wanted` the goal from its fromDay on, replacing one that starts on the same day: "Change weekly goal".
bool setGoal(Commands &commands, const std::vector<core::Goal> &stored, const core::Goal &wanted);
/// Makes `wanted` the profile from its fromDay on, replacing one that starts on the same day: "Change profile".
bool setProfile(Commands &commands, const std::vector<core::Profile> &stored, const core::Profile &wanted);
/// The day a new profile starts on: today, or for the first one (and for corrections) the day of the one it corrects.
[[nodiscard]] QDate profileStart(const std::vector<core::Profile> &stored, QDate today, bool earlierToo);

} // namespace ui
