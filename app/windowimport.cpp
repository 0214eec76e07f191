// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowimport.h"

#include "app/databaseaccess.h"
#include "core/exchange/archive/mergearchive.h"
#include "core/exchange/stageimport.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"
#include "ui/shell/mainwindow.h"

#include <QFileInfo>
#include <algorithm>

namespace app {

using namespace core;
using exchange::ImportResult;
using exchange::ImportStatus;

namespace {

// Beyond these a notice would be a report.
constexpr int mostNamed = 3;

// Stages on a connection of the worker's own: one belongs to the thread that opened it.
Result<void> stageAt(const QString &path, exchange::ImportPlan &plan, const std::atomic<bool> &cancel)
{
    if (const auto made = backUpBeforeImport(path, cancel); !made)
        return made;
    const auto database = Database::open(path, Database::Mode::Write);
    if (!database)
        return tl::unexpected(database.error());
    return exchange::stageImport(**database, plan, QDateTime::currentDateTimeUtc(), cancel);
}

} // namespace

WindowImport::WindowImport(Store &store, ui::Commands &commands, ui::Today &today, ui::MainWindow &window)
    : QObject(&window), m_store(store), m_commands(commands), m_today(today), m_window(window)
{
    connect(&window, &ui::MainWindow::importRequested, this, &WindowImport::start);
}

WindowImport::~WindowImport()
{
    m_cancel = true;
    if (m_worker.joinable())
        m_worker.join();
    // Staged in time but never revealed: nobody will ask for it again.
    if (m_busy && m_plan.change.reveals)
        [[maybe_unused]] const Result<void> discarded = exchange::discardImport(m_store.database(), m_plan);
}

void WindowImport::start(const QStringList &given, std::optional<QDate> day)
{
    QStringList files;
    for (const QString &file : given) {
        if (exchange::isArchive(file))
            emit archiveGiven(file);
        else
            files << file;
    }
    if (files.isEmpty())
        return;
    m_jobs.push_back({files, day});
    if (!m_busy)
        startNext();
}

void WindowImport::startNext()
{
    m_busy = true;
    m_plan = {};
    const QStringList files = m_jobs.front().files;
    work([this, files] {
        auto parsed = std::make_shared<std::vector<exchange::ParsedFile>>(
            exchange::parseFiles(exchange::collectInputs(files), m_cancel));
        QMetaObject::invokeMethod(this, [this, parsed] { onParsed(std::move(*parsed)); }, Qt::QueuedConnection);
    });
}

void WindowImport::work(std::function<void()> job)
{
    if (m_worker.joinable())
        m_worker.join();
    m_worker = std::thread(std::move(job));
}

void WindowImport::onParsed(std::vector<exchange::ParsedFile> files)
{
    auto plan = exchange::planImport(&m_store, std::move(files));
    if (!plan) {
        m_commands.report(tr("Cannot import: %1").arg(plan.error().message));
        finishJob();
        return;
    }
    m_plan = std::move(*plan);
    if (m_plan.change.isEmpty()) {
        announce();
        finishJob();
        return;
    }
    work([this, path = m_store.database().path()] {
        const Result<void> staged = stageAt(path, m_plan, m_cancel);
        QMetaObject::invokeMethod(this, [this, staged] { onStaged(staged); }, Qt::QueuedConnection);
    });
}

void WindowImport::onStaged(const Result<void> &staged)
{
    if (!staged) {
        m_commands.report(tr("Cannot import: %1").arg(staged.error().message));
    } else if (m_commands.run(m_plan.change)) {
        m_plan.change.reveals.reset();
        announce();
    } else if (const auto discarded = exchange::discardImport(m_store.database(), m_plan); !discarded) {
        m_commands.report(tr("Cannot tidy up after an import: %1").arg(discarded.error().message));
    }
    finishJob();
}

void WindowImport::finishJob()
{
    m_plan = {};
    m_jobs.pop_front();
    m_busy = false;
    if (m_jobs.empty())
        emit finished();
    else
        startNext();
}

void WindowImport::reportFailures() const
{
    QStringList words;
    for (const ImportResult &result : m_plan.results)
        if (result.status == ImportStatus::Failed)
            words.append(tr("%1: %2").arg(QFileInfo(result.file).fileName(), result.reason));
    if (words.isEmpty())
        return;
    const int more = int(words.size()) - mostNamed;
    QString text = QStringList(words.mid(0, mostNamed)).join(QStringLiteral("; "));
    if (more > 0)
        text = tr("%1; and %2 more").arg(text).arg(more);
    m_commands.report(tr("Cannot import %1").arg(text));
}

QString WindowImport::duplicatesText(int duplicates) const
{
    if (duplicates > 1)
        return tr("%1 activities were imported before and are not imported again").arg(duplicates);
    const auto result = std::find_if(m_plan.results.begin(), m_plan.results.end(), [](const ImportResult &candidate) {
        return candidate.status == ImportStatus::Duplicate;
    });
    const QString text = tr("%1 was imported before and is not imported again").arg(QFileInfo(result->file).fileName());
    // Where it stands now, which need not be the file's own day any more. A missing answer only shortens the sentence.
    if (!result->duplicateOf)
        return text;
    const auto known = m_store.sessions().find(*result->duplicateOf);
    if (!known || !*known)
        return text;
    return tr("%1: it is %2 on %3").arg(text, (*known)->displayTitle(), ui::dayText((*known)->day(), m_today.date()));
}

QString WindowImport::summary() const
{
    const int imported = m_plan.count(ImportStatus::Imported);
    const int duplicates = m_plan.count(ImportStatus::Duplicate);
    QStringList words;
    if (imported == 1) {
        for (const ImportResult &result : m_plan.results)
            if (result.status == ImportStatus::Imported)
                words.append(tr("Imported %1 onto %2")
                                 .arg(result.session->displayTitle(), ui::dayText(result.session->day(), m_today.date())));
    } else if (imported > 1) {
        words.append(tr("Imported %1 activities").arg(imported));
    }
    if (duplicates > 0)
        words.append(duplicatesText(duplicates));
    if (words.isEmpty() && m_plan.count(ImportStatus::Failed) == 0)
        words.append(tr("There was no activity to import"));
    return words.join(QStringLiteral("; "));
}

void WindowImport::announce()
{
    const QString message = summary();
    const std::optional<QDate> wanted = m_jobs.front().day;
    for (const ImportResult &result : m_plan.results) {
        if (result.status != ImportStatus::Imported)
            continue;
        const bool elsewhere = wanted && result.session->day() != *wanted && m_plan.count(ImportStatus::Imported) == 1;
        if (elsewhere)
            offerMove(result, message);
        else
            m_window.notice().announce(message, tr("Undo"));
        m_window.showWeek(result.session->day());
        reportFailures();
        return;
    }
    if (!message.isEmpty())
        m_window.showNotice(message);
    reportFailures();
}

void WindowImport::offerMove(const ImportResult &result, const QString &message)
{
    const QDate wanted = *m_jobs.front().day;
    const SessionId id = result.session->id;
    m_window.notice().offer(message, tr("Put it on %1").arg(ui::dayText(wanted, m_today.date())), [this, id, wanted] {
        const auto session = m_store.sessions().find(id);
        if (!session)
            m_commands.report(tr("Cannot move the import: %1").arg(session.error().message));
        else if (*session && ui::moveSessions(m_commands, {**session}, wanted, m_today.date()))
            m_window.showWeek(wanted);
    });
}

} // namespace app
