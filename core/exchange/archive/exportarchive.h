// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/takeout/jobcontrol.h"
#include "core/result.h"

#include <QString>

namespace exchange {

/// Writes everything of a database into one archive (docs/archive-format.md), replacing the file as a whole or not at all;
/// gives the number of rows. Works from any thread and beside an open window: it reads from a copy. The same content gives the
/// same bytes. Errors: those of reading; Io, Full, ReadOnly; Cancelled, and then everything is as before.
[[nodiscard]] core::Result<qint64> exportArchive(const QString &databasePath, const QString &path, JobControl &job);

} // namespace exchange
