// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/everything.h"

#include "core/store/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Everything", text); }

/// The database and whatever begins with its name: journals and the damaged ones a recovery kept.
QStringList besideDatabase(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    const QDir folder = database.absoluteDir();
    QStringList files;
    for (const QString &ending : {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (const QString file = database.absoluteFilePath() + ending; QFileInfo::exists(file))
            files << file;
    for (const QString &name : folder.entryList({database.fileName() + QStringLiteral(".damaged-*")}, QDir::Files | QDir::Hidden))
        files << folder.filePath(name);
    return files;
}

} // namespace

Result<EverythingKept> everythingKept(const QString &databasePath)
{
    const auto backups = Backups(databasePath).list();
    if (!backups)
        return tl::unexpected(backups.error());
    EverythingKept kept;
    kept.files = besideDatabase(databasePath);
    kept.backups = int(backups->size());
    for (const Backup &backup : *backups)
        kept.files << backup.path << backup.path + QStringLiteral(".json");
    for (const QString &file : std::as_const(kept.files))
        kept.bytes += QFileInfo(file).size();
    return kept;
}

Result<void> deleteEverything(const QString &databasePath)
{
    const Backups backups(databasePath);
    if (const auto gone = backups.removeAll(); !gone)
        return gone;
    // Only when nothing else lies in it.
    QDir().rmdir(backups.folder());
    const QStringList files = besideDatabase(databasePath);
    for (auto file = files.rbegin(); file != files.rend(); ++file)
        if (QFile each(*file); !each.remove())
            return fail(Error::Kind::Io, tr("%1 stayed: %2").arg(*file, each.errorString()));
    return {};
}

} // namespace core
