// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QDate>

namespace app {

/// What an import came to, in one sentence for the notice bar; `nothing` where there was no activity.
[[nodiscard]] QString importSummary(const exchange::ImportPlan &plan, const core::Store &store, QDate today, const QString &nothing);
/// The files that could not be imported, and why; empty when there are none.
[[nodiscard]] QString importFailures(const exchange::ImportPlan &plan);

} // namespace app
