// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <atomic>

namespace core {

/// The backups of one database, in the folder "backups" beside it or in one the user chose. Works from any thread, beside
/// an open window: it has a connection of its own.
class Backups
{
public:
    explicit Backups(const QString &databasePath, const QString &folder = {});

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The finished backups, newest first. A folder that is not there holds none. Error Io when it cannot be read.
    [[nodiscard]] Result<std::vector<Backup>> list() const;
    /// Whether the database changed since the newest backup.
    [[nodiscard]] Result<bool> isDue() const;
    /// Copies the database, looks the copy over (SQLite's integrity and foreign keys, row counts, SHA-256), waits for the
    /// disk, and only then gives it its name. Errors: Corrupt (and nothing else changes) when the database is damaged,
    /// Full, Io, Busy, Cancelled.
    [[nodiscard]] Result<Backup> make(BackupReason reason, const QDateTime &now, const std::atomic_bool *cancel = nullptr) const;
    /// make() where isDue(), then rotate(); nullopt when nothing had changed.
    [[nodiscard]] Result<std::optional<Backup>> makeIfDue(BackupReason reason, const QDateTime &now,
                                                          const std::atomic_bool *cancel = nullptr) const;
    /// Deletes what superfluousBackups() names; together they take at most ten times the newest one, and at most 1 GB.
    [[nodiscard]] Result<void> rotate(const QDateTime &now) const;
    /// Deletes every backup and what unfinished ones left. Error Io names the first file that stayed.
    [[nodiscard]] Result<void> removeAll() const;

private:
    QString m_database;
    QString m_folder;
};

/// A verified copy of a database in a file of the caller's choice, with no page of figures beside it. The file must not
/// exist. Errors as of Backups::make().
[[nodiscard]] Result<Backup> copyDatabase(const QString &databasePath, const QString &target, BackupReason reason,
                                          const QDateTime &now, const std::atomic_bool *cancel = nullptr);
/// Whether the copy is still what it was: SHA-256 and size. Errors: Corrupt when it is not, NotFound, Io.
[[nodiscard]] Result<void> verifyBackup(const Backup &backup);

} // namespace core
