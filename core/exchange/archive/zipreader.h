// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive/archiveformat.h"

#include <QString>
#include <memory>

struct archive;

namespace exchange {

/// Reads a zip file entry by entry and trusts nothing it says of itself. Names are only ever compared, never used as paths.
class ZipReader
{
public:
    /// Errors: NotFound, Io; what is wrong inside shows at the first entry.
    [[nodiscard]] static core::Result<std::unique_ptr<ZipReader>> openFile(const QString &path, const ArchiveLimits &limits = {});
    /// The same for bytes, which have to stay.
    [[nodiscard]] static core::Result<std::unique_ptr<ZipReader>> openBytes(const QByteArray &bytes, const ArchiveLimits &limits = {});
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// Moves to the next entry and gives its name; an empty one at the end. Error Format for what is no plain file, and for
    /// damage.
    [[nodiscard]] core::Result<QByteArray> next();
    /// The next bytes of the entry; none at its end. Errors: Format; Unsupported, when it unpacks to more than a file of this
    /// size may.
    [[nodiscard]] core::Result<QByteArray> read();

private:
    ZipReader(archive *handle, qint64 packed, const ArchiveLimits &limits);

    archive *m_handle;
    qint64 m_most;
    qint64 m_read = 0;
};

} // namespace exchange
