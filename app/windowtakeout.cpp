// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowtakeout.h"

#include "core/exchange/archive/mergearchive.h"
#include "core/store/restore.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/mergecommand.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"
#include "ui/takeout/exportdialog.h"
#include "ui/takeout/mergedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>
#include <chrono>

namespace app {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAgain = 100ms;
constexpr int longestUnseenMs = 400;

/// The user's documents; at home where there is no such folder.
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

WindowTakeout::WindowTakeout(Store &store, ui::Commands &commands, ui::Today &today, ui::MainWindow &window)
    : QObject(&window), m_store(store), m_commands(commands), m_today(today), m_window(window)
{
    connect(&window, &ui::MainWindow::exportWanted, this, &WindowTakeout::showExport);
    connect(&window, &ui::MainWindow::mergeWanted, this, &WindowTakeout::askForArchive);
    m_watch.setInterval(lookAgain);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_dialog && m_job)
            m_dialog->showProgress(m_job->percent);
    });
}

WindowTakeout::~WindowTakeout()
{
    if (m_job)
        m_job->cancel = true;
    if (m_worker.joinable())
        m_worker.join();
}

void WindowTakeout::work(std::function<void()> job)
{
    if (m_worker.joinable())
        m_worker.join();
    m_busy = true;
    m_job = std::make_unique<exchange::JobControl>();
    m_worker = std::thread(std::move(job));
}

void WindowTakeout::showExport(QDate first, QDate last, const std::optional<Session> &session)
{
    delete m_dialog;
    m_dialog = new ui::ExportDialog({first, last, m_today.date(), documents(), exchange::mountedWatches(), session}, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::ExportDialog::exportWanted, this, &WindowTakeout::startExport);
    connect(m_dialog, &ui::ExportDialog::cancelWanted, this, [this] {
        if (m_job)
            m_job->cancel = true;
    });
    m_dialog->open();
}

void WindowTakeout::startExport(const exchange::TakeoutOrder &order)
{
    if (m_busy)
        return;
    m_dialog->showProgress(0);
    m_watch.start();
    work([this, order, path = m_store.database().path()] {
        const auto written = exchange::takeOut(path, order, *m_job);
        QMetaObject::invokeMethod(this, [this, order, written] { onExported(order, written); }, Qt::QueuedConnection);
    });
}

void WindowTakeout::onExported(const exchange::TakeoutOrder &order, const Result<qint64> &written)
{
    m_watch.stop();
    m_busy = false;
    const QString name = QFileInfo(order.path).fileName();
    if (!written && m_dialog) {
        const bool cancelled = written.error().kind == Error::Kind::Cancelled;
        m_dialog->showProblem(cancelled ? tr("Cancelled; nothing was written.")
                                        : tr("Cannot export to %1: %2").arg(name, written.error().message));
    } else if (written) {
        if (m_dialog)
            m_dialog->accept();
        m_window.showNotice(exchange::writesManyFiles(order.format) ? tr("Exported to %1; files: %2").arg(name).arg(*written)
                                                                    : tr("Exported %1").arg(name));
    }
    emit finished();
    startMerge();
}

void WindowTakeout::askForArchive()
{
    auto *dialog = new QFileDialog(&m_window, tr("Merge from archive"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Archives (*.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WindowTakeout::mergeArchive);
    dialog->open();
}

void WindowTakeout::mergeArchive(const QString &path)
{
    m_archives << path;
    startMerge();
}

void WindowTakeout::startMerge()
{
    if (m_busy || m_archives.isEmpty())
        return;
    // Modal to the window: what is written while two copies become one would be refused.
    m_progress = new QProgressDialog(tr("Merging %1…").arg(QFileInfo(m_archives.front()).fileName()), tr("Cancel"), 0, 0, &m_window);
    m_progress->setWindowTitle(tr("Merge from archive"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(longestUnseenMs);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        if (m_job)
            m_job->cancel = true;
    });
    work([this, archive = m_archives.front(), path = m_store.database().path()] {
        const auto merge = [&]() -> Result<MergeReport> {
            const auto database = Database::open(path, Database::Mode::Write);
            if (!database)
                return tl::unexpected(database.error());
            return exchange::mergeArchive(**database, archive, QDateTime::currentDateTimeUtc(), m_job->cancel);
        };
        const auto report = std::make_shared<const Result<MergeReport>>(merge());
        QMetaObject::invokeMethod(this, [this, report] { onMerged(*report); }, Qt::QueuedConnection);
    });
}

void WindowTakeout::onMerged(const Result<MergeReport> &report)
{
    m_busy = false;
    delete m_progress;
    const QString name = QFileInfo(m_archives.takeFirst()).fileName();
    if (report) {
        announceEverything(m_store);
        if (!report->isEmpty())
            m_commands.undoStack().push(new ui::MergeCommand(m_commands, report->change));
        tellOf(*report);
    } else if (report.error().kind == Error::Kind::Cancelled) {
        m_window.showNotice(tr("The merge was cancelled; nothing was changed"));
    } else {
        m_commands.report(tr("Cannot merge %1: %2").arg(name, report.error().message));
    }
    emit finished();
    startMerge();
}

void WindowTakeout::tellOf(const MergeReport &report)
{
    if (report.isEmpty())
        m_window.showNotice(ui::mergeSummary(report));
    else
        m_window.notice().announce(ui::mergeSummary(report), tr("Undo"));
    if (report.conflicts.empty())
        return;
    auto *dialog = new ui::MergeDialog(report, m_today.date(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::MergeDialog::undoWanted, &m_commands.undoStack(), &QUndoStack::undo);
    dialog->open();
}

} // namespace app
