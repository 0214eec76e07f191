// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"
#include "core/store/binentry.h"
#include "core/store/transaction.h"

#include <QDate>
#include <optional>
#include <vector>

namespace core {

/// Reads and writes whole sessions. Deleted ones stay in the bin and are not seen here.
class SessionStore
{
public:
    explicit SessionStore(const Database &database) : m_database(database) {}

    /// Sessions that stand on the days first … last (logged day, else planned day), by day, then position.
    [[nodiscard]] Result<std::vector<Session>> between(QDate first, QDate last) const;
    /// The session, or nullopt when there is none (or it is in the bin).
    [[nodiscard]] Result<std::optional<Session>> find(SessionId id) const;
    /// The newest sessions before `day` in which a set of the exercise was done, newest first.
    [[nodiscard]] Result<std::vector<Session>> lastWith(ExerciseId exercise, QDate day, int limit) const;
    /// Sessions of a plan run that stand on `from` or later.
    [[nodiscard]] Result<std::vector<Session>> ofPlanRun(PlanRunId run, QDate from) const;
    /// The first and last day any session stands on; nullopt when there is none.
    [[nodiscard]] Result<std::optional<std::pair<QDate, QDate>>> span() const;
    /// Number of sessions, the bin not counted.
    [[nodiscard]] Result<int> count() const;

    /// What is in the bin, latest deletion first.
    [[nodiscard]] Result<std::vector<BinEntry>> bin() const;
    /// The session as it was when it was deleted; nullopt when it is not in the bin.
    [[nodiscard]] Result<std::optional<Session>> fromBin(SessionId id) const;

    /// Writes the whole aggregate, replacing an earlier state.
    [[nodiscard]] Result<void> save(const Session &session, const Transaction &transaction);
    /// Moves the session to the bin.
    [[nodiscard]] Result<void> remove(SessionId id, const Transaction &transaction);
    /// Deletes for good, with recordings and sources, what went to the bin before an instant (UTC milliseconds), and leaves a
    /// tombstone "session/ID" for each. Gives their number.
    [[nodiscard]] Result<int> purge(qint64 deletedBefore, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
