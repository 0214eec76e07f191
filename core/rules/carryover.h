// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <vector>

namespace core {

/// What a finished workout would change in the plan's coming sessions, one edit each; empty when it kept to its plan.
/// `coming` may be any sessions: those are taken that lie after the log, are not logged, come from the same plan run or
/// series and have the same kind and title. Carried over are exercises swapped in, sets added and done, weights that the
/// plan named and that were changed on every done set, and exercises added with a done set; where a coming session asks
/// for other sets than this one did, its own sets stay. A skipped exercise or set changes no plan.
[[nodiscard]] Change carriedOver(const Session &logged, const std::vector<Session> &coming);

} // namespace core
