// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rules/week.h"
#include "core/stats/runrecords.h"
#include "core/store/transaction.h"

#include <QByteArray>
#include <vector>

namespace core {

class Database;

/// Reads and writes the best efforts found inside recordings of runs. Derived: the Journal keeps them true.
class EffortStore
{
public:
    explicit EffortStore(const Database &database) : m_database(database) {}

    /// The records of the runs on the days first … last, those of whole runs without a recording among them.
    [[nodiscard]] Result<RunRecords> records(QDate first, QDate last) const;
    /// The best effort over a distance of every run on these days, by day. `metres` is one of recordDistances.
    [[nodiscard]] Result<std::vector<RunRecord>> over(double metres, QDate first, QDate last) const;

    /// The best efforts found in a session's recordings when they were staged, the fastest of each distance.
    [[nodiscard]] Result<std::vector<BestEffort>> found(SessionId session) const;
    /// Replaces the efforts of one session.
    [[nodiscard]] Result<void> replace(SessionId session, const std::vector<BestEffort> &efforts, const Transaction &transaction);

private:
    [[nodiscard]] Result<void> readFastest(RunRecords &records, QDate first, QDate last) const;
    [[nodiscard]] Result<void> readWholeRuns(RunRecords &records, QDate first, QDate last) const;
    [[nodiscard]] Result<std::optional<RunRecord>> readMost(const char *sql, QDate first, QDate last) const;

    const Database &m_database;
};

/// Efforts as they are kept beside a recording, and back.
[[nodiscard]] QByteArray effortsJson(const std::vector<BestEffort> &efforts);
[[nodiscard]] std::vector<BestEffort> effortsFromJson(const QByteArray &json);

} // namespace core
