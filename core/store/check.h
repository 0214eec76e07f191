// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/store.h"

#include <QDateTime>
#include <vector>

namespace core {

/// One kind of damage found in a database.
struct Fault {
    QString word;      ///< stable, for programs: "integrity", "foreign_key", "session_without_halves", …
    QString message;   ///< in words, with how many rows it concerns
    bool operator==(const Fault &) const = default;
};

/// Everything that is wrong with a database: SQLite's own checks, foreign keys, and what only Legwork can know (a session
/// without halves, recordings and sources of no session, done sets of a session that was not logged, unknown exercises,
/// times and days that cannot be, a doubled order, weekly sums that differ from a recount). Empty: nothing is wrong.
/// Changes nothing. An error means that the check itself could not be made.
[[nodiscard]] Result<std::vector<Fault>> checkDatabase(const Store &store, const QDateTime &now);

} // namespace core
