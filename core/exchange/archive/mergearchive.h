// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/merge.h"
#include "core/store/scratchfile.h"

namespace exchange {

/// An archive that was read through and found good: a database of its own, gone with this object.
class OpenedArchive
{
public:
    /// Reads the archive into a database beside `beside`. Errors: those of readArchive() and ContentLoader, each before
    /// anything of the user's was touched; Full, Io; Cancelled.
    [[nodiscard]] static core::Result<std::unique_ptr<OpenedArchive>> open(const QString &path, const QString &beside,
                                                                            const std::atomic<bool> &cancel);
    ~OpenedArchive();

    [[nodiscard]] const core::Database &database() const { return *m_database; }
    /// Where it lies.
    [[nodiscard]] const QString &path() const { return m_file.path(); }

private:
    explicit OpenedArchive(const QString &beside) : m_file(beside) {}

    core::ScratchFile m_file;
    std::unique_ptr<core::Database> m_database;
};

/// Reads an archive and merges it into an open database, after a backup where that changed since the last one. Errors: those of
/// OpenedArchive::open() and core::mergeInto(), and why there is no backup; nothing is changed then.
[[nodiscard]] core::Result<core::MergeReport> mergeArchive(const core::Database &here, const QString &path, const QDateTime &now,
                                                           const std::atomic<bool> &cancel);

/// Whether a file is an archive of ours, of whatever version: a zip whose first entry is the list of contents.
[[nodiscard]] bool isArchive(const QString &path);

} // namespace exchange
