// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ownplan.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes the plans of the user's own.
class OwnPlanStore
{
public:
    explicit OwnPlanStore(const Database &database) : m_database(database) {}

    /// Every plan of the user's own, by slug.
    [[nodiscard]] Result<std::vector<OwnPlan>> all() const;
    /// One plan, or nullopt.
    [[nodiscard]] Result<std::optional<OwnPlan>> find(PlanId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const OwnPlan &plan, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(PlanId id, const Transaction &transaction);


private:
    const Database &m_database;
};

} // namespace core
