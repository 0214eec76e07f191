// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <map>
#include <set>
#include <vector>

namespace exchange {

/// The sessions of the days an import touches, as they will stand after it.
class DaySessions
{
public:
    /// Null stands for an empty database.
    explicit DaySessions(const core::Store *store) : m_store(store) {}

    /// Reads the days in as few goes as pay.
    [[nodiscard]] core::Result<void> prefetch(const std::set<QDate> &days);
    /// The sessions that stand on a day, in its order. The pointer holds until a session is put.
    [[nodiscard]] core::Result<std::vector<core::Session> *> on(QDate day);
    /// Forgets a session where it stands now: it is to move to another day.
    void forget(const core::Session &session);
    /// Replaces the session of this id, or adds it at the end of its day.
    void put(const core::Session &session);

private:
    const core::Store *m_store;
    std::map<QDate, std::vector<core::Session>> m_days;
};

} // namespace exchange
