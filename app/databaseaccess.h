// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QLockFile>
#include <QString>
#include <atomic>
#include <memory>

namespace app {

/// The database used when none is named: legwork.db in the user's app data folder.
[[nodiscard]] QString defaultDatabasePath();

/// Makes the folder of the default database, for this user only. Error Io when it cannot be made.
[[nodiscard]] core::Result<void> makeDefaultFolder();

/// The one writer of a database: a lock file beside it, which a crashed owner does not keep.
class DatabaseLock
{
public:
    /// Takes the lock without waiting. Error Busy names the process that has it; ReadOnly when the folder refuses.
    [[nodiscard]] static core::Result<std::unique_ptr<DatabaseLock>> take(const QString &databasePath);

private:
    explicit DatabaseLock(const QString &lockPath) : m_file(lockPath) {}
    [[nodiscard]] bool takeFromNobody();

    QLockFile m_file;
};

/// A store open for writing, with the lock that makes it ours. The store closes before the lock is given back.
struct LockedStore {
    std::unique_ptr<DatabaseLock> lock;
    std::unique_ptr<core::Store> store;
};

/// Opens a database for writing, under its lock. `mode` is Create or Write. Recordings of imports that were never
/// finished are deleted first.
[[nodiscard]] core::Result<LockedStore> openForWriting(const QString &path, core::Database::Mode mode);
/// The backup an import begins with, where the database changed since the last one. Works from any thread. Errors: why there
/// is none, as a finished sentence part.
[[nodiscard]] core::Result<void> backUpBeforeImport(const QString &path, const std::atomic<bool> &cancel);
/// Opens a database for a command that only reads; works beside an open window.
[[nodiscard]] core::Result<std::unique_ptr<core::Store>> openForReading(const QString &path);

} // namespace app
