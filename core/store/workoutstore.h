// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes the saved workouts.
class WorkoutStore
{
public:
    explicit WorkoutStore(const Database &database) : m_database(database) {}

    /// Every saved workout, by name.
    [[nodiscard]] Result<std::vector<Workout>> all() const;
    /// One workout, or nullopt.
    [[nodiscard]] Result<std::optional<Workout>> find(WorkoutId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const Workout &workout, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(WorkoutId id, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
