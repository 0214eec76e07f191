// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/rules/coach.h"

#include <QString>

namespace ui {

/// What to do in a step, in a word: "Fast", "Brisk walk".
[[nodiscard]] QString coachHeadline(const core::CoachStep &step);
/// Where it stands and what it aims at: "Round 2 of 5 · effort 8", "Warm-up"; empty without.
[[nodiscard]] QString coachDetail(const core::CoachStep &step);
/// "Next: 3 min walk", "Then it is done".
[[nodiscard]] QString coachNext(const core::CoachRun &run, const core::Preferences &preferences);
/// The big number: what is left of a step by time, else the time in it.
[[nodiscard]] QString coachNumber(const core::CoachRun &run, qint64 now);
/// What stands below it: "of 3:00", "400 m, about 1:36", "until you press Enter".
[[nodiscard]] QString coachBelow(const core::CoachRun &run, const core::Preferences &preferences);
/// The step for a screen reader, as it begins: "Fast, 1 min, round 2 of 5. Next: 3 min walk".
[[nodiscard]] QString coachSentence(const core::CoachRun &run, const core::Preferences &preferences);

} // namespace ui
