// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repair.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <thread>

namespace ui {
class CheckDialog;
class Commands;
class MainWindow;
} // namespace ui

namespace app {

/// Answers File → Check database: looks the database over in a worker with a connection of its own, and mends it there
/// when it is asked to.
class DatabaseCheck : public QObject
{
    Q_OBJECT
public:
    /// `canMend` is false for a database that is only looked at.
    DatabaseCheck(core::Store &store, ui::Commands &commands, bool canMend);
    /// Waits for the worker.
    ~DatabaseCheck() override;

    /// Follows a window: its menu opens the dialog.
    void serve(ui::MainWindow &window);

signals:
    /// A check or a repair is over, well or badly.
    void finished();

private:
    void showDialog(ui::MainWindow &window);
    void check();
    void mend();
    void onMended(const core::Result<core::Repair> &repair);
    /// Runs `work` in the worker, then `after` with what it gave on this thread.
    template <class Value> void inWorker(std::function<core::Result<Value>()> work, void (DatabaseCheck::*after)(const core::Result<Value> &));
    void onChecked(const core::Result<std::vector<core::Fault>> &faults);

    core::Store &m_store;
    ui::Commands &m_commands;
    bool m_canMend;
    QPointer<ui::CheckDialog> m_dialog;
    std::thread m_worker;
    bool m_busy = false;
};

} // namespace app
