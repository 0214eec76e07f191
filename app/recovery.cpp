// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery.h"

#include "app/databaseaccess.h"
#include "core/store/backups.h"
#include "core/store/restore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Recovery", text); }

Result<QString> recover(const QString &databasePath, const Backup &backup)
{
    const auto lock = DatabaseLock::take(databasePath);
    if (!lock)
        return tl::unexpected(lock.error());
    return recoverDatabase(databasePath, backup.path, QDateTime::currentDateTimeUtc());
}

} // namespace

bool isDamagedDatabase(const QString &databasePath, const Error &error)
{
    if (error.kind == Error::Kind::NotADatabase) {
        const auto all = Backups(databasePath).list();
        return all && !all->empty();
    }
    return error.kind == Error::Kind::Corrupt;
}

std::optional<Backup> newestGoodBackup(const QString &databasePath)
{
    const auto all = Backups(databasePath).list();
    if (!all)
        return std::nullopt;
    for (const Backup &backup : *all)
        if (verifyBackup(backup))
            return backup;
    return std::nullopt;
}

bool offerRecovery(const QString &databasePath, const Error &error)
{
    if (!isDamagedDatabase(databasePath, error))
        return false;
    const auto backup = newestGoodBackup(databasePath);
    if (!backup)
        return false;
    QMessageBox box(QMessageBox::Warning, tr("The database is damaged"),
                    tr("%1 cannot be opened: %2.").arg(QFileInfo(databasePath).fileName(), error.message));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The newest good backup is of %1 (%2). The damaged file is kept beside it under another name.")
                               .arg(QLocale().toString(backup->at.toLocalTime(), QLocale::LongFormat), backupReasonName(backup->reason)));
    const QPushButton *yes = box.addButton(tr("&Recover"), QMessageBox::AcceptRole);
    box.addButton(tr("&Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != yes)
        return false;
    if (const auto kept = recover(databasePath, *backup); !kept) {
        QMessageBox(QMessageBox::Warning, tr("The database is damaged"), tr("It cannot be recovered: %1.").arg(kept.error().message)).exec();
        return false;
    }
    return true;
}

} // namespace app
