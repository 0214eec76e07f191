// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/body.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes measures of the body and of days.
class BodyStore
{
public:
    explicit BodyStore(const Database &database) : m_database(database) {}

    /// The measures of one kind on the days from `first` to `last`, by day.
    [[nodiscard]] Result<std::vector<BodyEntry>> between(const QString &kind, QDate first, QDate last) const;
    /// The measures of every kind on the days from `first` to `last`, by day.
    [[nodiscard]] Result<std::vector<BodyEntry>> between(QDate first, QDate last) const;
    /// One measure, or nullopt.
    [[nodiscard]] Result<std::optional<BodyEntry>> find(BodyEntryId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const BodyEntry &entry, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(BodyEntryId id, const Transaction &transaction);


private:
    const Database &m_database;
};

} // namespace core
