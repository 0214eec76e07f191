// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <map>
#include <vector>

namespace core {

/// What a backup was made for.
enum class BackupReason { Start, Idle, Closing, Import, Migration, Restore, Merge, Repair, User };

/// A whole database as it once was, with what was counted when it was made. It is there once its page of figures is: a copy
/// without one was never finished and counts for nothing.
struct Backup {
    QString path;                    ///< the copy; its figures are in path + ".json"
    QDateTime at;                    ///< UTC
    BackupReason reason = BackupReason::User;
    int schema = 0;
    qint64 bytes = 0;
    quint32 changeCounter = 0;       ///< the database's own counter of changes when it was copied
    QByteArray sha256;               ///< of the copy
    std::map<QString, qint64> rows;  ///< by table
    bool operator==(const Backup &) const = default;
};

/// The stable word of a reason, for example "import", and back.
[[nodiscard]] QString slug(BackupReason reason);
[[nodiscard]] std::optional<BackupReason> backupReasonFromSlug(const QString &slug);
/// The reason in the user's language, for example "before an import".
[[nodiscard]] QString backupReasonName(BackupReason reason);

/// The page of figures of a backup, and back. Error Format names what is missing.
[[nodiscard]] QByteArray backupToJson(const Backup &backup);
[[nodiscard]] Result<Backup> backupFromJson(const QByteArray &json, const QString &path);

/// The backups that may go: kept are all of the last two days, then one a day for two weeks, one a week for ten weeks and
/// one a month; beyond `mostBytes` together the oldest go first. The newest one always stays, and so does the newest one
/// made before a migration.
[[nodiscard]] std::vector<Backup> superfluousBackups(std::vector<Backup> all, const QDateTime &now, qint64 mostBytes);

} // namespace core
