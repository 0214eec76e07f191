// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/store/importhistory.h"
#include "core/store/store.h"

namespace exchange {

/// What an import's change does, aggregate by aggregate, for its history.
[[nodiscard]] std::vector<core::ImportItem> itemsOf(const core::Change &change);

/// An import to be taken back.
struct TakeBack {
    core::Change change;                   ///< empty when nothing is left to take back
    std::vector<core::Session> stay;       ///< edited since, and left alone
    std::vector<core::SessionId> restored; ///< stood before the import and stand on without what it gave them
};

/// The change that takes an import back: what it made goes to the bin, what it joined or filled in stands as before. Sessions
/// edited since stay as they are. Exercises it made go when nothing else uses them. Error: the store could not be read.
[[nodiscard]] core::Result<TakeBack> takeBack(const core::Store &store, const core::ImportBatch &batch);
/// Lets the change hide the recordings of the sessions that stand on. To be called once, right before it is applied.
[[nodiscard]] core::Result<void> hideRecordings(const core::Store &store, const core::ImportBatch &batch, TakeBack &takeBack);

} // namespace exchange
