// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seriessessions.h"

#include "core/store/query.h"
#include "core/store/sessionreader.h"

namespace core {

Result<std::vector<Session>> sessionsOfSeries(const Database &database, SeriesId series)
{
    Query query(database, "SELECT id FROM session WHERE series_id = ? AND deleted_at IS NULL ORDER BY id");
    if (const auto ran = query.bind(series).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<SessionId> ids;
    while (query.next())
        ids.push_back(query.id<SessionId>(0));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return SessionReader(database).read(ids);
}

Result<QString> lastSlotOfSeries(const Database &database, SeriesId series)
{
    Query query(database, "SELECT max(slot) FROM session WHERE series_id = ?");
    if (const auto ran = query.bind(series).exec(); !ran)
        return tl::unexpected(ran.error());
    return query.next() && !query.isNull(0) ? query.text(0) : QString();
}

Result<bool> isBuried(const Database &database, SessionId session)
{
    Query query(database, "SELECT 1 FROM tombstone WHERE key = 'session/' || lower(hex(?))");
    if (const auto ran = query.bind(session).exec(); !ran)
        return tl::unexpected(ran.error());
    return query.next();
}

} // namespace core
