// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"

#include "core/store/restore.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/mainwindow.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QLocale>
#include <QUrl>
#include <chrono>

namespace app {

using namespace core;
using namespace std::chrono_literals;

namespace {

// Late enough to leave the first minute to the person, early enough that a short visit is covered too.
constexpr auto firstWait = 5s;
constexpr auto laterWait = 10min;

} // namespace

BackupKeeper::BackupKeeper(Store &store, ui::Commands &commands)
    : m_store(store), m_commands(commands), m_backups(store.database().path())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        start(m_timer.property("later").toBool() ? BackupReason::Idle : BackupReason::Start, true);
        m_timer.setProperty("later", true);
        m_timer.start(laterWait);
    });
    m_timer.start(firstWait);
}

BackupKeeper::~BackupKeeper()
{
    m_cancel = true;
    if (m_worker.joinable())
        m_worker.join();
    if (m_forgone)
        return;
    if (const auto made = m_backups.makeIfDue(BackupReason::Closing, QDateTime::currentDateTimeUtc()); !made)
        qWarning("The backup on closing failed: %s", qPrintable(made.error().message));
}

void BackupKeeper::serve(ui::MainWindow &window)
{
    connect(&window, &ui::MainWindow::backupsWanted, this, [this, &window] { showDialog(window); });
}

void BackupKeeper::start(BackupReason reason, bool onlyIfDue)
{
    if (m_busy)
        return;
    m_busy = true;
    if (m_worker.joinable())
        m_worker.join();
    m_worker = std::thread([this, reason, onlyIfDue] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Result<std::optional<Backup>> made = std::nullopt;
        if (onlyIfDue) {
            made = m_backups.makeIfDue(reason, now, &m_cancel);
        } else if (auto one = m_backups.make(reason, now, &m_cancel); !one) {
            made = tl::unexpected(one.error());
        } else {
            made = std::optional(std::move(*one));
        }
        QMetaObject::invokeMethod(this, [this, made, onlyIfDue] { onMade(made, !onlyIfDue); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::onMade(const Result<std::optional<Backup>> &made, bool asked)
{
    m_busy = false;
    if (!made && made.error().kind != Error::Kind::Cancelled)
        m_commands.report(tr("Cannot make a backup: %1").arg(made.error().message));
    fillDialog();
    if (asked)
        emit finished();
}

void BackupKeeper::showDialog(ui::MainWindow &window)
{
    if (!m_dialog) {
        m_dialog = new ui::BackupsDialog(m_backups.folder(), &window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::BackupsDialog::backupWanted, this, [this] { start(BackupReason::User, false); });
        connect(m_dialog, &ui::BackupsDialog::restoreWanted, this,
                [this, &window](const Backup &backup) { restore(backup, window); });
        connect(m_dialog, &ui::BackupsDialog::folderWanted, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_backups.folder())); });
    }
    fillDialog();
    m_dialog->open();
}

void BackupKeeper::fillDialog()
{
    if (!m_dialog)
        return;
    if (const auto all = m_backups.list())
        m_dialog->setBackups(*all);
    else
        m_dialog->showProblem(all.error().message);
}

void BackupKeeper::restore(const Backup &backup, ui::MainWindow &window)
{
    const QString when = QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat);
    if (const auto before = restoreFrom(m_store, backup.path, m_backups, QDateTime::currentDateTimeUtc()); !before) {
        m_commands.report(tr("Cannot restore the backup of %1: %2").arg(when, before.error().message));
        return;
    }
    // What was done before is no longer what the steps would undo; the backup made just now is the way back.
    m_commands.undoStack().clear();
    window.showNotice(tr("Restored the backup of %1. What was here before is the newest backup.").arg(when));
    fillDialog();
}

} // namespace app
