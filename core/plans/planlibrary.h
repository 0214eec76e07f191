// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/result.h"

#include <vector>

namespace core {

/// The plans that come with the program, in the language spoken, shortest first, then by slug. An error means the program itself is damaged.
[[nodiscard]] Result<std::vector<Plan>> libraryPlans();
/// Whether a plan of this slug comes with the program. Reads no plan.
[[nodiscard]] bool isLibraryPlan(const QString &slug);
/// The library plan of this slug. Errors: NotFound.
[[nodiscard]] Result<Plan> libraryPlan(const QString &slug);
/// Reads a plan file (format: planjson.h). Errors: NotFound, Io, Format; the message names the field.
[[nodiscard]] Result<Plan> readPlanFile(const QString &path);

} // namespace core
