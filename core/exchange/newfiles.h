// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importinput.h"

#include <atomic>

namespace exchange {

/// The folders of activities on watches that are plugged in: GARMIN/Activity of every mounted volume.
[[nodiscard]] QStringList watchFolders();

/// The files in these folders that were never imported into a database, told by their bytes. Folders that are not there are
/// passed over. Blocks: call it from a worker. Errors: the database could not be read; Cancelled.
[[nodiscard]] core::Result<std::vector<ImportInput>> newFiles(const QStringList &folders, const QString &database,
                                                              const std::atomic<bool> &cancel);

} // namespace exchange
