// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QString>
#include <map>

namespace exchange {

/// What a session asks for in plain lines, for a calendar entry: figures, the prescription in words, steps, exercises with
/// their sets, and the note. Names are those of `names`. Empty when the plan says nothing beyond its day.
[[nodiscard]] QString planText(const core::Session &session, const std::map<core::ExerciseId, QString> &names);

} // namespace exchange
