// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/store/durablefile.h"
#include "core/store/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>

namespace core {

namespace {

const QString figuresEnding = QStringLiteral(".json");
const QString unfinishedEnding = QStringLiteral(".part");
constexpr qint64 mostBytes = 1024LL * 1024 * 1024;
constexpr int timesTheNewest = 10;

QString tr(const char *text) { return QCoreApplication::translate("Backup", text); }

/// Removes a file at the end unless it was kept.
class Unfinished
{
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        for (const char *ending : {"", "-journal"})
            QFile::remove(m_path + QLatin1String(ending));
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

private:
    QString m_path;
};

/// An empty file that only this user can read, before anything is written into it.
Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Io, tr("%1: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    return {};
}

Result<void> lookOver(const SqliteFile &file, BackupReason reason)
{
    const auto integrity = file.column("PRAGMA integrity_check");
    if (!integrity)
        return tl::unexpected(integrity.error());
    if (*integrity != QStringList{QStringLiteral("ok")})
        return fail(Error::Kind::Corrupt, tr("the database is damaged: %1").arg(integrity->value(0)));
    const auto orphans = file.column("PRAGMA foreign_key_check");
    if (!orphans)
        return tl::unexpected(orphans.error());
    // What a repair is about to mend is to be kept as it was.
    if (!orphans->isEmpty() && reason != BackupReason::Repair)
        return fail(Error::Kind::Corrupt, tr("the database is damaged: a row of the table %1 belongs to nothing").arg(orphans->first()));
    return {};
}

Result<Backup> figuresOf(SqliteFile &copy, Backup backup)
{
    if (const auto fine = lookOver(copy, backup.reason); !fine)
        return tl::unexpected(fine.error());
    const auto schema = copy.column("PRAGMA user_version");
    const auto rows = copy.rowCounts();
    if (!schema || !rows)
        return tl::unexpected(schema ? rows.error() : schema.error());
    backup.schema = schema->value(0).toInt();
    backup.rows = *rows;
    copy.close();
    if (const auto synced = syncFile(backup.path); !synced)
        return tl::unexpected(synced.error());
    const auto hash = sha256Of(backup.path);
    if (!hash)
        return tl::unexpected(hash.error());
    backup.sha256 = *hash;
    backup.bytes = QFileInfo(backup.path).size();
    return backup;
}

/// Copies into `path`, which the caller removes when it comes to nothing.
Result<Backup> copyInto(const QString &database, const QString &path, BackupReason reason, const QDateTime &now,
                        const std::atomic_bool *cancel)
{
    if (const auto made = makePrivateFile(path); !made)
        return tl::unexpected(made.error());
    SqliteFile source, copy;
    for (const auto &opened : {source.open(database, SqliteFile::Mode::Read), copy.open(path, SqliteFile::Mode::Write)})
        if (!opened)
            return tl::unexpected(opened.error());
    Backup backup;
    backup.path = path;
    backup.at = now.toUTC();
    backup.reason = reason;
    // Read before the copy: a change in between makes the next backup due once too often, never once too seldom.
    const auto counter = source.changeCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    backup.changeCounter = *counter;
    if (const auto copied = copy.copyFrom(source, cancel); !copied)
        return tl::unexpected(copied.error());
    return figuresOf(copy, std::move(backup));
}

} // namespace

Backups::Backups(const QString &databasePath, const QString &folder)
    : m_database(QFileInfo(databasePath).absoluteFilePath()),
      m_folder(folder.isEmpty() ? QFileInfo(m_database).absolutePath() + QStringLiteral("/backups") : folder)
{
}

Result<std::vector<Backup>> Backups::list() const
{
    const QString stem = QFileInfo(m_database).completeBaseName() + QLatin1Char('-');
    std::vector<Backup> out;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*") + figuresEnding}, QDir::Files)) {
        if (!name.startsWith(stem))
            continue;
        QFile figures(folder.filePath(name));
        if (!figures.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, tr("%1: %2").arg(name, figures.errorString()));
        const auto backup = backupFromJson(figures.readAll(), folder.filePath(name.chopped(figuresEnding.size())));
        // Figures that cannot be read prove nothing, so their copy is none that could be relied on.
        if (backup && QFileInfo::exists(backup->path))
            out.push_back(*backup);
    }
    std::sort(out.begin(), out.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return out;
}

Result<bool> Backups::isDue() const
{
    const auto all = list();
    if (!all)
        return tl::unexpected(all.error());
    if (all->empty())
        return true;
    SqliteFile source;
    if (const auto opened = source.open(m_database, SqliteFile::Mode::Read); !opened)
        return tl::unexpected(opened.error());
    const auto counter = source.changeCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    return *counter != all->front().changeCounter;
}

Result<Backup> Backups::make(BackupReason reason, const QDateTime &now, const std::atomic_bool *cancel) const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    const QString name = QStringLiteral("%1/%2-%3-%4.db")
                             .arg(m_folder, QFileInfo(m_database).completeBaseName(),
                                  now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")), slug(reason));
    if (QFileInfo::exists(name))
        return fail(Error::Kind::Conflict, tr("%1 is there already").arg(QFileInfo(name).fileName()));
    const QString unfinished = QStringLiteral("%1.%2%3").arg(name, QUuid::createUuid().toString(QUuid::Id128), unfinishedEnding);
    const Unfinished removedAtEnd(unfinished);
    auto backup = copyInto(m_database, unfinished, reason, now, cancel);
    if (!backup)
        return backup;
    backup->path = name;
    if (const auto named = replaceFile(unfinished, name); !named)
        return tl::unexpected(named.error());
    if (const auto written = writeDurably(name + figuresEnding, backupToJson(*backup)); !written)
        return tl::unexpected(written.error());
    return backup;
}

Result<std::optional<Backup>> Backups::makeIfDue(BackupReason reason, const QDateTime &now, const std::atomic_bool *cancel) const
{
    const auto due = isDue();
    if (!due)
        return tl::unexpected(due.error());
    if (!*due)
        return std::nullopt;
    auto made = make(reason, now, cancel);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto rotated = rotate(now); !rotated)
        return tl::unexpected(rotated.error());
    return std::optional(std::move(*made));
}

Result<void> Backups::rotate(const QDateTime &now) const
{
    const auto all = list();
    if (!all)
        return tl::unexpected(all.error());
    if (all->empty())
        return {};
    const qint64 limit = std::min(mostBytes, timesTheNewest * all->front().bytes);
    for (const Backup &backup : superfluousBackups(*all, now, limit))
        // The figures first: without them the copy counts for nothing, and never the other way round.
        for (const QString &path : {backup.path + figuresEnding, backup.path})
            if (!QFile::remove(path))
                return fail(Error::Kind::Io, tr("%1 cannot be removed").arg(QFileInfo(path).fileName()));
    return {};
}

Result<void> Backups::removeAll() const
{
    const QString stem = QFileInfo(m_database).completeBaseName() + QLatin1Char('-');
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({stem + QLatin1Char('*')}, QDir::Files))
        if (!QFile::remove(folder.filePath(name)))
            return fail(Error::Kind::Io, tr("%1 cannot be removed").arg(name));
    return {};
}

Result<Backup> copyDatabase(const QString &databasePath, const QString &target, BackupReason reason, const QDateTime &now,
                            const std::atomic_bool *cancel)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (QFileInfo::exists(path))
        return fail(Error::Kind::Usage, tr("%1 is there already").arg(target));
    const QString unfinished = path + unfinishedEnding;
    const Unfinished removedAtEnd(unfinished);
    auto backup = copyInto(databasePath, unfinished, reason, now, cancel);
    if (!backup)
        return backup;
    backup->path = path;
    if (const auto named = replaceFile(unfinished, path); !named)
        return tl::unexpected(named.error());
    return backup;
}

Result<void> verifyBackup(const Backup &backup)
{
    if (!QFileInfo::exists(backup.path))
        return fail(Error::Kind::NotFound, tr("there is no such file"));
    const auto hash = sha256Of(backup.path);
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != backup.sha256)
        return fail(Error::Kind::Corrupt, tr("the backup is no longer what was written"));
    return {};
}

} // namespace core
