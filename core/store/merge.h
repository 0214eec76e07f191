// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planmerge.h"

#include <QDateTime>

namespace core {

class Store;

/// What a merge did, for the person who asked for it, and for taking it back.
struct MergeReport {
    ContentChange change;
    std::vector<MergeConflict> conflicts;
    int added = 0;
    int changed = 0;
    int removed = 0;
    [[nodiscard]] bool isEmpty() const { return change.edits.empty(); }
};

/// Merges another copy of the data into this one (planMerge()); `there` is only read. Works from any thread with a connection
/// of that thread. Samples are brought first, some at a time and out of sight; then one transaction makes everything count.
/// Nothing is kept where it fails or is cancelled. Errors: those of reading and writing; Conflict, when something was
/// written meanwhile; Cancelled. Whoever watches the Journal has to be told afterwards (announceEverything()).
[[nodiscard]] Result<MergeReport> mergeInto(const Database &here, const Database &there, const QDateTime &now,
                                            const std::atomic<bool> &cancel);
/// What mergeInto() would do, without writing anything.
[[nodiscard]] Result<MergeReport> previewMerge(const Database &here, const Database &there, const std::atomic<bool> &cancel);

/// Writes a merge once more, or its inverse, as one transaction, and announces it. Conflict, when what it changed was changed
/// since.
[[nodiscard]] Result<void> applyMerge(Store &store, const ContentChange &change);

} // namespace core
