// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace core {

class Database;

/// The schema this program writes: the number of the newest migration in resources/migrations.
[[nodiscard]] int newestSchema();
/// `user_version` of an open file.
[[nodiscard]] Result<int> schemaOf(const Database &database);
/// Brings an open file to newestSchema(), one transaction a step; a fresh file runs every step.
/// Errors: TooNew (nothing is touched), Corrupt, Io, Full.
[[nodiscard]] Result<void> migrate(const Database &database);
/// The statements that bring a file from schema `version` - 1 to `version`. Error Internal when the program lacks them.
[[nodiscard]] Result<QStringList> migrationStatements(int version);
/// The statements of one migration file: each ends with ';' and a blank line, comments stand above.
[[nodiscard]] QStringList statementsOf(const QString &sql);

} // namespace core
