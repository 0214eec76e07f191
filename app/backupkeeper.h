// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <functional>
#include <thread>

namespace core {
class Store;
}

namespace ui {
class BackupsDialog;
class Commands;
class MainWindow;
} // namespace ui

namespace app {

/// Makes the backups of the open database: soon after the first paint and now and then while it is open, each time in a
/// worker and only after changes, and once more when it goes. Answers File → Backups.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    BackupKeeper(core::Store &store, ui::Commands &commands);
    /// Stops the worker and makes the closing backup. The window is gone by then, so nobody waits for it.
    ~BackupKeeper() override;

    /// No more backups, not even on closing.
    void forgo() { m_forgone = true; }
    /// Follows a window: its menu opens the dialog.
    void serve(ui::MainWindow &window);

signals:
    /// A backup was asked for and is over, well or badly.
    void finished();

private:
    void start(core::BackupReason reason, bool onlyIfDue);
    void onMade(const core::Result<std::optional<core::Backup>> &made, bool asked);
    void showDialog(ui::MainWindow &window);
    void fillDialog();
    void restore(const core::Backup &backup, ui::MainWindow &window);

    core::Store &m_store;
    ui::Commands &m_commands;
    core::Backups m_backups;
    QTimer m_timer;
    QPointer<ui::BackupsDialog> m_dialog;
    std::thread m_worker;
    std::atomic_bool m_cancel = false;
    bool m_busy = false;
    bool m_forgone = false;
};

} // namespace app
