// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importstore.h"

#include "core/store/effortstore.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

namespace core {

namespace {

#define SOURCE_COLUMNS "src.id, src.sha256, src.part, src.name, src.format, src.device, src.session_id, src.batch_id"
// Hidden batches and sessions in the bin do not count as imported.
#define SOURCE_FROM \
    " FROM source src JOIN import_batch b ON b.id = src.batch_id AND b.state = 1 " \
    "JOIN session s ON s.id = src.session_id AND s.deleted_at IS NULL "

constexpr const char *selectByHash = "SELECT " SOURCE_COLUMNS SOURCE_FROM "WHERE src.sha256 = ? ORDER BY src.part";
constexpr const char *selectBySession = "SELECT " SOURCE_COLUMNS SOURCE_FROM "WHERE src.session_id = ? ORDER BY src.part";

#undef SOURCE_COLUMNS
#undef SOURCE_FROM

constexpr const char *selectRecording = R"(
SELECT r.codec, r.n, r.channels, r.data FROM recording r JOIN import_batch b ON b.id = r.batch_id AND b.state = 1
WHERE r.session_id = ? ORDER BY b.at, r.rowid LIMIT 1)";

constexpr const char *selectHeartRate = R"(
SELECT r.hr_seconds FROM recording r JOIN import_batch b ON b.id = r.batch_id AND b.state = 1
WHERE r.session_id = ? AND r.hr_seconds IS NOT NULL)";

constexpr const char *selectRows = R"(
SELECT r.id FROM recording r JOIN import_batch b ON b.id = r.batch_id AND b.state = 1 WHERE r.session_id = ?
UNION ALL
SELECT o.id FROM source o JOIN import_batch b ON b.id = o.batch_id AND b.state = 1 WHERE o.session_id = ?)";

Result<std::vector<Source>> readSources(Query &query)
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Source> out;
    while (query.next())
        out.push_back({query.id<SourceId>(0), query.bytes(1), query.integer(2), query.text(3), query.text(4),
                       query.text(5), query.id<SessionId>(6), query.id<BatchId>(7)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

QByteArray heartRateJson(const HeartRateSeconds &seconds)
{
    QJsonObject object;
    for (const auto &[bpm, s] : seconds)
        object.insert(QString::number(bpm), s);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HeartRateSeconds heartRateFromJson(const QByteArray &json)
{
    HeartRateSeconds out;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out[it.key().toInt()] = it.value().toDouble();
    return out;
}

/// What the Journal copies for a run when the recording is revealed; found here, where a worker waits and not a person.
QByteArray effortsOf(const PackedRecording &packed)
{
    const auto recording = unpackRecording(packed);
    return effortsJson(recording ? bestEfforts(*recording) : std::vector<BestEffort>());
}

} // namespace

Result<std::vector<Source>> ImportStore::sourcesOf(const QByteArray &sha256) const
{
    Query query(m_database, selectByHash);
    query.bind(sha256);
    return readSources(query);
}

Result<std::vector<Source>> ImportStore::sourcesFor(SessionId session) const
{
    Query query(m_database, selectBySession);
    query.bind(session);
    return readSources(query);
}

Result<std::optional<Recording>> ImportStore::recordingOf(SessionId session) const
{
    Query query(m_database, selectRecording);
    if (const auto ran = query.bind(session).exec(); !ran)
        return tl::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    PackedRecording packed;
    packed.codec = query.integer(0);
    packed.samples = query.integer(1);
    packed.channels = query.bytes(2);
    packed.data = query.bytes(3);
    auto recording = unpackRecording(packed);
    if (!recording)
        return tl::unexpected(recording.error());
    return std::move(*recording);
}

Result<std::optional<HeartRateSeconds>> ImportStore::heartRateOf(SessionId session) const
{
    Query query(m_database, selectHeartRate);
    if (const auto ran = query.bind(session).exec(); !ran)
        return tl::unexpected(ran.error());
    std::optional<HeartRateSeconds> sum;
    while (query.next()) {
        if (!sum)
            sum.emplace();
        for (const auto &[bpm, seconds] : heartRateFromJson(query.bytes(0)))
            (*sum)[bpm] += seconds;
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return sum;
}

Result<std::vector<QUuid>> ImportStore::rowsOf(SessionId session) const
{
    Query query(m_database, selectRows);
    if (const auto ran = query.bind(session).bind(session).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<QUuid> rows;
    while (query.next())
        rows.push_back(QUuid::fromRfc4122(query.bytes(0)));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return rows;
}

Result<void> ImportStore::move(const ImportMove &move, const Transaction &transaction)
{
    int moved = 0;
    for (const char *sql : {"UPDATE recording SET session_id = ? WHERE id = ? AND session_id = ?",
                            "UPDATE source SET session_id = ? WHERE id = ? AND session_id = ?"}) {
        Query query(transaction.database(), sql);
        if (const auto done = query.bind(move.to).bind(move.row.toRfc4122()).bind(move.from).exec(); !done)
            return done;
        moved += query.rowsAffected();
    }
    if (moved != 1)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Database", "the imported recordings are gone"));
    return {};
}

Result<BatchId> ImportStore::beginBatch(const QString &label, const QDateTime &at, const Transaction &transaction)
{
    const BatchId id = BatchId::create();
    Query query(transaction.database(), "INSERT INTO import_batch (id, at, label, state) VALUES (?, ?, ?, 0)");
    if (const auto done = query.bind(id).bind(at.toMSecsSinceEpoch()).bind(label).exec(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> ImportStore::stage(const Source &source, const std::optional<PackedRecording> &recording,
                                const Transaction &transaction)
{
    const Database &database = transaction.database();
    Query insert(database, "INSERT INTO source (id, sha256, part, name, format, device, session_id, batch_id) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(source.id).bind(source.sha256).bind(source.part).bind(source.name).bind(source.format);
    if (const auto done = insert.bind(source.device).bind(source.session).bind(source.batch).exec(); !done || !recording)
        return done;
    Query data(database, "INSERT INTO recording (id, session_id, batch_id, codec, n, channels, hr_seconds, efforts, data) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    data.bind(RecordingId::create()).bind(source.session).bind(source.batch).bind(recording->codec);
    data.bind(recording->samples).bind(recording->channels);
    if (recording->heartRate.empty())
        data.bindNull();
    else
        data.bind(heartRateJson(recording->heartRate));
    return data.bind(effortsOf(*recording)).bind(recording->data).exec();
}

Result<void> ImportStore::setRevealed(BatchId batch, bool revealed, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE import_batch SET state = ? WHERE id = ?");
    if (const auto done = query.bind(revealed).bind(batch).exec(); !done)
        return done;
    if (query.rowsAffected() != 1)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Database", "the imported recordings are gone"));
    return {};
}

Result<void> ImportStore::discard(BatchId batch, const Transaction &transaction)
{
    Query query(transaction.database(), "DELETE FROM import_batch WHERE id = ? AND state = 0");
    return query.bind(batch).exec();
}

Result<void> ImportStore::purgeHidden(const Transaction &transaction)
{
    Query query(transaction.database(), "DELETE FROM import_batch WHERE state = 0");
    return query.exec();
}

} // namespace core
