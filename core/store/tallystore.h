// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stats/tally.h"
#include "core/store/transaction.h"

#include <vector>

namespace core {

/// Reads and writes the derived per-half sums that weeks and charts are made of. One indexed query a range;
/// never unpacks a recording.
class TallyStore
{
public:
    explicit TallyStore(const Database &database) : m_database(database) {}

    /// Tallies of both halves whose own day lies in first … last, by day.
    [[nodiscard]] Result<std::vector<Tally>> between(QDate first, QDate last) const;
    /// The first and last day that has any tally; nullopt when there is none.
    [[nodiscard]] Result<std::optional<std::pair<QDate, QDate>>> span() const;

    /// Replaces the tallies of one session.
    [[nodiscard]] Result<void> replace(SessionId session, const std::vector<Tally> &tallies, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
