// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <vector>

namespace core {

/// Plates of one weight: as many pairs as there are, one plate of each pair for each end of the bar.
struct PlatePairs {
    Weight plate;
    int pairs = 0;
    bool operator==(const PlatePairs &) const = default;
};

/// The bar and the plates somebody lifts with.
struct PlateSet {
    Weight bar;
    std::vector<PlatePairs> plates; ///< heaviest first

    static constexpr int mostKinds = 16;
    static constexpr int mostPairs = 20;

    bool operator==(const PlateSet &) const = default;
    /// What most gyms have (domain.md 3.3): a bar of 20 kg with 25 … 1.25 kg, or of 45 lb with 45 … 2.5 lb.
    [[nodiscard]] static PlateSet standard(WeightUnit unit);
};

} // namespace core
