// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

#include <QByteArray>

namespace exchange {

/// A FIT workout file for a watch: the steps of a planned session with their repeats and targets, or one step of its planned
/// time or distance where it has none. An effort to aim at, which FIT has no word for, stands in the step's name. A block whose
/// last round leaves out its last step is written as one repeat less and that round. The same session gives the same bytes.
/// Errors: Usage when nothing is planned, or when it is strength, which has sets and no steps.
[[nodiscard]] core::Result<QByteArray> encodeWorkout(const core::Session &session);

} // namespace exchange
