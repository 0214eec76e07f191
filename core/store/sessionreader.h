// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"
#include "core/store/query.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

class Database;

/// Reads whole sessions by id, many with each of five statements, which are prepared once.
class SessionReader
{
public:
    /// Where to look: among the sessions that count, or in the bin.
    enum class Place { Calendar, Bin };
    explicit SessionReader(const Database &database, Place place = Place::Calendar);

    /// The session, or nullopt when there is none or it is not in that place.
    [[nodiscard]] Result<std::optional<Session>> read(SessionId id);
    /// Those of the sessions that are there and in that place, in the order asked for.
    [[nodiscard]] Result<std::vector<Session>> read(const std::vector<SessionId> &ids);

private:
    using Batch = std::map<SessionId, Session>;
    [[nodiscard]] Result<void> readBatch(const SessionId *first, size_t count, Batch &batch);
    [[nodiscard]] Result<void> readHalves(Batch &batch);
    [[nodiscard]] Result<void> readSteps(Batch &batch);
    [[nodiscard]] Result<void> readLaps(Batch &batch);
    [[nodiscard]] Result<void> readEntries(Batch &batch);
    [[nodiscard]] Result<void> readSets(Batch &batch);

    Place m_place;
    Query m_halves;
    Query m_steps;
    Query m_laps;
    Query m_entries;
    Query m_sets;
};

} // namespace core
