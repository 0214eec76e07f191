// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/backups.h"
#include "core/store/database.h"
#include "core/store/durablefile.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/scratchfile.h"
#include "core/store/sqlitefile.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Backup", text); }

/// Every object of a schema with the statement that made it, in a fixed order.
constexpr const char *schemaSql =
    "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1";

Result<QStringList> canonicalSchema(int version)
{
    SqliteFile fresh;
    if (const auto opened = fresh.openMemory(); !opened)
        return tl::unexpected(opened.error());
    for (int step = 1; step <= version; ++step) {
        const auto statements = migrationStatements(step);
        if (!statements)
            return tl::unexpected(statements.error());
        for (const QString &statement : *statements)
            if (const auto done = fresh.run(statement.toUtf8().constData()); !done)
                return tl::unexpected(done.error());
    }
    return fresh.column(schemaSql);
}

Result<int> numberOf(const SqliteFile &file, const char *pragma)
{
    const auto rows = file.column(pragma);
    return rows ? Result<int>(rows->value(0).toInt()) : tl::unexpected(rows.error());
}

/// Compares a backup with its page of figures, where it has one, and gives what it was made for.
Result<std::optional<BackupReason>> compareFigures(const QString &file)
{
    QFile figures(file + QStringLiteral(".json"));
    if (!figures.exists())
        return std::nullopt;
    if (!figures.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, figures.errorString());
    const auto backup = backupFromJson(figures.readAll(), file);
    if (!backup)
        return fail(Error::Kind::Corrupt, tr("its page of figures is damaged: %1").arg(backup.error().message));
    if (const auto fine = verifyBackup(*backup); !fine)
        return tl::unexpected(fine.error());
    return backup->reason;
}

Result<int> inspect(const SqliteFile &file, std::optional<BackupReason> reason)
{
    const auto application = numberOf(file, "PRAGMA application_id");
    if (!application)
        return application;
    const auto version = numberOf(file, "PRAGMA user_version");
    if (!version)
        return version;
    if (*application != Database::applicationId || *version < 1)
        return fail(Error::Kind::NotADatabase, tr("this is not a Legwork database"));
    if (*version > newestSchema())
        return fail(Error::Kind::TooNew, tr("it was written by a newer Legwork (schema %1, this one knows %2)")
                                             .arg(*version).arg(newestSchema()));
    const auto integrity = file.column("PRAGMA integrity_check");
    const auto orphans = file.column("PRAGMA foreign_key_check");
    if (!integrity || !orphans)
        return tl::unexpected(integrity ? orphans.error() : integrity.error());
    const bool beforeRepair = reason == BackupReason::Repair;
    if (*integrity != QStringList{QStringLiteral("ok")} || (!orphans->isEmpty() && !beforeRepair))
        return fail(Error::Kind::Corrupt, tr("the file is damaged"));
    const auto found = file.column(schemaSql);
    const auto wanted = canonicalSchema(*version);
    if (!found || !wanted)
        return tl::unexpected(found ? wanted.error() : found.error());
    for (const QString &object : *found)
        if (!wanted->contains(object))
            return fail(Error::Kind::NotADatabase, tr("it holds what no Legwork database has: %1")
                                                       .arg(object.section(QLatin1Char(' '), 0, 1)));
    if (*found != *wanted)
        return fail(Error::Kind::Corrupt, tr("a part of the database is missing"));
    return version;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Io, tr("%1 cannot be copied").arg(QFileInfo(from).fileName()));
    return syncFile(to);
}

/// A copy of the file beside the database, brought up to date. The file itself may lie where nothing can be written.
Result<void> prepareCopy(const QString &file, const QString &copy)
{
    if (const auto fine = inspectForRestore(file); !fine)
        return tl::unexpected(fine.error());
    if (const auto copied = copyFile(file, copy); !copied)
        return copied;
    const auto migrated = Database::open(copy, Database::Mode::Write);
    return migrated ? Result<void>() : tl::unexpected(migrated.error());
}

/// What belongs to this machine goes from the open database into the copy; nobody's half-typed values come back.
Result<void> keepLocal(const Database &database, const QString &copy)
{
    const auto target = Database::open(copy, Database::Mode::Write);
    if (!target)
        return tl::unexpected(target.error());
    auto transaction = Transaction::begin(**target);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const char *sql : {"DELETE FROM draft", "DELETE FROM local"})
        if (const auto done = execute(**target, sql); !done)
            return done;
    Query rows(database, "SELECT key, value FROM local");
    if (const auto ran = rows.exec(); !ran)
        return ran;
    Query insert(**target, "INSERT INTO local (key, value) VALUES (?, ?)");
    while (rows.next())
        if (const auto done = insert.bind(rows.text(0)).bind(rows.text(1)).exec(); !done)
            return done;
    if (const auto end = rows.finished(); !end)
        return end;
    return transaction->commit();
}

/// Keeps a file under another name without ever leaving its own name empty, where the file system can.
Result<void> keepAs(const QString &path, const QString &kept)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
        return {};
    return QFile::copy(path, kept) ? Result<void>() : fail(Error::Kind::Io, tr("%1 cannot be kept").arg(QFileInfo(path).fileName()));
}

} // namespace

void announceEverything(Store &store)
{
    Changes changes;
    changes.all = true;
    changes.areas = {true, true, true, true, true, true, true, true, true, true, true};
    emit store.journal().changed(changes);
}

Result<int> inspectForRestore(const QString &file)
{
    const auto reason = compareFigures(file);
    if (!reason)
        return tl::unexpected(reason.error());
    // On a copy: opening a file whose journal is hot would change it.
    SqliteFile database;
    if (const auto opened = database.open(file, SqliteFile::Mode::Read); !opened)
        return tl::unexpected(opened.error());
    return inspect(database, *reason);
}

Result<Backup> restoreFrom(Store &store, const QString &file, const Backups &backups, const QDateTime &now)
{
    const Database &database = store.database();
    if (database.isReadOnly())
        return fail(Error::Kind::ReadOnly, tr("the database or its folder cannot be written"));
    const ScratchFile copy(database.path());
    if (const auto prepared = prepareCopy(file, copy.path()); !prepared)
        return tl::unexpected(prepared.error());
    if (const auto kept = keepLocal(database, copy.path()); !kept)
        return tl::unexpected(kept.error());
    auto before = backups.make(BackupReason::Restore, now);
    if (!before)
        return before;
    SqliteFile source;
    if (const auto opened = source.open(copy.path(), SqliteFile::Mode::Read); !opened)
        return tl::unexpected(opened.error());
    if (const auto done = database.overwriteWith(source); !done)
        return tl::unexpected(done.error());
    announceEverything(store);
    return before;
}

Result<QString> recoverDatabase(const QString &databasePath, const QString &file, const QDateTime &now)
{
    const QString path = QFileInfo(databasePath).absoluteFilePath();
    const ScratchFile copy(path);
    if (const auto prepared = prepareCopy(file, copy.path()); !prepared)
        return tl::unexpected(prepared.error());
    if (const auto synced = syncFile(copy.path()); !synced)
        return tl::unexpected(synced.error());
    const QString kept = path + now.toUTC().toString(QStringLiteral("'.damaged-'yyyyMMdd-HHmmss-zzz"));
    // A journal that stayed beside the new file would be played into it.
    for (const char *ending : {"-journal", "-wal", "-shm"})
        if (const QString journal = path + QLatin1String(ending); QFileInfo::exists(journal))
            if (!QFile::rename(journal, kept + QLatin1String(ending)))
                return fail(Error::Kind::Io, tr("%1 cannot be moved away").arg(QFileInfo(journal).fileName()));
    if (QFileInfo::exists(path))
        if (const auto done = keepAs(path, kept); !done)
            return tl::unexpected(done.error());
    if (const auto placed = replaceFile(copy.path(), path); !placed)
        return tl::unexpected(placed.error());
    return kept;
}

} // namespace core
