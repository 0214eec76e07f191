// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <map>

struct sqlite3;

namespace core {

/// A database file looked at or copied beside the program's own connection, from any one thread: backups, and files that
/// are not trusted yet. Runs no trigger and no view of the file.
class SqliteFile
{
public:
    enum class Mode { Read, Write, Create };

    SqliteFile() = default;
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Opens `path` (made absolute). Errors: NotFound, Io; what is wrong inside shows at the first statement.
    [[nodiscard]] Result<void> open(const QString &path, Mode mode);
    /// An empty database in memory, to make a schema in.
    [[nodiscard]] Result<void> openMemory();
    void close();

    /// The first column of every row of a constant statement. Errors as of core::Query.
    [[nodiscard]] Result<QStringList> column(const char *sql) const;
    /// Runs one constant statement without rows.
    [[nodiscard]] Result<void> run(const char *sql) const;
    /// The rows of every table of ours, by name. Table names come from the file and are quoted.
    [[nodiscard]] Result<std::map<QString, qint64>> rowCounts() const;
    /// The number that SQLite raises with every committed change of the file.
    [[nodiscard]] Result<quint32> changeCounter() const;
    /// Copies the whole of `source` into this file, some pages at a time so that writers get in between; a write meanwhile
    /// begins it anew. Errors: Cancelled when `cancel` becomes true, Busy after some seconds of waiting, Full, Io, Corrupt.
    [[nodiscard]] Result<void> copyFrom(const SqliteFile &source, const std::atomic_bool *cancel = nullptr);
    /// Copies the whole of this file over an open database as one transaction of its: after a crash it is as before or as
    /// this file. `target` is the driver's own handle.
    [[nodiscard]] Result<void> copyOver(sqlite3 *target) const;

private:
    [[nodiscard]] Result<void> harden();
    [[nodiscard]] Error lastError() const;

    sqlite3 *m_handle = nullptr;
};

} // namespace core
