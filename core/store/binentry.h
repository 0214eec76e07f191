// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/kind.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace core {

/// How many days what was deleted waits in the bin.
inline constexpr int binDays = 30;
/// Whatever was deleted before this instant (UTC milliseconds) has waited long enough.
[[nodiscard]] inline qint64 binLimit(const QDateTime &now) { return now.addDays(-binDays).toMSecsSinceEpoch(); }

/// A deleted session, as much of it as a list needs.
struct BinEntry {
    SessionId id;
    QString title;        ///< empty: the kind's name
    Kind kind = Kind::EasyRun;
    QDate day;            ///< it stood on
    qint64 deletedMs = 0; ///< UTC milliseconds
    bool operator==(const BinEntry &) const = default;
};

} // namespace core
