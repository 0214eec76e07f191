// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importhistory.h"

#include "core/store/query.h"

namespace core {

namespace {

constexpr const char *selectBatches = R"(
SELECT b.id, b.at, b.label, count(DISTINCT o.sha256), count(DISTINCT o.session_id)
FROM import_batch b JOIN source o ON o.batch_id = b.id JOIN session s ON s.id = o.session_id AND s.deleted_at IS NULL
WHERE b.state = 1 GROUP BY b.id ORDER BY b.at DESC, b.id)";

constexpr const char *selectRecording = R"(
SELECT 1 FROM recording r JOIN import_batch b ON b.id = r.batch_id AND b.state = 1 WHERE r.session_id = ? LIMIT 1)";

constexpr const char *selectKnown = R"(
SELECT 1 FROM source o JOIN import_batch b ON b.id = o.batch_id AND b.state = 1
JOIN session s ON s.id = o.session_id AND s.deleted_at IS NULL WHERE o.sha256 = ? LIMIT 1)";

Result<bool> answer(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    const bool found = query.next();
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return found;
}

} // namespace

Result<std::vector<ImportBatch>> ImportHistory::batches() const
{
    Query query(m_database, selectBatches);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<ImportBatch> out;
    while (query.next())
        out.push_back({query.id<BatchId>(0), QDateTime::fromMSecsSinceEpoch(query.bigInteger(1), Qt::UTC), query.text(2),
                       query.integer(3), query.integer(4)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::vector<ImportItem>> ImportHistory::items(BatchId batch) const
{
    Query query(m_database, "SELECT key, before_json, after_sha256 FROM import_item WHERE batch_id = ? ORDER BY key");
    if (const auto ran = query.bind(batch).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<ImportItem> out;
    while (query.next())
        out.push_back({query.text(0), query.text(1).toUtf8(), query.bytes(2)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<bool> ImportHistory::hasRecording(SessionId session) const
{
    Query query(m_database, selectRecording);
    query.bind(session);
    return answer(query);
}

Result<bool> ImportHistory::knows(const QByteArray &sha256) const
{
    Query query(m_database, selectKnown);
    query.bind(sha256);
    return answer(query);
}

Result<void> ImportHistory::add(BatchId batch, const ImportItem &item, const Transaction &transaction)
{
    Query query(transaction.database(), "INSERT INTO import_item (batch_id, key, before_json, after_sha256) VALUES (?, ?, ?, ?)");
    query.bind(batch).bind(item.key);
    if (item.beforeJson.isEmpty())
        query.bindNull();
    else
        query.bind(QString::fromUtf8(item.beforeJson));
    return query.bind(item.afterSha256).exec();
}

Result<BatchId> ImportHistory::keepApart(BatchId batch, const std::vector<SessionId> &sessions, const Transaction &transaction)
{
    const Database &database = transaction.database();
    const BatchId apart = BatchId::create();
    Query insert(database, "INSERT INTO import_batch (id, at, label, state) SELECT ?, at, label, state FROM import_batch WHERE id = ?");
    if (const auto done = insert.bind(apart).bind(batch).exec(); !done)
        return tl::unexpected(done.error());
    Query recordings(database, "UPDATE recording SET batch_id = ? WHERE batch_id = ? AND session_id = ?");
    Query sources(database, "UPDATE source SET batch_id = ? WHERE batch_id = ? AND session_id = ?");
    Query items(database, "UPDATE import_item SET batch_id = ? WHERE batch_id = ? AND key = ?");
    for (const SessionId &session : sessions) {
        if (const auto done = recordings.bind(apart).bind(batch).bind(session).exec(); !done)
            return tl::unexpected(done.error());
        if (const auto done = sources.bind(apart).bind(batch).bind(session).exec(); !done)
            return tl::unexpected(done.error());
        const QString key = QStringLiteral("session/") + session.toString();
        if (const auto done = items.bind(apart).bind(batch).bind(key).exec(); !done)
            return tl::unexpected(done.error());
    }
    return apart;
}

} // namespace core
