// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowimport.h"

#include "app/databaseaccess.h"
#include "app/importnotice.h"
#include "core/exchange/archive/mergearchive.h"
#include "core/exchange/decodefile.h"
#include "core/exchange/importitems.h"
#include "core/exchange/newfiles.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/import/columnmapper.h"
#include "ui/import/importassistant.h"
#include "ui/import/importhistorydialog.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"
#include "ui/shell/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace app {

using namespace core;
using exchange::ImportResult;
using exchange::ImportStatus;

namespace {

// Sooner nobody misses an answer.
constexpr int patienceMs = 400;
const QString folderKey = QStringLiteral("import/folder");

/// One file that is neither a table nor an archive.
bool isPlainFile(const QStringList &files)
{
    if (files.size() != 1 || !QFileInfo(files.front()).isFile())
        return false;
    const auto inputs = exchange::collectInputs(files);
    QFile file(files.front());
    constexpr qint64 enough = 4096;
    return inputs.size() == 1 && inputs.front().archive.isEmpty()
        && (!file.open(QIODevice::ReadOnly) || exchange::detectFormat(file.read(enough)) != exchange::FileFormat::Csv);
}

} // namespace

WindowImport::WindowImport(Store &store, ui::Commands &commands, ui::Today &today, ui::MainWindow &window)
    : QObject(&window), m_store(store), m_commands(commands), m_today(today), m_window(window)
{
    connect(&window, &ui::MainWindow::importRequested, this, [this](const QStringList &files, std::optional<QDate> day) { start(files, day); });
    connect(&window, &ui::MainWindow::importIntoRequested, this, [this](const QStringList &files, SessionId session) { start(files, std::nullopt, session); });
    connect(&window, &ui::MainWindow::importNewRequested, this, &WindowImport::startNew);
    connect(&window, &ui::MainWindow::importHistoryWanted, this, &WindowImport::showHistory);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &WindowImport::openAssistant);
}

WindowImport::~WindowImport() = default;

ui::ImportAssistant *WindowImport::assistant() const { return m_assistant; }

void WindowImport::start(const QStringList &given, std::optional<QDate> day, std::optional<SessionId> session)
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
    enqueue({[files](const std::atomic<bool> &) { return exchange::collectInputs(files); }, day, session, isPlainFile(files), {}});
}

void WindowImport::startNew(bool otherFolder)
{
    const auto stored = m_store.settings().find(folderKey);
    if (!stored) {
        m_commands.report(tr("Cannot import what is new: %1").arg(stored.error().message));
        return;
    }
    const QString folder = *stored ? QJsonDocument::fromJson((*stored)->json).array().at(0).toString() : QString();
    QStringList folders = exchange::watchFolders();
    if (!folder.isEmpty() && !otherFolder)
        folders.append(folder);
    if (!folders.isEmpty() && !otherFolder) {
        scan(folders);
        return;
    }
    auto *dialog = new QFileDialog(&m_window, tr("Folder to look for new activities in"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, before = *stored](const QString &chosen) {
        Change remember;
        remember.origin = Origin::Upkeep;
        const Setting setting{folderKey, QJsonDocument(QJsonArray{chosen}).toJson(QJsonDocument::Compact)};
        if (before)
            remember.replace(*before, setting);
        else
            remember.add(setting);
        if (m_commands.run(remember))
            scan({chosen});
    });
    dialog->open();
}

void WindowImport::scan(const QStringList &folders)
{
    enqueue({[folders, path = m_store.database().path()](const std::atomic<bool> &cancel) { return exchange::newFiles(folders, path, cancel); },
             std::nullopt, std::nullopt, false, tr("There is nothing new in %1").arg(folders.join(QStringLiteral(", ")))});
}

void WindowImport::enqueue(Request request)
{
    m_requests.push_back(std::move(request));
    if (!m_job)
        startNext();
}

void WindowImport::startNext()
{
    m_job = std::make_unique<ui::ImportJob>(m_store.database().path(), &backUpBeforeImport);
    connect(m_job.get(), &ui::ImportJob::filesRead, this, &WindowImport::onRead);
    connect(m_job.get(), &ui::ImportJob::planned, this, &WindowImport::onPlanned);
    connect(m_job.get(), &ui::ImportJob::staged, this, &WindowImport::onStaged);
    connect(m_job.get(), &ui::ImportJob::failed, this, &WindowImport::onFailed);
    connect(m_job.get(), &ui::ImportJob::progress, this, [this](int done, int total) {
        if (m_assistant)
            m_assistant->showReading(done, total);
    });
    if (!m_requests.front().quiet)
        m_patience.start();
    readFiles();
}

void WindowImport::readFiles()
{
    auto settings = m_store.settings().all();
    if (!settings) {
        onFailed(settings.error());
        return;
    }
    m_working = true;
    m_job->read(m_requests.front().inputs, std::move(*settings));
}

std::optional<Preferences> WindowImport::preferences()
{
    const auto read = m_store.preferences();
    if (!read)
        m_commands.report(tr("Cannot read the preferences: %1").arg(read.error().message));
    return read ? std::optional(*read) : std::nullopt;
}

void WindowImport::openAssistant()
{
    m_patience.stop();
    const auto known = m_assistant ? std::nullopt : preferences();
    if (m_assistant || !known)
        return;
    m_assistant = new ui::ImportAssistant(*known, m_requests.front().day.value_or(m_today.date()), &m_window);
    m_assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_assistant, &ui::ImportAssistant::answersChanged, this, &WindowImport::replan);
    connect(m_assistant, &ui::ImportAssistant::confirmed, this, &WindowImport::stage);
    connect(m_assistant, &ui::ImportAssistant::columnsWanted, this, &WindowImport::mapColumns);
    connect(m_assistant, &ui::ImportAssistant::cancelled, this, [this] {
        m_assistant->disconnect(this);
        m_assistant.clear();
        if (m_working)
            m_job->cancel(); // what it says then ends the import
        else
            finishRequest();
    });
    m_assistant->showReading(0, 0);
    m_assistant->open();
}

void WindowImport::onRead()
{
    m_working = false;
    replan();
}

void WindowImport::replan()
{
    m_replan = m_working;
    if (m_working)
        return;
    exchange::ImportOptions options;
    options.workoutDay = m_requests.front().day.value_or(m_today.date());
    if (m_assistant) {
        m_assistant->ask(exchange::questionsOf(m_job->files()));
        options = m_assistant->answers();
    }
    options.into = m_requests.front().session;
    m_working = true;
    m_job->plan(std::move(options));
}

void WindowImport::onPlanned()
{
    m_working = false;
    if (m_replan) {
        replan();
        return;
    }
    const exchange::ImportPlan &plan = m_job->currentPlan();
    // A name nobody knows holds no file of a watch up.
    const bool asks = exchange::questionsOf(m_job->files()).any();
    if (!m_assistant && (plan.results.empty() || (m_requests.front().quiet && !asks))) {
        stage();
        return;
    }
    if (!m_assistant) {
        openAssistant();
        if (!m_assistant) {
            finishRequest();
            return;
        }
    }
    // Also where the dialog came while files were read or planned, and nothing was asked yet.
    m_assistant->ask(exchange::questionsOf(m_job->files()));
    m_patience.stop();
    const auto library = m_store.exercises().all();
    if (!library)
        m_commands.report(tr("Cannot read the exercises: %1").arg(library.error().message));
    m_assistant->showPlan(plan, library.value_or(std::vector<Exercise>()));
    emit previewed();
}

void WindowImport::stage()
{
    if (m_job->currentPlan().change.isEmpty()) {
        announce();
        finishRequest();
        return;
    }
    if (m_assistant)
        m_assistant->showImporting();
    m_working = true;
    m_job->stage();
}

void WindowImport::onStaged()
{
    m_working = false;
    // Cancelled in the last moment is cancelled all the same; what was staged goes with the job.
    if (!m_job->isCancelled() && m_commands.run(m_job->currentPlan().change)) {
        m_job->keepStaged();
        announce();
    }
    finishRequest();
}

void WindowImport::onFailed(const Error &error)
{
    m_working = false;
    if (error.kind != Error::Kind::Cancelled)
        m_commands.report(tr("Cannot import: %1").arg(error.message));
    finishRequest();
}

void WindowImport::finishRequest()
{
    m_patience.stop();
    m_replan = false;
    if (m_assistant) {
        m_assistant->disconnect(this);
        m_assistant->done(QDialog::Accepted);
        m_assistant.clear();
    }
    m_requests.pop_front();
    // A signal of the job may have brought us here.
    m_job.release()->deleteLater();
    if (m_requests.empty())
        emit finished();
    else
        startNext();
}

void WindowImport::mapColumns(const QString &file)
{
    const auto input = std::find_if(m_job->files().begin(), m_job->files().end(), [&](const exchange::ParsedFile &each) { return each.input.path == file; });
    const std::atomic<bool> cancel = false;
    const bool packed = input == m_job->files().end() || !input->input.archive.isEmpty();
    const Result<QByteArray> bytes = packed ? Result<QByteArray>(fail(Error::Kind::Unsupported, tr("unpack the archive first"))) : exchange::readInput(file);
    const auto table = bytes ? exchange::CsvTable::read(*bytes, cancel) : Result<exchange::CsvTable>(tl::unexpected(bytes.error()));
    const auto known = preferences();
    if (!table || !known) {
        if (!table)
            m_commands.report(tr("Cannot read %1: %2").arg(QFileInfo(file).fileName(), table.error().message));
        return;
    }
    auto *mapper = new ui::ColumnMapper(*table, QFileInfo(file).fileName(), *known, m_assistant);
    mapper->setAttribute(Qt::WA_DeleteOnClose);
    connect(mapper, &QDialog::accepted, this, [this, mapper] {
        const Setting setting = mapper->setting();
        const auto before = m_store.settings().find(setting.key);
        Change remember;
        remember.origin = Origin::Upkeep;
        if (before && *before)
            remember.replace(**before, setting);
        else
            remember.add(setting);
        if (!m_job || m_working || !m_commands.run(remember))
            return;
        m_assistant->showReading(0, 0);
        readFiles();
    });
    mapper->open();
}

void WindowImport::announce()
{
    const exchange::ImportPlan &plan = m_job->currentPlan();
    const Request &request = m_requests.front();
    const QString message = importSummary(plan, m_store, m_today.date(), request.nothing);
    const auto first = std::find_if(plan.results.begin(), plan.results.end(), [](const ImportResult &result) { return result.status == ImportStatus::Imported; });
    if (first == plan.results.end()) {
        if (!message.isEmpty() && plan.change.isEmpty())
            m_window.showNotice(message);
        else if (!message.isEmpty())
            m_window.notice().announce(message, tr("Undo"));
    } else {
        const Session session = *first->session;
        if (request.day && session.day() != *request.day && plan.count(ImportStatus::Imported) == 1) {
            const QDate wanted = *request.day;
            m_window.notice().offer(message, tr("Put it on %1").arg(ui::dayText(wanted, m_today.date())), [this, id = session.id, wanted] {
                const auto now = m_store.sessions().find(id);
                if (!now)
                    m_commands.report(tr("Cannot move the import: %1").arg(now.error().message));
                else if (*now && ui::moveSessions(m_commands, {**now}, wanted, m_today.date()))
                    m_window.showWeek(wanted);
            });
        } else {
            m_window.notice().announce(message, tr("Undo"));
        }
        m_window.showWeek(session.day());
    }
    if (const QString failures = importFailures(plan); !failures.isEmpty())
        m_commands.report(failures);
}

void WindowImport::showHistory()
{
    auto *dialog = new ui::ImportHistoryDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    fillHistory(*dialog);
    connect(dialog, &ui::ImportHistoryDialog::takeBackWanted, this, [this, dialog](const ImportBatch &batch) { takeBack(batch, *dialog); });
    dialog->open();
}

void WindowImport::fillHistory(ui::ImportHistoryDialog &dialog)
{
    const auto batches = ImportHistory(m_store.database()).batches();
    dialog.setBatches(batches.value_or(std::vector<ImportBatch>()));
    if (!batches)
        dialog.say(tr("The history cannot be read: %1").arg(batches.error().message));
}

void WindowImport::takeBack(const ImportBatch &batch, ui::ImportHistoryDialog &dialog)
{
    auto back = exchange::takeBack(m_store, batch);
    const Result<void> hidden = back ? exchange::hideRecordings(m_store, batch, *back) : Result<void>(tl::unexpected(back.error()));
    if (!hidden) {
        dialog.say(tr("The import cannot be taken back: %1").arg(hidden.error().message));
        return;
    }
    const bool done = m_commands.run(back->change);
    fillHistory(dialog);
    QStringList stay;
    for (const Session &session : back->stay)
        stay.append(tr("%1 on %2").arg(session.displayTitle(), ui::dayText(session.day(), m_today.date())));
    if (!stay.isEmpty())
        dialog.say(tr("Edited since, so they stay: %1.").arg(stay.join(QStringLiteral(", "))));
    if (done && !back->change.isEmpty())
        m_window.notice().announce(tr("Took back: %1").arg(batch.label), tr("Undo"));
}

} // namespace app
