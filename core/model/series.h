// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QDate>
#include <optional>

namespace core {

/// A session that comes again: what it is, and on which days. Its sessions are real rows that name it.
struct Series {
    SeriesId id;
    int weekdays = 0;            ///< bit 0 Monday … bit 6 Sunday, at least one
    int everyWeeks = 1;          ///< 1: every week; counted from the week of fromDay
    QDate fromDay;               ///< no session before this day
    std::optional<QDate> until;  ///< the last day it may stand on; nullopt: open
    QByteArray snapshot;         ///< what each session plans, as exchange/workoutjson.h writes it
    bool operator==(const Series &) const = default;
};

} // namespace core
