// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <optional>
#include <vector>

namespace core {

/// The exercises of a session after an edit, and the place to stand on then (−1: none left).
struct EntryEdit {
    std::vector<Entry> entries;
    int current = -1;
    bool operator==(const EntryEdit &) const = default;
};

// Each edit gives the changed list, or nullopt when it cannot be done there. Supersets are neighbours: what no longer
// stands beside its partners leaves them, and one exercise alone is no superset. Their numbers count from 1 in order.

/// An exercise behind the one at `at`, inside its superset when that goes on behind it; at the end for −1.
[[nodiscard]] std::optional<EntryEdit> insertEntry(std::vector<Entry> entries, int at, const Entry &entry);
/// Another exercise, or other sets, in the same place.
[[nodiscard]] std::optional<EntryEdit> replaceEntry(std::vector<Entry> entries, int at, const Entry &entry);
[[nodiscard]] std::optional<EntryEdit> removeEntry(std::vector<Entry> entries, int at);
/// The exercise once more behind itself, planned alike, with ids of its own.
[[nodiscard]] std::optional<EntryEdit> duplicateEntry(std::vector<Entry> entries, int at);
/// The exercise exchanged with the one `by` places on (−1 up, 1 down).
[[nodiscard]] std::optional<EntryEdit> moveEntry(std::vector<Entry> entries, int at, int by);
/// The exercise, with the superset it is in, joined to the one above.
[[nodiscard]] std::optional<EntryEdit> joinSuperset(std::vector<Entry> entries, int at);
/// The exercise taken out of its superset, which falls into two when it stood between others.
[[nodiscard]] std::optional<EntryEdit> leaveSuperset(std::vector<Entry> entries, int at);

/// "A1", "A2", "B1" … for the exercises that are in supersets, empty for the others.
[[nodiscard]] std::vector<QString> supersetMarks(const std::vector<Entry> &entries);

} // namespace core
