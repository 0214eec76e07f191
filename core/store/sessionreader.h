// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"
#include "core/store/query.h"

#include <optional>

namespace core {

class Database;

/// Reads whole sessions by id with statements prepared once.
class SessionReader
{
public:
    /// Where to look: among the sessions that count, or in the bin.
    enum class Place { Calendar, Bin };
    explicit SessionReader(const Database &database, Place place = Place::Calendar);

    /// The session, or nullopt when there is none or it is not in that place.
    [[nodiscard]] Result<std::optional<Session>> read(SessionId id);

private:
    [[nodiscard]] Result<void> readSteps(Session &session);
    [[nodiscard]] Result<void> readLaps(Session &session);
    [[nodiscard]] Result<void> readEntries(Session &session);
    [[nodiscard]] Result<void> readSets(Entry &entry);

    Place m_place;
    Query m_halves;
    Query m_steps;
    Query m_laps;
    Query m_entries;
    Query m_sets;
};

} // namespace core
