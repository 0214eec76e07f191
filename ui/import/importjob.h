// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace ui {

/// The work of one import, a step at a time in a thread of its own: reading files, planning what becomes of them, staging
/// recordings. Each step ends with its signal or with failed(), on the thread the job lives in. One step at a time.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    using Files = std::vector<exchange::ParsedFile>;
    /// Makes a backup of a database before anything is written to it.
    using BackUp = std::function<core::Result<void>(const QString &path, const std::atomic<bool> &cancel)>;
    /// What there is to read, found out in the thread; an error ends the job.
    using Inputs = std::function<core::Result<std::vector<exchange::ImportInput>>(const std::atomic<bool> &cancel)>;

    ImportJob(QString database, BackUp backUp, QObject *parent = nullptr);
    /// Cancels, waits for the step under way, and leaves nothing of it behind.
    ~ImportJob() override;

    /// Reads the inputs; then read() comes.
    void read(Inputs inputs, exchange::CsvMappings mappings);
    /// Plans what was read, again and again as answers change; then planned() comes.
    void plan(exchange::ImportOptions options);
    /// Backs up, and stages the recordings of the plan; then staged() comes.
    void stage();
    /// Stops the step under way, which then fails with Cancelled.
    void cancel() { m_cancel = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancel; }

    /// What was read. Not while a step is under way.
    [[nodiscard]] const Files &files() const { return *m_files; }
    /// The plan last made; it belongs to whoever applies its change. Not while a step is under way.
    [[nodiscard]] exchange::ImportPlan &currentPlan() { return *m_plan; }
    /// The change of the plan was applied, and what was staged stays.
    void keepStaged() { m_staged = false; }

signals:
    /// While files are read.
    void progress(int done, int total);
    void filesRead();
    void planned();
    void staged();
    void failed(const core::Error &error);

private:
    void start(std::function<core::Result<void>()> step, void (ImportJob::*done)());
    void join();

    QString m_database;
    BackUp m_backUp;
    std::thread m_worker;
    std::atomic<bool> m_cancel = false;
    std::atomic<qint64> m_lastProgress = 0;
    bool m_staged = false;
    std::shared_ptr<Files> m_files = std::make_shared<Files>();
    std::shared_ptr<exchange::ImportPlan> m_plan = std::make_shared<exchange::ImportPlan>();
};

} // namespace ui
