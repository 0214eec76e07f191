// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

#include <QDate>
#include <vector>

namespace core {

class Database;

/// A session with the time of its last change, UTC milliseconds since 1970.
struct StampedSession {
    Session session;
    qint64 changedMs = 0;
};

/// Reads sessions by what was planned, on whatever day they were done.
class PlannedStore
{
public:
    explicit PlannedStore(const Database &database) : m_database(database) {}

    /// Sessions whose planned half stands on first … last, by that day, then position.
    [[nodiscard]] Result<std::vector<StampedSession>> between(QDate first, QDate last) const;

private:
    const Database &m_database;
};

} // namespace core
