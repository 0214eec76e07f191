// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

namespace exchange {

/// Writes the recordings and sources of a plan under a new hidden batch, at most 4 MB a transaction, and lets the plan's
/// change reveal it. Does nothing for an empty plan. After an error or Cancelled nothing of the batch is left.
/// Runs on the thread that opened `database`.
[[nodiscard]] core::Result<void> stageImport(const core::Database &database, ImportPlan &plan, const QDateTime &now,
                                             const std::atomic<bool> &cancel);

/// Deletes the hidden batch of a plan whose change was refused.
[[nodiscard]] core::Result<void> discardImport(const core::Database &database, const ImportPlan &plan);

} // namespace exchange
