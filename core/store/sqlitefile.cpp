// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitefile.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <memory>
#include <sqlite3.h>

namespace core {

namespace {

constexpr int pagesAStep = 256;       // 1 MB, some milliseconds
constexpr int longestWaitMs = 5000;
constexpr int pauseMs = 20;

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Error errorOf(int code, const char *words)
{
    return sqlError(QSqlError(QString(), QString::fromUtf8(words), QSqlError::StatementError, QString::number(code)));
}

Result<void> copyPages(sqlite3 *target, sqlite3 *source, int pages, const std::atomic_bool *cancel)
{
    sqlite3_backup *copy = sqlite3_backup_init(target, "main", source, "main");
    if (!copy)
        return tl::unexpected(errorOf(sqlite3_errcode(target), sqlite3_errmsg(target)));
    int code = SQLITE_OK;
    int waited = 0;
    while (code != SQLITE_DONE) {
        code = sqlite3_backup_step(copy, pages);
        if (cancel && *cancel) {
            sqlite3_backup_finish(copy);
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("File", "it was cancelled"));
        }
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (waited >= longestWaitMs)
                break;
            waited += sqlite3_sleep(pauseMs);
        } else if (code != SQLITE_OK && code != SQLITE_DONE) {
            break;
        }
    }
    const int finished = sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int failed = finished != SQLITE_OK ? finished : code;
    return tl::unexpected(errorOf(failed, sqlite3_errstr(failed)));
}

} // namespace

SqliteFile::~SqliteFile() { close(); }

void SqliteFile::close()
{
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Error SqliteFile::lastError() const { return errorOf(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle)); }

Result<void> SqliteFile::open(const QString &path, Mode mode)
{
    close();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (mode != Mode::Create && !QFileInfo(absolute).isFile())
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Database", "there is no such file"));
    const int flags = mode == Mode::Read ? SQLITE_OPEN_READONLY
                                         : SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(absolute.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error = errorOf(code, sqlite3_errstr(code));
        close();
        return tl::unexpected(error);
    }
    return harden();
}

Result<void> SqliteFile::openMemory()
{
    close();
    const int code = sqlite3_open_v2(":memory:", &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    return code == SQLITE_OK ? harden() : Result<void>(tl::unexpected(errorOf(code, sqlite3_errstr(code))));
}

Result<void> SqliteFile::harden()
{
    sqlite3_busy_timeout(m_handle, longestWaitMs);
    for (const int option : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                             SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        if (sqlite3_db_config(m_handle, option, 0, nullptr) != SQLITE_OK)
            return tl::unexpected(lastError());
    if (sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return run("PRAGMA cell_size_check=ON");
}

Result<QStringList> SqliteFile::column(const char *sql) const
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &raw, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    const Statement statement(raw);
    QStringList out;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        out.push_back(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0))));
    if (code != SQLITE_DONE)
        return tl::unexpected(lastError());
    return out;
}

Result<void> SqliteFile::run(const char *sql) const
{
    const auto rows = column(sql);
    return rows ? Result<void>() : tl::unexpected(rows.error());
}

Result<std::map<QString, qint64>> SqliteFile::rowCounts() const
{
    const auto tables = column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!tables)
        return tl::unexpected(tables.error());
    std::map<QString, qint64> out;
    for (const QString &table : *tables) {
        // A name cannot be bound; quoted like this it is a name and nothing else.
        QString quoted = table;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        const auto rows = column(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted).toUtf8().constData());
        if (!rows)
            return tl::unexpected(rows.error());
        out[table] = rows->value(0).toLongLong();
    }
    return out;
}

Result<quint32> SqliteFile::changeCounter() const
{
    // Read through SQLite's own file: opening and closing it here would drop the locks of this process.
    constexpr int offsetOfCounter = 24;
    if (const auto opened = run("SELECT count(*) FROM sqlite_schema"); !opened)
        return tl::unexpected(opened.error());
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
        return tl::unexpected(lastError());
    unsigned char bytes[4] = {};
    if (file->pMethods->xRead(file, bytes, sizeof bytes, offsetOfCounter) != SQLITE_OK)
        return fail(Error::Kind::Io, QCoreApplication::translate("Database", "the database cannot be opened"));
    return quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | quint32(bytes[3]);
}

Result<void> SqliteFile::copyFrom(const SqliteFile &source, const std::atomic_bool *cancel)
{
    return copyPages(m_handle, source.m_handle, pagesAStep, cancel);
}

Result<void> SqliteFile::copyOver(sqlite3 *target) const { return copyPages(target, m_handle, -1, nullptr); }

} // namespace core
