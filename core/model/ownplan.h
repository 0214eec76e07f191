// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QString>

namespace core {

/// A plan the user made or brought, kept beside the ones that come with the program.
struct OwnPlan {
    PlanId id;
    QString slug;      ///< the name on the command line, unique
    int version = 1;   ///< a later edition of the same plan has a higher one
    QByteArray json;   ///< the plan as planToJson() writes it; title, author and words are in there
    bool operator==(const OwnPlan &) const = default;
};

} // namespace core
