// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

struct archive;

namespace exchange {

/// A plain file in a zip archive. Its name is a label only, never a path to write to.
struct ZipFolderEntry {
    int index = 0;  ///< among everything in the archive
    QString name;
};

/// Whether a file begins like a zip archive.
[[nodiscard]] bool isZipFile(const QString &path);

/// The plain files in a zip archive, in its order. Error Format when it is damaged or holds absurdly many.
[[nodiscard]] core::Result<std::vector<ZipFolderEntry>> zipFolderEntries(const QString &path);

/// A zip archive as a folder of files, whatever else is in it (archive/zipreader.h is stricter: it reads our own archives).
/// Fastest in ascending order. One thread each.
class ZipFolder
{
public:
    explicit ZipFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] const QString &path() const { return m_path; }

    /// What an entry unpacks to. Errors: Unsupported when it would grow past what an activity file may hold (inflate.h),
    /// Format when it is damaged or locked with a password.
    [[nodiscard]] core::Result<QByteArray> bytesOf(int index);

private:
    struct Closer {
        void operator()(archive *a) const;
    };
    [[nodiscard]] core::Result<void> open();

    QString m_path;
    std::unique_ptr<archive, Closer> m_archive;
    int m_next = 0; // the entry the archive gives next
    qint64 m_size = 0;
};

} // namespace exchange
