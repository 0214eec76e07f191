// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/daynote.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes the notes on days.
class DayNoteStore
{
public:
    explicit DayNoteStore(const Database &database) : m_database(database) {}

    /// The notes of first … last, by day.
    [[nodiscard]] Result<std::vector<DayNote>> between(QDate first, QDate last) const;
    /// The note of a day, or nullopt.
    [[nodiscard]] Result<std::optional<DayNote>> find(QDate day) const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const DayNote &note, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(QDate day, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
