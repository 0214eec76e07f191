// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newfiles.h"

#include "core/store/database.h"
#include "core/store/importhistory.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStorageInfo>

namespace exchange {

using namespace core;

QStringList watchFolders()
{
    QStringList folders;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (!volume.isValid() || !volume.isReady())
            continue;
        // FAT keeps whatever case the maker chose.
        for (const char *name : {"GARMIN/Activity", "Garmin/Activity", "GARMIN/ACTIVITY"})
            if (const QDir folder(volume.rootPath() + QLatin1Char('/') + QLatin1String(name)); folder.exists()) {
                folders.append(folder.path());
                break;
            }
    }
    folders.removeDuplicates();
    return folders;
}

Result<std::vector<ImportInput>> newFiles(const QStringList &folders, const QString &database, const std::atomic<bool> &cancel)
{
    const auto opened = Database::open(database, Database::Mode::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const ImportHistory history(**opened);
    QStringList there;
    for (const QString &folder : folders)
        if (QDir(folder).exists())
            there.append(folder);
    std::vector<ImportInput> fresh;
    for (ImportInput &input : collectInputs(there)) {
        if (cancel)
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("Import", "the import was cancelled"));
        // What cannot be read now says so when it is imported; what lies in an archive is told when it is read.
        const auto bytes = input.archive.isEmpty() ? readInput(input.path) : Result<QByteArray>();
        const auto known = bytes ? history.knows(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)) : Result<bool>(false);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            fresh.push_back(std::move(input));
    }
    return fresh;
}

} // namespace exchange
