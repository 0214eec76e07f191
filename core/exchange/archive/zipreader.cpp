// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/zipreader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace exchange {

using namespace core;

namespace {

constexpr size_t block = 64 * 1024;

tl::unexpected<Error> damaged() { return fail(Error::Kind::Format, ArchiveWords::tr("it is no zip file, or it is damaged")); }

/// A handle that reads zip files and nothing else; null when libarchive has none.
archive *newReader()
{
    archive *handle = archive_read_new();
    if (handle && archive_read_support_format_zip_seekable(handle) == ARCHIVE_OK)
        return handle;
    archive_read_free(handle);
    return nullptr;
}

} // namespace

ZipReader::ZipReader(archive *handle, qint64 packed, const ArchiveLimits &limits)
    : m_handle(handle), m_most(std::min(limits.bytes, std::max(limits.freeBytes, packed * limits.ratio)))
{
}

ZipReader::~ZipReader() { archive_read_free(m_handle); }

Result<std::unique_ptr<ZipReader>> ZipReader::openFile(const QString &path, const ArchiveLimits &limits)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(Error::Kind::NotFound, ArchiveWords::tr("there is no such file"));
    std::unique_ptr<ZipReader> reader(new ZipReader(newReader(), info.size(), limits));
    if (!reader->m_handle || archive_read_open_filename(reader->m_handle, QFile::encodeName(path).constData(), block) != ARCHIVE_OK)
        return damaged();
    return reader;
}

Result<std::unique_ptr<ZipReader>> ZipReader::openBytes(const QByteArray &bytes, const ArchiveLimits &limits)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(newReader(), bytes.size(), limits));
    if (!reader->m_handle || archive_read_open_memory(reader->m_handle, bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return damaged();
    return reader;
}

Result<QByteArray> ZipReader::next()
{
    archive_entry *entry = nullptr;
    const int found = archive_read_next_header(m_handle, &entry);
    if (found == ARCHIVE_EOF)
        return QByteArray();
    if (found != ARCHIVE_OK)
        return damaged();
    const char *name = archive_entry_pathname(entry);
    if (!name || !*name || archive_entry_filetype(entry) != AE_IFREG || archive_entry_is_encrypted(entry))
        return fail(Error::Kind::Format, ArchiveWords::tr("it holds something that is no plain file"));
    return QByteArray(name);
}

Result<QByteArray> ZipReader::read()
{
    QByteArray bytes(qsizetype(block), Qt::Uninitialized);
    const la_ssize_t got = archive_read_data(m_handle, bytes.data(), block);
    if (got < 0)
        return damaged();
    m_read += got;
    if (m_read > m_most)
        return fail(Error::Kind::Unsupported, ArchiveWords::tr("it unpacks to more than %1 MB, which no archive of its size does")
                                                  .arg(m_most / 1'000'000));
    bytes.resize(got);
    return bytes;
}

} // namespace exchange
