// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>

namespace core {

class SqliteFile;

/// One open SQLite file with the connection recipe of docs/decisions/0002: rollback journal, synchronous=EXTRA,
/// foreign keys, defensive mode. Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode {
        Create,   ///< open for writing, making the file and its schema when there is none
        Write,    ///< open for writing; a missing file is an error
        Read,     ///< open for reading; a missing file is an error
    };

    /// Opens `path` (made absolute), migrates an older schema, refuses a newer one without touching it.
    /// Errors: NotFound, NotADatabase, TooNew, ReadOnly, Corrupt, Busy, Io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// True when the file or its folder cannot be written, or it was opened with Mode::Read.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// The name of this machine's copy of the file, for the revisions of its rows.
    [[nodiscard]] const QString &device() const { return m_device; }
    /// The stamp for the rows of one more transaction (store/revision.h), later than any this file has met. Where they cannot
    /// be read, only later than those of this connection; writing will then fail, too.
    [[nodiscard]] QString nextRevision() const;
    /// For the rooms inside core/store only.
    [[nodiscard]] QSqlDatabase connection() const;

    /// Puts the whole of another file in the place of everything in this one, as one transaction. No statement may be under
    /// way. Errors: Busy, Full, Io; Unsupported where SQLite is another library than the driver's.
    [[nodiscard]] Result<void> overwriteWith(const SqliteFile &source) const;

    /// Marks our files: "LGWK".
    static constexpr int applicationId = 0x4c47574b;

private:
    Database(QString path, QString connectionName);
    [[nodiscard]] Result<void> prepare(Mode mode);
    [[nodiscard]] Result<void> harden();
    [[nodiscard]] Result<void> probeWritable();
    [[nodiscard]] Result<void> bringUpToDate(int version, bool fresh);
    [[nodiscard]] Result<void> readDevice();

    QString m_path;
    QString m_connectionName;
    QString m_device;
    mutable QString m_lastRevision; ///< the latest one met; empty before the first
    bool m_readOnly = false;
};

} // namespace core
