// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backupkeeper.h"
#include "app/databaseaccess.h"
#include "app/databasecheck.h"
#include "app/goodbye.h"
#include "app/windowimport.h"
#include "app/windowtakeout.h"
#include "ui/commands/commands.h"
#include "ui/commands/serieskeeper.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <memory>
#include <optional>

namespace app {

/// The composition root: one database and the window on it, wired together. Members go in reverse order, so that the
/// window is gone before the store closes, and the store before the lock is given back.
class Composition
{
public:
    /// Opens `path`, making it when there is none, and builds the window without showing it. Where the file or its folder
    /// cannot be written, it is opened for reading. Errors: those of opening; Busy when somebody else has it.
    [[nodiscard]] static core::Result<std::unique_ptr<Composition>> open(const QString &path, std::optional<QDate> today);
    /// The same on a database that is only looked at: no lock, no file made.
    [[nodiscard]] static core::Result<std::unique_ptr<Composition>> openForLooking(const QString &path,
                                                                                   std::optional<QDate> today);

    [[nodiscard]] core::Store &store() { return *m_store; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    /// What can wait until the window is there: what has been in the bin long enough goes for good, and
    /// recurring sessions are made for the weeks to come.
    void upkeep();
    [[nodiscard]] WindowImport &imports() { return *m_imports; }
    /// Whether the person asked for everything to be deleted, once this is gone. Makes no closing backup then.
    [[nodiscard]] bool isToBeDeleted();
    /// The keeper of backups; null where the file is only looked at.
    [[nodiscard]] BackupKeeper *backups() { return m_backups.get(); }

private:
    Composition() = default;
    void build(std::unique_ptr<core::Store> store, std::optional<QDate> today);
    void fillWithDemo();

    std::unique_ptr<DatabaseLock> m_lock;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<ui::Commands> m_commands;
    std::unique_ptr<BackupKeeper> m_backups; ///< none where the file is only looked at; makes its last one when the window is gone
    std::unique_ptr<DatabaseCheck> m_check;
    std::unique_ptr<ui::Today> m_today;
    std::unique_ptr<ui::SeriesKeeper> m_series;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Goodbye> m_goodbye;  ///< none where the file is only looked at
    WindowImport *m_imports = nullptr;   ///< belongs to the window
    WindowTakeout *m_takeout = nullptr;  ///< belongs to the window
};

} // namespace app
