// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct archive;

namespace exchange {

/// Writes a zip file entry by entry. The same entries give the same bytes: no times, no owners.
class ZipWriter
{
public:
    /// Begins the file. Error Io.
    [[nodiscard]] static core::Result<std::unique_ptr<ZipWriter>> create(const QString &path);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    enum class Packing { Deflate, Store };
    /// Begins an entry of exactly `bytes` bytes.
    [[nodiscard]] core::Result<void> begin(const QByteArray &name, qint64 bytes, Packing packing);
    /// Adds bytes to the entry. Errors: Full, Io.
    [[nodiscard]] core::Result<void> write(const QByteArray &bytes);
    /// Ends the file.
    [[nodiscard]] core::Result<void> close();

private:
    explicit ZipWriter(archive *handle) : m_handle(handle) {}
    [[nodiscard]] core::Error lastError() const;

    archive *m_handle;
};

} // namespace exchange
