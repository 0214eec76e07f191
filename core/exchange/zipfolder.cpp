// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipfolder.h"

#include "core/exchange/inflate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace exchange {

using core::Error;

namespace {

constexpr int mostEntries = 200'000;
constexpr size_t blockSize = 64 * 1024;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

tl::unexpected<Error> damaged() { return core::fail(Error::Kind::Format, tr("the zip archive is damaged or cut off")); }

struct Freer {
    void operator()(archive *a) const { archive_read_free(a); }
};
using Archive = std::unique_ptr<archive, Freer>;

archive *opened(const QString &path)
{
    Archive reader(archive_read_new());
    if (!reader || archive_read_support_format_zip(reader.get()) != ARCHIVE_OK
        || archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return nullptr;
    return reader.release();
}

QString nameOf(archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(name);
    const char *name = archive_entry_pathname(entry);
    return name ? QString::fromUtf8(name) : QString();
}

} // namespace

void ZipFolder::Closer::operator()(archive *a) const { archive_read_free(a); }

bool isZipFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

core::Result<std::vector<ZipFolderEntry>> zipFolderEntries(const QString &path)
{
    const Archive reader(opened(path));
    if (!reader)
        return damaged();
    std::vector<ZipFolderEntry> entries;
    archive_entry *entry = nullptr;
    for (int index = 0;; ++index) {
        const int got = archive_read_next_header(reader.get(), &entry);
        if (got == ARCHIVE_EOF)
            return entries;
        if (got < ARCHIVE_WARN || index >= mostEntries)
            return damaged();
        // The Finder's own notes beside each file are no files of the user.
        if (archive_entry_filetype(entry) == AE_IFREG && !nameOf(entry).startsWith(QLatin1String("__MACOSX/")))
            entries.push_back({index, nameOf(entry)});
    }
}

core::Result<void> ZipFolder::open()
{
    m_archive.reset(opened(m_path));
    m_next = 0;
    m_size = QFileInfo(m_path).size();
    if (!m_archive)
        return damaged();
    return {};
}

core::Result<QByteArray> ZipFolder::bytesOf(int index)
{
    if (!m_archive || index < m_next)
        if (const auto done = open(); !done)
            return tl::unexpected(done.error());
    archive_entry *entry = nullptr;
    for (; m_next <= index; ++m_next)
        if (archive_read_next_header(m_archive.get(), &entry) < ARCHIVE_WARN)
            return damaged();
    const qint64 most = std::min(mostInflatedBytes, m_size * mostInflationRatio);
    QByteArray bytes;
    QByteArray block(qsizetype(blockSize), Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(m_archive.get(), block.data(), blockSize);
        if (got < 0)
            return core::fail(Error::Kind::Format, archive_entry_is_encrypted(entry) ? tr("it is locked with a password")
                                                                                    : tr("the compressed data are damaged or cut off"));
        if (got == 0)
            return bytes;
        if (bytes.size() + got > most)
            return core::fail(Error::Kind::Unsupported, tr("it would unpack to more than %1 MB, which no activity does").arg(most / 1'000'000));
        bytes.append(block.constData(), got);
    }
}

} // namespace exchange
