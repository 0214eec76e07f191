// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/session.h"

#include <QDate>
#include <QString>

namespace core {

/// Days without training for a reason. What was planned on them is excused.
struct TimeAway {
    TimeAwayId id;
    QDate fromDay;
    QDate toDay;     ///< the last day away, not before fromDay
    SkipReason reason = SkipReason::Other;
    QString note;
    bool operator==(const TimeAway &) const = default;
};

} // namespace core
