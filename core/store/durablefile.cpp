// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durablefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace core {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString tr(const char *text) { return QCoreApplication::translate("File", text); }

tl::unexpected<Error> systemError(int code, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (code == ENOSPC || code == EDQUOT)
        return fail(Error::Kind::Full, tr("the disk is full (%1)").arg(name));
    return fail(code == EACCES || code == EROFS ? Error::Kind::ReadOnly : Error::Kind::Io,
                tr("%1: %2").arg(name, qt_error_string(code)));
}

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno, path);
    const int done = ::fsync(descriptor);
    const int code = errno;
    ::close(descriptor);
    return done == 0 ? Result<void>() : systemError(code, path);
}

} // namespace

Result<void> syncFile(const QString &path) { return syncPath(path, O_RDONLY); }
Result<void> syncFolder(const QString &folder) { return syncPath(folder, O_RDONLY | O_DIRECTORY); }

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, to);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile file(unfinished);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(Error::Kind::Io, tr("%1: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    const bool written = file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.flush();
    const int code = errno;
    file.close();
    if (!written) {
        QFile::remove(unfinished);
        return systemError(code, path);
    }
    if (const auto synced = syncFile(unfinished); !synced)
        return synced;
    return replaceFile(unfinished, path);
}

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, tr("%1: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    return hash.result();
}

Result<void> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly | QFile::ExeOwner))
        return fail(Error::Kind::Io, tr("the folder %1 cannot be made").arg(path));
    return {};
}

} // namespace core
