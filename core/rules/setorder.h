// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <optional>
#include <vector>

namespace core {

/// A set by the places of its entry and itself.
struct SetPlace {
    size_t entry = 0;
    size_t set = 0;
    bool operator==(const SetPlace &) const = default;
};

/// The set to do after `from`: within a superset the next one of the group's next exercise (A1, B1, A2, B2 …), else the
/// entry's own next open set, else that of the entries that follow, round to the start. A set that was passed over comes
/// last. nullopt when every set is done.
[[nodiscard]] std::optional<SetPlace> nextOpenSet(const std::vector<Entry> &entries, const SetPlace &from);

/// Whether a rest comes between a set of entry `from` and the next: not while a superset's round goes on.
[[nodiscard]] bool restsBefore(const std::vector<Entry> &entries, size_t from, const SetPlace &next);

} // namespace core
