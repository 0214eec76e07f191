// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timeaway.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes the times without training.
class TimeAwayStore
{
public:
    explicit TimeAwayStore(const Database &database) : m_database(database) {}

    /// Every time away, by its first day.
    [[nodiscard]] Result<std::vector<TimeAway>> all() const;
    /// Those that touch the days from `first` to `last`, by their first day.
    [[nodiscard]] Result<std::vector<TimeAway>> between(QDate first, QDate last) const;
    /// One time away, or nullopt.
    [[nodiscard]] Result<std::optional<TimeAway>> find(TimeAwayId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const TimeAway &away, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(TimeAwayId id, const Transaction &transaction);


private:
    const Database &m_database;
};

} // namespace core
