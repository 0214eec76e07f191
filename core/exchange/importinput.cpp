// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importinput.h"

#include "core/exchange/zipfolder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace exchange {

using core::Error;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

// A zip that cannot be opened stays as it is, and says so when it is read.
void addFile(const QString &path, bool named, std::vector<ImportInput> &inputs)
{
    const auto entries = isZipFile(path) ? zipFolderEntries(path) : core::Result<std::vector<ZipFolderEntry>>();
    if (!entries || entries->empty()) {
        inputs.push_back({path, named});
        return;
    }
    for (const ZipFolderEntry &entry : *entries)
        inputs.push_back({path + QLatin1Char('/') + entry.name, false, path, entry.index});
}

} // namespace

std::vector<ImportInput> collectInputs(const QStringList &paths)
{
    std::vector<ImportInput> inputs;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            addFile(path, true, inputs);
            continue;
        }
        QStringList found;
        QDirIterator files(path, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        found.sort();
        for (const QString &file : std::as_const(found))
            addFile(file, false, inputs);
    }
    return inputs;
}

core::Result<QByteArray> readInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(Error::Kind::NotFound, tr("there is no such file"));
    if (!info.isFile())
        return core::fail(Error::Kind::Unsupported, tr("this is not a plain file"));
    if (info.size() > largestFile)
        return core::fail(Error::Kind::Unsupported, tr("the file is larger than 64 MB"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(Error::Kind::Io, tr("the file cannot be read: %1").arg(file.errorString()));
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return core::fail(Error::Kind::Io, tr("the file cannot be read: %1").arg(file.errorString()));
    // The size said above is a promise only until somebody else writes on.
    if (bytes.size() > largestFile)
        return core::fail(Error::Kind::Unsupported, tr("the file is larger than 64 MB"));
    return bytes;
}

} // namespace exchange
