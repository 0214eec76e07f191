// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QObject>
#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <thread>

namespace ui {
class Commands;
class MainWindow;
class Today;
}

namespace app {

/// Imports files into the open window without holding it up: files are read and recordings staged in a worker, the one
/// change is made on the window's thread and goes on its undo stack. Imports wait for each other.
class WindowImport : public QObject
{
    Q_OBJECT
public:
    WindowImport(core::Store &store, ui::Commands &commands, ui::Today &today, ui::MainWindow &window);
    /// Gives up an import under way; what it had staged is taken away.
    ~WindowImport() override;

    /// Imports the files. `day` is the day they were dropped on: a file keeps its own date, and the notice then offers to
    /// move it there.
    void start(const QStringList &files, std::optional<QDate> day);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /// An archive of Legwork was among the files; it is merged, not imported.
    void archiveGiven(const QString &path);
    /// An import is over, well or badly, and nothing is under way.
    void finished();

private:
    struct Job {
        QStringList files;
        std::optional<QDate> day;
    };

    void startNext();
    void work(std::function<void()> job);
    void onParsed(std::vector<exchange::ParsedFile> files);
    void onStaged(const core::Result<void> &staged);
    void finishJob();
    void reportFailures() const;
    void announce();
    void offerMove(const exchange::ImportResult &result, const QString &message);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString duplicatesText(int duplicates) const;

    core::Store &m_store;
    ui::Commands &m_commands;
    ui::Today &m_today;
    ui::MainWindow &m_window;
    std::deque<Job> m_jobs;             ///< the first one is under way while busy
    bool m_busy = false;
    std::thread m_worker;
    std::atomic<bool> m_cancel = false;
    exchange::ImportPlan m_plan;
};

} // namespace app
