// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databaseaccess.h"

#include "core/store/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

using core::Error;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Database", text); }

// Batches that never counted are what a crashed, cancelled or undone import left behind.
core::Result<void> clearAway(const core::Store &store)
{
    auto transaction = core::Transaction::begin(store.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto purged = core::ImportStore(store.database()).purgeHidden(*transaction); !purged)
        return purged;
    return transaction->commit();
}

QString folderOfDefault() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

} // namespace

QString defaultDatabasePath() { return folderOfDefault() + QStringLiteral("/legwork.db"); }

core::Result<void> makeDefaultFolder()
{
    const QString folder = folderOfDefault();
    if (!QDir().mkpath(folder))
        return core::fail(Error::Kind::Io, tr("the folder %1 cannot be made").arg(folder));
    // A folder from before, or made under another umask, may be readable by others.
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return core::fail(Error::Kind::Io, tr("the folder %1 cannot be kept from other users").arg(folder));
    return {};
}

core::Result<std::unique_ptr<DatabaseLock>> DatabaseLock::take(const QString &databasePath)
{
    std::unique_ptr<DatabaseLock> lock(new DatabaseLock(databasePath + QStringLiteral(".lock")));
    // Never stale by age: only a dead owner gives it up, which QLockFile sees by the process id.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0) || lock->takeFromNobody())
        return lock;
    if (lock->m_file.error() == QLockFile::PermissionError)
        return core::fail(Error::Kind::ReadOnly, tr("the folder cannot be written"));
    if (lock->m_file.error() == QLockFile::UnknownError)
        return core::fail(Error::Kind::Io, tr("the lock file beside it cannot be made"));
    qint64 pid = 0;
    QString host, program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    return core::fail(Error::Kind::Busy, tr("in use by a window or another command (pid %1)").arg(pid));
}

// An owner that died before it wrote who it is leaves an empty file, which no later start would call stale. A live one
// has written within this wait, and keeps the file by its system lock, which removing respects.
bool DatabaseLock::takeFromNobody()
{
    constexpr int longEnoughToWrite = 200;
    qint64 pid = 0;
    QString host, program;
    if (m_file.error() != QLockFile::LockFailedError || m_file.getLockInfo(&pid, &host, &program))
        return false;
    return m_file.tryLock(longEnoughToWrite) || (m_file.removeStaleLockFile() && m_file.tryLock(0));
}

core::Result<LockedStore> openForWriting(const QString &path, core::Database::Mode mode)
{
    const QFileInfo file(path);
    if (mode == core::Database::Mode::Write && !file.exists())
        return core::fail(Error::Kind::NotFound, tr("there is no such database"));
    if (!file.absoluteDir().exists())
        return core::fail(Error::Kind::NotFound, tr("there is no such folder"));
    LockedStore opened;
    auto lock = DatabaseLock::take(file.absoluteFilePath());
    if (!lock)
        return tl::unexpected(lock.error());
    opened.lock = std::move(*lock);
    auto store = core::Store::open(file.absoluteFilePath(), mode);
    if (!store)
        return tl::unexpected(store.error());
    if ((*store)->database().isReadOnly())
        return core::fail(Error::Kind::ReadOnly, tr("the file cannot be written"));
    // Only here is it known that nobody is at work on one of them: the lock is ours, and we have only just begun.
    if (const auto cleared = clearAway(**store); !cleared)
        return tl::unexpected(cleared.error());
    opened.store = std::move(*store);
    return opened;
}

core::Result<void> backUpBeforeImport(const QString &path, const std::atomic<bool> &cancel)
{
    const auto made = core::Backups(path).makeIfDue(core::BackupReason::Import, QDateTime::currentDateTimeUtc(), &cancel);
    if (made || made.error().kind == Error::Kind::Cancelled)
        return made ? core::Result<void>() : tl::unexpected(made.error());
    return core::fail(made.error().kind, tr("no backup could be made first: %1").arg(made.error().message));
}

core::Result<std::unique_ptr<core::Store>> openForReading(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return core::fail(Error::Kind::NotFound, tr("there is no such database"));
    return core::Store::open(file.absoluteFilePath(), core::Database::Mode::Read);
}

} // namespace app
