// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/backup.h"

#include <QString>
#include <optional>

namespace app {

/// Whether what cannot be opened was a database of ours that is damaged. A file whose very head is gone proves it by its
/// backups only; one of another program must not be moved away. Trouble with the disk or with permissions is no damage.
[[nodiscard]] bool isDamagedDatabase(const QString &databasePath, const core::Error &error);
/// The newest backup that is still what was written; nullopt when there is none.
[[nodiscard]] std::optional<core::Backup> newestGoodBackup(const QString &databasePath);
/// Asks whether to put the newest good backup in the place of a damaged database, and does it. True when the database can be
/// opened now; false when there is nothing to offer, it was declined, or it failed (which was said). Needs a QApplication.
[[nodiscard]] bool offerRecovery(const QString &databasePath, const core::Error &error);

} // namespace app
