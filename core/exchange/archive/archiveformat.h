// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/revision.h"

#include <QByteArray>
#include <QCoreApplication>
#include <vector>

namespace exchange {

/// The context of this folder's words for translators.
struct ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(ArchiveWords)
};

/// One entry of an archive as its list of contents names it.
struct ArchiveEntry {
    QByteArray name;
    qint64 rows = 0;      ///< of a table
    qint64 bytes = 0;
    QByteArray sha256;    ///< 32 bytes
    bool operator==(const ArchiveEntry &) const = default;
};

/// The list of contents of an archive, its first entry (docs/archive-format.md).
struct ArchiveManifest {
    int schema = 0;
    core::SeenRevisions seen;
    std::vector<ArchiveEntry> entries; ///< by name
    bool operator==(const ArchiveManifest &) const = default;
};

/// The version of the format that is written, and the only one that is read.
inline constexpr int archiveVersion = 1;
inline constexpr const char *manifestName = "legwork.json";

/// What an archive may hold at most. Twenty years of daily training stay below a tenth of each.
struct ArchiveLimits {
    qint64 entries = 500'000;
    qint64 rowsATable = 20'000'000;
    qint64 bytesALine = 16'000'000;
    qint64 bytesASample = 100'000'000;
    qint64 bytesOfManifest = 150'000'000;
    qint64 bytes = 8'000'000'000;
    qint64 ratio = 200;              ///< of unpacked to packed bytes
    qint64 freeBytes = 10'000'000;   ///< so much may unpack whatever the ratio
};

/// "rows/session.jsonl" for a table.
[[nodiscard]] QByteArray rowsName(const QByteArray &table);
/// "samples/0a1b….bin" for a recording's 16 bytes.
[[nodiscard]] QByteArray samplesName(const QByteArray &recording);
/// The table of such a name; empty for another.
[[nodiscard]] QByteArray tableOfName(const QByteArray &name);
/// The 16 bytes of a recording of such a name; empty for another.
[[nodiscard]] QByteArray recordingOfName(const QByteArray &name);

/// The bytes of a manifest, the same for the same one.
[[nodiscard]] QByteArray manifestToJson(const ArchiveManifest &manifest);
/// The manifest again. Errors: Format; TooNew and Unsupported name the version.
[[nodiscard]] core::Result<ArchiveManifest> manifestFromJson(const QByteArray &json, const ArchiveLimits &limits = {});

} // namespace exchange
