// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/rules/stepruns.h"

#include <QString>

namespace ui {

/// "as planned", "11 s long", "80 m short, 10 s/km slow", "12 bpm high": what came of a planned step.
[[nodiscard]] QString stepRunText(const core::StepRun &run, const core::Step &planned, core::LengthUnit lengths);
/// What a step aims at, "4:50–5:10 /km" or "140–150 bpm"; empty when at nothing that a watch measures.
[[nodiscard]] QString stepAimText(const core::Step &step, core::LengthUnit lengths);

} // namespace ui
