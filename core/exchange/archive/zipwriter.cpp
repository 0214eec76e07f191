// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/zipwriter.h"

#include "core/exchange/archive/archiveformat.h"

#include <QFile>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>

namespace exchange {

using namespace core;

namespace {

constexpr int readableByOwner = 0600;

struct EntryFree {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const QString &path)
{
    std::unique_ptr<ZipWriter> writer(new ZipWriter(archive_write_new()));
    archive *handle = writer->m_handle;
    if (!handle || archive_write_set_format_zip(handle) != ARCHIVE_OK
        || archive_write_open_filename(handle, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return tl::unexpected(writer->lastError());
    return writer;
}

ZipWriter::~ZipWriter() { archive_write_free(m_handle); }

Error ZipWriter::lastError() const
{
    if (m_handle && archive_errno(m_handle) == ENOSPC)
        return {Error::Kind::Full, ArchiveWords::tr("the disk is full")};
    const char *words = m_handle ? archive_error_string(m_handle) : nullptr;
    return {Error::Kind::Io, words ? QString::fromLocal8Bit(words) : ArchiveWords::tr("the file cannot be written")};
}

Result<void> ZipWriter::begin(const QByteArray &name, qint64 bytes, Packing packing)
{
    const int chosen = packing == Packing::Deflate ? archive_write_zip_set_compression_deflate(m_handle)
                                                   : archive_write_zip_set_compression_store(m_handle);
    const std::unique_ptr<archive_entry, EntryFree> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), readableByOwner);
    archive_entry_set_size(entry.get(), bytes);
    if (chosen != ARCHIVE_OK || archive_write_header(m_handle, entry.get()) != ARCHIVE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<void> ZipWriter::write(const QByteArray &bytes)
{
    if (archive_write_data(m_handle, bytes.constData(), size_t(bytes.size())) != la_ssize_t(bytes.size()))
        return tl::unexpected(lastError());
    return {};
}

Result<void> ZipWriter::close()
{
    return archive_write_close(m_handle) == ARCHIVE_OK ? Result<void>() : tl::unexpected(lastError());
}

} // namespace exchange
