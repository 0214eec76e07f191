// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace core {

/// Every file Legwork keeps for one database: the database with its journals, damaged ones kept beside it, and its backups.
struct EverythingKept {
    QStringList files;   ///< absolute paths, the database first
    int backups = 0;
    qint64 bytes = 0;    ///< together
};

/// What there is now. Error Io when the backups cannot be listed.
[[nodiscard]] Result<EverythingKept> everythingKept(const QString &databasePath);
/// Deletes all of it, the backups and their folder first, so that a failure leaves the database. The database must be closed.
/// Error Io names the first file that stayed.
[[nodiscard]] Result<void> deleteEverything(const QString &databasePath);

} // namespace core
