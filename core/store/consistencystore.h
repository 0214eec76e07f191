// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stats/consistency.h"

#include <vector>

namespace core {

class Database;

/// How a plan went: its sessions up to today, those skipped for a reason left out of what was wanted.
struct PlanAdherence {
    QString title;
    QDate firstDay;
    int wanted = 0;
    int done = 0;
    int skipped = 0;
    bool operator==(const PlanAdherence &) const = default;
};

/// Reads what consistency is made of; one query each.
class ConsistencyStore
{
public:
    explicit ConsistencyStore(const Database &database) : m_database(database) {}

    /// What was logged on the days first … last, by day; rest left out.
    [[nodiscard]] Result<std::vector<DoneSession>> done(QDate first, QDate last) const;
    /// The Mondays of the weeks a plan makes easier, by where its sessions are planned (core/plans/planweek.h).
    [[nodiscard]] Result<std::set<QDate>> easierMondays(QDate first, QDate last) const;
    /// Every plan run with sessions planned on these days, newest first; only what was planned up to `today` counts.
    [[nodiscard]] Result<std::vector<PlanAdherence>> byPlan(QDate first, QDate last, QDate today) const;

private:
    const Database &m_database;
};

} // namespace core
