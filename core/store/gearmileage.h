// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gear.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace core {

class Database;
class Store;

/// A pair of shoes with what it has covered.
struct GearMileage {
    Gear gear;
    Metres covered;    ///< its start and every logged session with it
    int sessions = 0;  ///< how many logged sessions have it, whether they know a distance or not

    bool operator==(const GearMileage &) const = default;
    /// Whether it has reached the distance its owner wants to hear of.
    [[nodiscard]] bool isWorn() const { return gear.warn && covered >= *gear.warn; }
};

/// All shoes with what they have covered: those in use by name, then the retired ones. One query; sessions in the bin do
/// not count.
[[nodiscard]] Result<std::vector<GearMileage>> gearMileages(const Database &database);

/// The pair that new runs get by themselves: the usual one, as long as it exists and is in use; nullopt for none.
[[nodiscard]] Result<std::optional<GearId>> usualGear(const Store &store);

} // namespace core
