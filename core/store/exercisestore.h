// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes exercises.
class ExerciseStore
{
public:
    explicit ExerciseStore(const Database &database) : m_database(database) {}

    /// Every exercise, archived ones included, by name.
    [[nodiscard]] Result<std::vector<Exercise>> all() const;
    [[nodiscard]] Result<std::optional<Exercise>> find(ExerciseId id) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const Exercise &exercise, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(ExerciseId id, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
