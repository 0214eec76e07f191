// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/effortstore.h"

#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <algorithm>

namespace core {

namespace {

// Walks one distance from its fastest effort on and stops at the first one on a day asked for.
constexpr const char *selectFastest = R"(
SELECT b.session_id, l.day, b.metres, b.seconds, b.offset_s
FROM best_effort b CROSS JOIN logged l ON l.session_id = b.session_id
WHERE b.metres = ? AND l.day BETWEEN ? AND ? ORDER BY b.seconds LIMIT 1)";

constexpr const char *selectOver = R"(
SELECT b.session_id, l.day, b.metres, b.seconds, b.offset_s
FROM logged l CROSS JOIN best_effort b ON b.session_id = l.session_id AND b.metres = ?
WHERE l.day BETWEEN ? AND ? ORDER BY l.day, l.start_ms)";

constexpr const char *selectWholeRuns = R"(
SELECT l.session_id, l.day, l.distance_m, coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms) / 1000.0, 0.0
FROM logged l JOIN session s ON s.id = l.session_id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND s.sport = 'running' AND l.distance_m >= 1000
    AND coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms) > 0
    AND NOT EXISTS (SELECT 1 FROM best_effort b WHERE b.session_id = l.session_id))";

constexpr const char *selectLongest = R"(
SELECT l.session_id, l.day, l.distance_m, coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms, 0) / 1000.0, 0.0, coalesce(l.climb_m, 0)
FROM logged l JOIN session s ON s.id = l.session_id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND s.sport = 'running' AND l.distance_m > 0
ORDER BY l.distance_m DESC, l.day LIMIT 1)";

constexpr const char *selectHilliest = R"(
SELECT l.session_id, l.day, coalesce(l.distance_m, 0), coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms, 0) / 1000.0, 0.0, l.climb_m
FROM logged l JOIN session s ON s.id = l.session_id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND s.sport = 'running' AND l.climb_m > 0
ORDER BY l.climb_m DESC, l.day LIMIT 1)";

constexpr const char *selectFound = R"(
SELECT r.efforts FROM recording r JOIN import_batch b ON b.id = r.batch_id AND b.state = 1
WHERE r.session_id = ? AND r.efforts IS NOT NULL)";

RunRecord recordOf(const Query &row)
{
    RunRecord record;
    record.session = row.id<SessionId>(0);
    record.day = row.day(1);
    record.metres = row.real(2);
    record.seconds = row.real(3);
    record.offset = row.real(4);
    return record;
}

} // namespace

Result<void> EffortStore::readFastest(RunRecords &records, QDate first, QDate last) const
{
    Query query(m_database, selectFastest);
    for (size_t i = 0; i < recordDistances.size(); ++i) {
        if (const auto ran = query.bind(recordDistances[i]).bind(first).bind(last).exec(); !ran)
            return ran;
        if (query.next())
            records.fastest[i] = recordOf(query);
        if (const auto end = query.finished(); !end)
            return end;
    }
    return {};
}

Result<void> EffortStore::readWholeRuns(RunRecords &records, QDate first, QDate last) const
{
    Query query(m_database, selectWholeRuns);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return ran;
    while (query.next())
        addWholeRun(records, recordOf(query));
    return query.finished();
}

Result<std::optional<RunRecord>> EffortStore::readMost(const char *sql, QDate first, QDate last) const
{
    Query query(m_database, sql);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::optional<RunRecord> most;
    if (query.next()) {
        most = recordOf(query);
        most->climb = query.real(5);
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return most;
}

Result<RunRecords> EffortStore::records(QDate first, QDate last) const
{
    RunRecords records;
    if (const auto read = readFastest(records, first, last); !read)
        return tl::unexpected(read.error());
    if (const auto read = readWholeRuns(records, first, last); !read)
        return tl::unexpected(read.error());
    const auto longest = readMost(selectLongest, first, last);
    if (!longest)
        return tl::unexpected(longest.error());
    const auto climb = readMost(selectHilliest, first, last);
    if (!climb)
        return tl::unexpected(climb.error());
    records.longest = *longest;
    records.climb = *climb;
    return records;
}

Result<std::vector<RunRecord>> EffortStore::over(double metres, QDate first, QDate last) const
{
    Query query(m_database, selectOver);
    if (const auto ran = query.bind(metres).bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<RunRecord> out;
    while (query.next())
        out.push_back(recordOf(query));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<void> EffortStore::replace(SessionId session, const std::vector<BestEffort> &efforts, const Transaction &transaction)
{
    Query clear(transaction.database(), "DELETE FROM best_effort WHERE session_id = ?");
    if (const auto done = clear.bind(session).exec(); !done)
        return done;
    if (efforts.empty())
        return {};
    Query insert(transaction.database(), "INSERT INTO best_effort (session_id, metres, seconds, offset_s) VALUES (?, ?, ?, ?)");
    for (const BestEffort &effort : efforts)
        if (const auto done = insert.bind(session).bind(effort.metres).bind(effort.seconds).bind(effort.offset).exec(); !done)
            return done;
    return {};
}

Result<std::vector<BestEffort>> EffortStore::found(SessionId session) const
{
    Query query(m_database, selectFound);
    if (const auto ran = query.bind(session).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<BestEffort> best;
    while (query.next())
        for (const BestEffort &effort : effortsFromJson(query.bytes(0))) {
            const auto known = std::find_if(best.begin(), best.end(), [&](const BestEffort &one) { return one.metres == effort.metres; });
            if (known == best.end())
                best.push_back(effort);
            else if (effort.seconds < known->seconds)
                *known = effort;
        }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return best;
}

QByteArray effortsJson(const std::vector<BestEffort> &efforts)
{
    QJsonArray array;
    for (const BestEffort &effort : efforts)
        array.append(QJsonArray{effort.metres, effort.seconds, effort.offset});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<BestEffort> effortsFromJson(const QByteArray &json)
{
    std::vector<BestEffort> efforts;
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const QJsonArray row = value.toArray();
        const BestEffort effort{row.at(0).toDouble(), row.at(1).toDouble(), row.at(2).toDouble()};
        if (effort.metres > 0 && effort.seconds > 0 && effort.offset >= 0)
            efforts.push_back(effort);
    }
    return efforts;
}

} // namespace core
