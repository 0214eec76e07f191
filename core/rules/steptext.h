// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"
#include "core/rules/runtext.h"

namespace core {

// The pieces of a step in the grammar of runtext.h, for fields that hold one piece each.

/// How long a plain step is: "3min", "2:30", "400m", "open".
[[nodiscard]] QString lengthText(const Step &step);
/// The step with the length of this text ("3 min", "400m", "open"); says why when it is none.
[[nodiscard]] tl::expected<Step, TextProblem> withLength(Step step, const QString &text);

/// What a step aims at, without the word for it: "6-7" of an effort, "4:50-5:10/km", "140-150 bpm"; empty without.
[[nodiscard]] QString targetText(const Step &step);
/// The step aiming at this, of the kind given: a pace may leave out its unit, which then is `paceUnit` ("/km" or "/mi"),
/// a heart rate its "bpm". Without kind the text means nothing. Says why when it is none.
[[nodiscard]] tl::expected<Step, TextProblem> withTarget(Step step, StepTarget kind, const QString &text,
                                                         const QString &paceUnit);

} // namespace core
