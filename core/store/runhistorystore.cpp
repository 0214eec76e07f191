// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runhistorystore.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QSqlError>

namespace core {

namespace {

constexpr const char *selectRuns = R"(
SELECT l.session_id, l.day, s.kind, l.distance_m, coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms) AS time_ms,
       l.effort, l.avg_hr, l.surface, l.incline
FROM logged l JOIN session s ON s.id = l.session_id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND s.sport = 'running' AND l.distance_m > 0 AND time_ms > 0
ORDER BY l.day, l.start_ms, s.pos)";

} // namespace

Result<std::vector<RunSummary>> RunHistoryStore::between(QDate from, QDate to) const
{
    Query query(m_database, selectRuns);
    if (const auto ran = query.bind(from).bind(to).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<RunSummary> runs;
    while (query.next()) {
        const auto kind = kindFromSlug(query.text(2));
        if (!kind)
            return fail(Error::Kind::Corrupt, QCoreApplication::translate("Database", "the database holds an unknown kind"));
        runs.push_back({query.id<SessionId>(0), query.day(1), *kind, Metres{query.real(3)}, Milliseconds(query.bigInteger(4)),
                        query.optInteger(5), query.optInteger(6),
                        query.isNull(7) ? std::nullopt : surfaceFromSlug(query.text(7)), query.optReal(8)});
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return runs;
}

} // namespace core
