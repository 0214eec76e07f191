// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <set>

namespace ui {

/// Which parts of the volume chart the legend has switched off. core::Family::Strength stands for the strength days.
struct VolumeLayers {
    std::set<core::Family> hidden;
    bool planned = true; ///< the hatched minutes still planned

    bool operator==(const VolumeLayers &) const = default;
    [[nodiscard]] bool shows(core::Family family) const { return hidden.count(family) == 0; }
};

} // namespace ui
