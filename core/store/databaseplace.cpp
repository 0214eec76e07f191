// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databaseplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DatabasePlace", text); }

bool isNetwork(const QString &fileSystem)
{
    static const QStringList kinds{QStringLiteral("nfs"),  QStringLiteral("nfs4"), QStringLiteral("cifs"), QStringLiteral("smb2"),
                                   QStringLiteral("smb3"), QStringLiteral("smbfs"), QStringLiteral("9p"),   QStringLiteral("davfs"),
                                   QStringLiteral("afs"),  QStringLiteral("ceph"), QStringLiteral("glusterfs")};
    // Local file systems in user space (ntfs-3g is "fuseblk") are none of these.
    return kinds.contains(fileSystem) || fileSystem.startsWith(QLatin1String("fuse."));
}

struct SyncMark {
    const char *program;
    const char *folderName; ///< a folder of this name, or beginning with it and a space or bracket
    const char *mark;       ///< a file or folder that lies in it, by name or pattern
};

constexpr SyncMark syncMarks[] = {
    {"Dropbox", "Dropbox", ".dropbox"},      {"OneDrive", "OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"},
    {"Nextcloud", "Nextcloud", ".sync_*.db"}, {"ownCloud", "ownCloud", "._sync_*.db"},
    {"Syncthing", nullptr, ".stfolder"},      {"Google Drive", "Google Drive", nullptr},
    {"iCloud Drive", "iCloud Drive", nullptr},
};

bool isMarked(const QDir &folder, const SyncMark &mark)
{
    const QString name = folder.dirName();
    if (mark.folderName) {
        const QString usual = QLatin1String(mark.folderName);
        if (name == usual || name.startsWith(usual + QLatin1String(" (")) || name.startsWith(usual + QLatin1String(" - ")))
            return true;
    }
    return mark.mark && !folder.entryList({QLatin1String(mark.mark)}, QDir::AllEntries | QDir::Hidden).isEmpty();
}

} // namespace

std::optional<PlaceRisk> riskOfPlace(const QString &databasePath, const QString &fileSystem)
{
    if (isNetwork(fileSystem))
        return PlaceRisk{RiskyPlace::NetworkDrive, fileSystem};
    QDir folder = QFileInfo(databasePath).absoluteDir();
    do {
        for (const SyncMark &mark : syncMarks)
            if (isMarked(folder, mark))
                return PlaceRisk{RiskyPlace::SyncFolder, QLatin1String(mark.program)};
    } while (!folder.isRoot() && folder.cdUp());
    return std::nullopt;
}

std::optional<PlaceRisk> riskOfPlace(const QString &databasePath)
{
    const QStorageInfo storage(QFileInfo(databasePath).absolutePath());
    return riskOfPlace(databasePath, QString::fromLatin1(storage.fileSystemType()));
}

QString placeWarning(const PlaceRisk &risk)
{
    if (risk.place == RiskyPlace::NetworkDrive)
        return tr("Your data lie on a network drive (%1). Two computers at once could damage the file there; keep it on this computer and "
                  "copy its backups instead.").arg(risk.name);
    return tr("Your data lie in a folder that %1 keeps in step. It copies the file while it is being written; keep it elsewhere and "
              "copy its backups instead.").arg(risk.name);
}

} // namespace core
