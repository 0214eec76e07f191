// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rules/week.h"
#include "core/stats/sameeffort.h"

#include <vector>

namespace core {

class Database;

/// Reads the figures of logged runs, without their laps and recordings.
class RunHistoryStore
{
public:
    explicit RunHistoryStore(const Database &database) : m_database(database) {}

    /// The runs logged on these days that have a distance and a time, oldest first. One query.
    [[nodiscard]] Result<std::vector<RunSummary>> between(QDate from, QDate to) const;

private:
    const Database &m_database;
};

} // namespace core
