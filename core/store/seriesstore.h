// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes what comes again.
class SeriesStore
{
public:
    explicit SeriesStore(const Database &database) : m_database(database) {}

    /// Every series, by its first day.
    [[nodiscard]] Result<std::vector<Series>> all() const;
    /// One series, or nullopt.
    [[nodiscard]] Result<std::optional<Series>> find(SeriesId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const Series &series, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(SeriesId id, const Transaction &transaction);


private:
    const Database &m_database;
};

} // namespace core
