// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes plans that were put on dates.
class PlanRunStore
{
public:
    explicit PlanRunStore(const Database &database) : m_database(database) {}

    /// Every plan run, by first day.
    [[nodiscard]] Result<std::vector<PlanRun>> all() const;
    [[nodiscard]] Result<std::optional<PlanRun>> find(PlanRunId id) const;
    /// The runs that are not stopped and have something planned on `day` or later, by first day.
    [[nodiscard]] Result<std::vector<PlanRun>> openSince(QDate day) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const PlanRun &run, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(PlanRunId id, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
