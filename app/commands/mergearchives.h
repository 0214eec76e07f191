// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

class CommandParser;

/// The archives among these files.
[[nodiscard]] QStringList archivesAmong(const QStringList &paths);
/// Merges archives into the database, which is made where there is none, each with a backup before it; with --dry-run only says
/// what would happen. Gives an ExitCode: SomeFailed when one was refused.
[[nodiscard]] int mergeArchives(const CommandParser &parser, const QStringList &archives);

} // namespace app
