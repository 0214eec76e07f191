// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace core {

/// Reads and writes dismissed findings and the days free for training.
class GuidanceStore
{
public:
    explicit GuidanceStore(const Database &database) : m_database(database) {}

    /// Every dismissal, by rule and week.
    [[nodiscard]] Result<std::vector<Dismissal>> dismissals() const;
    /// Every availability by its first day.
    [[nodiscard]] Result<std::vector<Availability>> availabilities() const;

    /// Writes one value, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const Dismissal &dismissal, const Transaction &transaction);
    [[nodiscard]] Result<void> removeDismissal(const QString &rule, QDate week, const Transaction &transaction);
    [[nodiscard]] Result<void> save(const Availability &availability, const Transaction &transaction);
    [[nodiscard]] Result<void> removeAvailability(QDate fromDay, const Transaction &transaction);


private:
    const Database &m_database;
};

/// The days free for training on a day: the last availability that starts on or before it; nullopt: nothing was said.
[[nodiscard]] std::optional<Availability> availabilityOn(const std::vector<Availability> &all, QDate day);

} // namespace core
