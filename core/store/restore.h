// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QDateTime>
#include <QString>

namespace core {

class Backups;
class Store;

/// Tells whoever follows the Journal that anything may differ.
void announceEverything(Store &store);

/// Whether a file may become the database: ours, of a schema we know, whole (SQLite's checks and foreign keys), with
/// exactly the tables and indexes of its schema, hence no trigger, view or extra table, and, where figures lie beside it,
/// with the hash they name. Gives its schema. Errors: NotADatabase, TooNew, Corrupt, NotFound, Io. Changes nothing.
[[nodiscard]] Result<int> inspectForRestore(const QString &file);

/// Puts the contents of `file` in the place of everything in an open database, as one transaction: after a crash the
/// database is as before or as the file. What belongs to this machine stays, half-typed values go, older schemas are brought
/// up to date. Takes a backup first and gives it back: restoring that one undoes it. `changed` is emitted for everything.
/// Errors: those of inspectForRestore() and of Backups::make(), and nothing has changed then.
[[nodiscard]] Result<Backup> restoreFrom(Store &store, const QString &file, const Backups &backups, const QDateTime &now);

/// Puts a backup in the place of a database that cannot be opened. The damaged file and its journals are kept beside it
/// under names that end in ".damaged-" and the time; gives the name of the file. Errors: those of inspectForRestore() and Io.
[[nodiscard]] Result<QString> recoverDatabase(const QString &databasePath, const QString &file, const QDateTime &now);

} // namespace core
