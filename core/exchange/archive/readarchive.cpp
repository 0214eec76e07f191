// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/readarchive.h"

#include <QCryptographicHash>
#include <algorithm>

namespace exchange {

using namespace core;

namespace {

/// Reads the entries that a list of contents announces.
class Reading
{
public:
    Reading(ZipReader &zip, ArchiveSink &sink, const std::atomic<bool> &cancel, const ArchiveLimits &limits)
        : m_zip(zip), m_sink(sink), m_cancel(cancel), m_limits(limits)
    {
    }

    Result<ArchiveManifest> run()
    {
        auto manifest = readManifest();
        if (!manifest)
            return manifest;
        if (const auto whole = holdsEveryTable(*manifest); !whole)
            return tl::unexpected(whole.error());
        for (const ArchiveEntry &entry : manifest->entries) {
            const auto name = m_zip.next();
            if (!name)
                return tl::unexpected(name.error());
            if (*name != entry.name)
                return fail(Error::Kind::Format, name->isEmpty()
                                ? ArchiveWords::tr("\"%1\" is missing").arg(QString::fromLatin1(entry.name))
                                : ArchiveWords::tr("it holds \"%1\", which is not in its list of contents").arg(shown(*name)));
            if (const auto done = readEntry(entry); !done)
                return tl::unexpected(Error{done.error().kind, QStringLiteral("%1: %2").arg(QString::fromLatin1(entry.name), done.error().message)});
        }
        const auto end = m_zip.next();
        if (!end)
            return tl::unexpected(end.error());
        if (!end->isEmpty())
            return fail(Error::Kind::Format, ArchiveWords::tr("it holds \"%1\", which is not in its list of contents").arg(shown(*end)));
        return manifest;
    }

private:
    /// A name from outside, fit for a sentence.
    static QString shown(const QByteArray &name)
    {
        constexpr int longest = 60;
        QString text = QString::fromUtf8(name).left(longest);
        std::replace_if(text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, QLatin1Char('?'));
        return text;
    }

    Result<ArchiveManifest> readManifest()
    {
        const auto name = m_zip.next();
        if (!name)
            return tl::unexpected(name.error());
        if (*name != manifestName)
            return fail(Error::Kind::Format, ArchiveWords::tr("this is no Legwork archive"));
        const auto json = readAll(m_limits.bytesOfManifest);
        if (!json)
            return tl::unexpected(json.error());
        return manifestFromJson(*json, m_limits);
    }

    static Result<void> holdsEveryTable(const ArchiveManifest &manifest)
    {
        for (const ContentTable &table : contentTables()) {
            const QByteArray name = rowsName(table.name());
            if (std::none_of(manifest.entries.begin(), manifest.entries.end(), [&](const ArchiveEntry &one) { return one.name == name; }))
                return fail(Error::Kind::Format, ArchiveWords::tr("\"%1\" is missing").arg(QString::fromLatin1(name)));
        }
        return {};
    }

    Result<QByteArray> readAll(qint64 most)
    {
        QByteArray all;
        for (;;) {
            const auto part = readPart();
            if (!part)
                return part;
            if (part->isEmpty())
                return all;
            all += *part;
            if (all.size() > most)
                return fail(Error::Kind::Unsupported, ArchiveWords::tr("an entry is larger than %1 MB").arg(most / 1'000'000));
        }
    }

    Result<QByteArray> readPart()
    {
        if (m_cancel)
            return fail(Error::Kind::Cancelled, ArchiveWords::tr("cancelled"));
        return m_zip.read();
    }

    Result<void> readEntry(const ArchiveEntry &entry)
    {
        const QByteArray recording = recordingOfName(entry.name);
        if (recording.isEmpty())
            return readRows(*contentTable(tableOfName(entry.name)), entry);
        const auto bytes = readAll(std::min(entry.bytes, m_limits.bytesASample));
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto same = compare(entry, 0, bytes->size(), QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)); !same)
            return same;
        return m_sink.samples(recording, *bytes);
    }

    Result<void> readRows(const ContentTable &table, const ArchiveEntry &entry)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QByteArray rest;
        qint64 rows = 0, bytes = 0;
        for (;;) {
            const auto part = readPart();
            if (!part)
                return tl::unexpected(part.error());
            if (part->isEmpty())
                break;
            hash.addData(*part);
            bytes += part->size();
            rest += *part;
            const auto taken = takeLines(table, rest, rows);
            if (!taken)
                return taken;
            if (rest.size() > m_limits.bytesALine || bytes > entry.bytes || rows > entry.rows)
                return fail(Error::Kind::Format, ArchiveWords::tr("it is longer than it says"));
        }
        if (!rest.isEmpty())
            return fail(Error::Kind::Format, ArchiveWords::tr("its last line is cut off"));
        return compare(entry, rows, bytes, hash.result());
    }

    Result<void> takeLines(const ContentTable &table, QByteArray &rest, qint64 &rows)
    {
        qsizetype from = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
            ++rows;
            const auto values = rowFromJson(table, rest.mid(from, end - from));
            const Result<void> done = values ? m_sink.row(table, *values) : Result<void>(tl::unexpected(values.error()));
            if (!done)
                return fail(done.error().kind, ArchiveWords::tr("line %1: %2").arg(rows).arg(done.error().message));
            from = end + 1;
        }
        rest.remove(0, from);
        return {};
    }

    static Result<void> compare(const ArchiveEntry &entry, qint64 rows, qint64 bytes, const QByteArray &sha256)
    {
        if (rows != entry.rows || bytes != entry.bytes || sha256 != entry.sha256)
            return fail(Error::Kind::Format, ArchiveWords::tr("it is not what was written (its SHA-256 differs)"));
        return {};
    }

    ZipReader &m_zip;
    ArchiveSink &m_sink;
    const std::atomic<bool> &m_cancel;
    const ArchiveLimits &m_limits;
};

} // namespace

Result<ArchiveManifest> readArchive(ZipReader &zip, ArchiveSink &sink, const std::atomic<bool> &cancel, const ArchiveLimits &limits)
{
    return Reading(zip, sink, cancel, limits).run();
}

} // namespace exchange
