// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/exportarchive.h"

#include "core/exchange/archive/archiveformat.h"
#include "core/exchange/archive/zipwriter.h"
#include "core/store/contentrow.h"
#include "core/store/database.h"
#include "core/store/durablefile.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/scratchfile.h"
#include "core/store/sqlitefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>

namespace exchange {

using namespace core;

namespace {

using Sink = std::function<Result<void>(const QByteArray &)>;

constexpr int hundred = 100;
constexpr int flushBytes = 256 * 1024;

/// Reads a copy twice: once to know every entry's size and hash, once to write it. Nothing but a block stays in memory.
class Writing
{
public:
    Writing(const Database &database, JobControl &job) : m_database(database), m_job(job) {}

    Result<ArchiveManifest> survey()
    {
        ArchiveManifest manifest;
        manifest.schema = newestSchema();
        auto seen = seenRevisions(m_database);
        const auto recordings = seen ? recordingIds() : Result<std::vector<QByteArray>>(tl::unexpected(seen.error()));
        if (!recordings)
            return tl::unexpected(recordings.error());
        manifest.seen = std::move(*seen);
        for (const ContentTable &table : contentTables())
            manifest.entries.push_back({rowsName(table.name()), 0, 0, {}});
        for (const QByteArray &id : *recordings)
            manifest.entries.push_back({samplesName(id), 0, 0, {}});
        std::sort(manifest.entries.begin(), manifest.entries.end(),
                  [](const ArchiveEntry &a, const ArchiveEntry &b) { return a.name < b.name; });
        for (size_t i = 0; i < manifest.entries.size(); ++i) {
            if (const auto measured = measure(manifest.entries[i]); !measured)
                return tl::unexpected(measured.error());
            m_job.percent = int(hundred / 2 * i / manifest.entries.size());
        }
        return manifest;
    }

    Result<qint64> write(const ArchiveManifest &manifest, ZipWriter &zip)
    {
        const QByteArray list = manifestToJson(manifest);
        if (const auto begun = zip.begin(manifestName, list.size(), ZipWriter::Packing::Deflate); !begun)
            return tl::unexpected(begun.error());
        if (const auto written = zip.write(list); !written)
            return tl::unexpected(written.error());
        qint64 rows = 0;
        for (size_t i = 0; i < manifest.entries.size(); ++i) {
            const ArchiveEntry &entry = manifest.entries[i];
            // Samples are compressed already.
            const auto packing = entry.name.startsWith("rows/") ? ZipWriter::Packing::Deflate : ZipWriter::Packing::Store;
            if (const auto begun = zip.begin(entry.name, entry.bytes, packing); !begun)
                return tl::unexpected(begun.error());
            if (const auto done = stream(entry.name, [&](const QByteArray &bytes) { return zip.write(bytes); }); !done)
                return tl::unexpected(done.error());
            rows += entry.rows;
            m_job.percent = int(hundred / 2 + hundred / 2 * i / manifest.entries.size());
        }
        if (const auto closed = zip.close(); !closed)
            return tl::unexpected(closed.error());
        return rows;
    }

private:
    Result<std::vector<QByteArray>> recordingIds()
    {
        const ContentTable &table = *contentTable("recording");
        Query query(m_database, table.selectAll().constData());
        if (const auto ran = query.exec(); !ran)
            return tl::unexpected(ran.error());
        std::vector<QByteArray> ids;
        while (query.next())
            ids.push_back(query.bytes(0));
        if (const auto end = query.finished(); !end)
            return tl::unexpected(end.error());
        return ids;
    }

    Result<void> measure(ArchiveEntry &entry)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool samples = !recordingOfName(entry.name).isEmpty();
        const auto done = stream(entry.name, [&](const QByteArray &bytes) {
            hash.addData(bytes);
            entry.bytes += bytes.size();
            entry.rows += samples ? 0 : bytes.count('\n');
            return Result<void>();
        });
        entry.sha256 = hash.result();
        return done;
    }

    /// The bytes of an entry, block by block.
    Result<void> stream(const QByteArray &name, const Sink &sink)
    {
        if (const ContentTable *table = contentTable(tableOfName(name)))
            return streamRows(*table, sink);
        if (m_job.cancel)
            return fail(Error::Kind::Cancelled, ArchiveWords::tr("cancelled"));
        Query query(m_database, "SELECT data FROM recording WHERE id = ?");
        if (const auto ran = query.bind(recordingOfName(name)).exec(); !ran)
            return ran;
        if (!query.next())
            return fail(Error::Kind::Corrupt, ArchiveWords::tr("a recording has no samples"));
        return sink(query.bytes(0));
    }

    Result<void> streamRows(const ContentTable &table, const Sink &sink)
    {
        Query query(m_database, table.selectAll().constData());
        if (const auto ran = query.exec(); !ran)
            return ran;
        QByteArray lines;
        while (query.next()) {
            if (m_job.cancel)
                return fail(Error::Kind::Cancelled, ArchiveWords::tr("cancelled"));
            lines += rowToJson(table, readRow(table, query)) + '\n';
            if (lines.size() < flushBytes)
                continue;
            if (const auto taken = sink(lines); !taken)
                return taken;
            lines.clear();
        }
        if (const auto end = query.finished(); !end)
            return end;
        return lines.isEmpty() ? Result<void>() : sink(lines);
    }

    const Database &m_database;
    JobControl &m_job;
};

Result<void> copyOf(const QString &databasePath, const QString &copy, const std::atomic<bool> &cancel)
{
    SqliteFile source, target;
    if (const auto opened = source.open(databasePath, SqliteFile::Mode::Read); !opened)
        return opened;
    if (const auto opened = target.open(copy, SqliteFile::Mode::Create); !opened)
        return opened;
    return target.copyFrom(source, &cancel);
}

Result<qint64> writeZip(const Database &database, const QString &path, JobControl &job)
{
    Writing writing(database, job);
    const auto manifest = writing.survey();
    if (!manifest)
        return tl::unexpected(manifest.error());
    const auto zip = ZipWriter::create(path);
    return zip ? writing.write(*manifest, **zip) : tl::unexpected(zip.error());
}

} // namespace

Result<qint64> exportArchive(const QString &databasePath, const QString &path, JobControl &job)
{
    // A long read would keep the window from writing; copying lets it in between.
    const QString target = QFileInfo(path).absoluteFilePath();
    const QFileInfo database(databasePath);
    const bool beside = QFileInfo(database.absolutePath()).isWritable();
    const ScratchFile copy(beside ? database.absoluteFilePath() : target);
    if (const auto copied = copyOf(databasePath, copy.path(), job.cancel); !copied)
        return tl::unexpected(copied.error());
    const auto opened = Database::open(copy.path(), Database::Mode::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const ScratchFile unfinished(target);
    const auto rows = writeZip(**opened, unfinished.path(), job);
    if (!rows)
        return rows;
    if (const auto synced = syncFile(unfinished.path()); !synced)
        return tl::unexpected(synced.error());
    if (const auto named = replaceFile(unfinished.path(), target); !named)
        return tl::unexpected(named.error());
    job.percent = hundred;
    return rows;
}

} // namespace exchange
