// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plannedstore.h"

#include "core/store/query.h"
#include "core/store/sessionreader.h"

#include <QSqlError>

namespace core {

namespace {

constexpr const char *selectBetween = R"(
SELECT s.id, s.rev FROM planned p JOIN session s ON s.id = p.session_id
WHERE p.day BETWEEN ? AND ? AND s.deleted_at IS NULL ORDER BY p.day, s.pos, s.id)";

} // namespace

Result<std::vector<StampedSession>> PlannedStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    SessionReader reader(m_database);
    std::vector<StampedSession> out;
    while (query.next()) {
        auto session = reader.read(query.id<SessionId>(0));
        if (!session)
            return tl::unexpected(session.error());
        // A revision starts with its milliseconds (transaction.h).
        if (*session)
            out.push_back({std::move(**session), query.text(1).section(QLatin1Char('-'), 0, 0).toLongLong()});
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace core
