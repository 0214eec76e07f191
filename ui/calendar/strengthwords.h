// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QString>
#include <map>

namespace ui {

/// The size of a strength session: "5 exercises · 3 × 12–15" while it is ahead, "12 of 15 sets" once logged.
/// Empty without sets.
[[nodiscard]] QString setsText(const core::Session &session);
/// The first exercises by name; of a logged session the first one with what was lifted: "Goblet squat 3 × 14 @ 16 kg".
[[nodiscard]] QString exercisesText(const core::Session &session, const std::map<core::ExerciseId, QString> &names);
/// "12–15", "12", or empty.
[[nodiscard]] QString repsText(const core::SetTarget &target);

} // namespace ui
