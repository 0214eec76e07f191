// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gear.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes shoes and the like.
class GearStore
{
public:
    explicit GearStore(const Database &database) : m_database(database) {}

    /// Everything, retired or not, by name.
    [[nodiscard]] Result<std::vector<Gear>> all() const;
    /// One pair, or nullopt.
    [[nodiscard]] Result<std::optional<Gear>> find(GearId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const Gear &gear, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(GearId id, const Transaction &transaction);


private:
    const Database &m_database;
};

} // namespace core
