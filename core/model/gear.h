// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/quantities.h"

#include <QString>
#include <optional>

namespace core {

/// A pair of shoes, or anything else that wears with the distance.
struct Gear {
    GearId id;
    QString name;                ///< the user's own, never empty
    bool retired = false;        ///< no longer offered; its history stays
    Metres start{0};             ///< what it had covered before the first logged session
    std::optional<Metres> warn;  ///< say so once it has covered this much
    bool operator==(const Gear &) const = default;
};

} // namespace core
