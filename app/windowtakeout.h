// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/takeout/takeout.h"
#include "core/model/session.h"
#include "core/store/merge.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <optional>
#include <thread>

class QProgressDialog;

namespace ui {
class Commands;
class ExportDialog;
class MainWindow;
class Today;
} // namespace ui

namespace app {

/// Answers File → Export and File → Merge from archive: both run in a worker with a connection of its own, show how far they
/// are, and can be stopped. A merge becomes one undo step, and what was changed on both machines is listed.
class WindowTakeout : public QObject
{
    Q_OBJECT
public:
    WindowTakeout(core::Store &store, ui::Commands &commands, ui::Today &today, ui::MainWindow &window);
    /// Stops what is going on and waits for it.
    ~WindowTakeout() override;

    /// Opens the dialog; with a session for that one alone.
    void showExport(QDate first, QDate last, const std::optional<core::Session> &session);
    /// Merges an archive; others given meanwhile wait for it.
    void mergeArchive(const QString &path);

signals:
    /// An export or a merge is over, well or badly.
    void finished();

private:
    void askForArchive();
    void startExport(const exchange::TakeoutOrder &order);
    void onExported(const exchange::TakeoutOrder &order, const core::Result<qint64> &written);
    void startMerge();
    void onMerged(const core::Result<core::MergeReport> &report);
    void tellOf(const core::MergeReport &report);
    void work(std::function<void()> job);

    core::Store &m_store;
    ui::Commands &m_commands;
    ui::Today &m_today;
    ui::MainWindow &m_window;
    QPointer<ui::ExportDialog> m_dialog;
    QPointer<QProgressDialog> m_progress;
    QStringList m_archives;            ///< the first one is under way while busy
    QTimer m_watch;                    ///< looks how far the worker is
    std::thread m_worker;
    std::unique_ptr<exchange::JobControl> m_job;
    bool m_busy = false;
};

} // namespace app
