// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importhistory.h"
#include "ui/import/importjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <memory>
#include <optional>

namespace ui {
class Commands;
class ImportAssistant;
class ImportHistoryDialog;
class MainWindow;
class Today;
}

namespace app {

/// Imports files into the open window without holding it up. One plain file that leaves nothing open is taken in at once; for
/// anything else the import assistant shows what would happen first. The one change is made on the window's thread and goes on
/// its undo stack. Imports wait for each other.
class WindowImport : public QObject
{
    Q_OBJECT
public:
    WindowImport(core::Store &store, ui::Commands &commands, ui::Today &today, ui::MainWindow &window);
    /// Gives up an import under way; what it had staged is taken away.
    ~WindowImport() override;

    /// Imports the files. `day` is the day they were dropped on: a file keeps its own date, and the notice then offers to
    /// move it there. `session` is the planned session they were dropped on, which the first activity joins.
    void start(const QStringList &files, std::optional<QDate> day, std::optional<core::SessionId> session = {});
    /// Imports what was never seen of the watches that are plugged in and of the remembered folder, which is asked for when
    /// there is none, or when `otherFolder` wants another.
    void startNew(bool otherFolder);
    /// Shows the imports that were made.
    void showHistory();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    /// The assistant on screen; null while there is none.
    [[nodiscard]] ui::ImportAssistant *assistant() const;

signals:
    /// An archive of Legwork was among the files; it is merged, not imported.
    void archiveGiven(const QString &path);
    /// The assistant shows what would happen, and waits.
    void previewed();
    /// An import is over, well or badly, and nothing is under way.
    void finished();

private:
    struct Request {
        ui::ImportJob::Inputs inputs;
        std::optional<QDate> day;
        std::optional<core::SessionId> session;
        bool quiet = false;   ///< one plain file: no preview unless it leaves something open
        QString nothing;      ///< what to say when there was nothing
    };

    void enqueue(Request request);
    void startNext();
    void readFiles();
    void openAssistant();
    void onRead();
    void onPlanned();
    void onStaged();
    void onFailed(const core::Error &error);
    void replan();
    void mapColumns(const QString &file);
    void stage();
    void finishRequest();
    void scan(const QStringList &folders);
    void takeBack(const core::ImportBatch &batch, ui::ImportHistoryDialog &dialog);
    void fillHistory(ui::ImportHistoryDialog &dialog);
    void announce();
    [[nodiscard]] std::optional<core::Preferences> preferences();

    core::Store &m_store;
    ui::Commands &m_commands;
    ui::Today &m_today;
    ui::MainWindow &m_window;
    std::deque<Request> m_requests;     ///< the first one is under way while busy
    std::unique_ptr<ui::ImportJob> m_job;
    QPointer<ui::ImportAssistant> m_assistant;
    QTimer m_patience;                  ///< before a dialog says that files are read
    bool m_working = false;             ///< a step of the job is under way
    bool m_replan = false;              ///< an answer changed meanwhile
};

} // namespace app
