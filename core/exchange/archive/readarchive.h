// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive/zipreader.h"
#include "core/store/contentrow.h"

#include <atomic>

namespace exchange {

/// Takes what an archive holds, piece by piece.
class ArchiveSink
{
public:
    virtual ~ArchiveSink() = default;
    /// One row. An error ends the reading.
    [[nodiscard]] virtual core::Result<void> row(const core::ContentTable &table, const core::RowValues &values) = 0;
    /// The samples of a recording, whose row came before.
    [[nodiscard]] virtual core::Result<void> samples(const QByteArray &recording, const QByteArray &bytes) = 0;
};

/// Reads an archive through to the end: every entry its list of contents names, no other one, each with the bytes and rows
/// it says. Errors: Format, TooNew, Unsupported say what is wrong and where; Cancelled. What the sink was given counts only
/// when all of it was read.
[[nodiscard]] core::Result<ArchiveManifest> readArchive(ZipReader &zip, ArchiveSink &sink, const std::atomic<bool> &cancel,
                                                        const ArchiveLimits &limits = {});

} // namespace exchange
