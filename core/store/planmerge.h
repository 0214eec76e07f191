// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/content.h"

namespace core {

/// One copy of the data for merging.
struct MergeSide {
    Content content;
    SeenRevisions seen; ///< what it has met
};

/// Something that was changed on both machines without either knowing of the other's change: one of the two is kept.
struct MergeConflict {
    std::optional<Aggregate> here;    ///< nullopt: deleted for good
    std::optional<Aggregate> there;
    bool keptHere = false;
    qint64 hereMs = 0;                ///< when each was written, UTC milliseconds
    qint64 thereMs = 0;
    bool operator==(const MergeConflict &) const = default;
};

/// What merging would do.
struct MergePlan {
    ContentChange change;                 ///< recordings still to be brought have no `before`
    std::vector<MergeConflict> conflicts; ///< by key
    int added = 0;                        ///< aggregates, imported pieces not counted
    int changed = 0;
    int removed = 0;                      ///< into the bin or out of it for good
};

/// Whole aggregates by their key, the later stamp wins; of equal stamps the one whose text is greater. A tombstone is later than
/// what bears the same stamp. Imported pieces are united; a recording stays with the session that was written later. An exercise
/// or set of a session that both copies hold in different sessions stays with the later one; in the other it gets an id
/// derived from the session. Either way round, both copies end up with the same content.
[[nodiscard]] MergePlan planMerge(const MergeSide &here, const MergeSide &there);

} // namespace core
