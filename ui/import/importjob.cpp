// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importjob.h"

#include "core/exchange/stageimport.h"

#include <chrono>

namespace ui {

using namespace core;

namespace {

// More often nobody can see it.
constexpr qint64 progressEveryMs = 50;

qint64 nowMs()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

ImportJob::ImportJob(QString database, BackUp backUp, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_backUp(std::move(backUp))
{}

ImportJob::~ImportJob()
{
    cancel();
    join();
    if (!m_staged || !m_plan->change.reveals)
        return;
    // Staged and never applied: nobody will ask for it again. What cannot be deleted now goes at the next start.
    if (const auto database = Database::open(m_database, Database::Mode::Write))
        [[maybe_unused]] const Result<void> discarded = exchange::discardImport(**database, *m_plan);
}

void ImportJob::join()
{
    if (m_worker.joinable())
        m_worker.join();
}

void ImportJob::start(std::function<Result<void>()> step, void (ImportJob::*done)())
{
    join();
    m_worker = std::thread([this, step = std::move(step), done] {
        const Result<void> result = step();
        QMetaObject::invokeMethod(this, [this, result, done] {
            join();
            if (result)
                emit (this->*done)();
            else
                emit failed(result.error());
        }, Qt::QueuedConnection);
    });
}

void ImportJob::read(Inputs inputs, exchange::CsvMappings mappings)
{
    start([this, inputs = std::move(inputs), mappings = std::move(mappings)]() -> Result<void> {
        const auto found = inputs(m_cancel);
        if (!found)
            return tl::unexpected(found.error());
        *m_files = exchange::parseFiles(*found, m_cancel, [this](int done, int total) {
            const qint64 now = nowMs(), last = m_lastProgress;
            if (done < total && now - last < progressEveryMs)
                return;
            m_lastProgress = now;
            QMetaObject::invokeMethod(this, [this, done, total] { emit progress(done, total); }, Qt::QueuedConnection);
        }, mappings);
        if (m_cancel)
            return fail(Error::Kind::Cancelled, tr("the import was cancelled"));
        return {};
    }, &ImportJob::filesRead);
}

void ImportJob::plan(exchange::ImportOptions options)
{
    start([this, options = std::move(options)]() -> Result<void> {
        // A connection belongs to the thread that opened it.
        const auto store = Store::open(m_database, Database::Mode::Read);
        if (!store)
            return tl::unexpected(store.error());
        auto plan = exchange::planImport(store->get(), *m_files, options);
        if (!plan)
            return tl::unexpected(plan.error());
        *m_plan = std::move(*plan);
        return {};
    }, &ImportJob::planned);
}

void ImportJob::stage()
{
    m_staged = true;
    start([this]() -> Result<void> {
        if (const auto made = m_backUp(m_database, m_cancel); !made)
            return made;
        const auto database = Database::open(m_database, Database::Mode::Write);
        if (!database)
            return tl::unexpected(database.error());
        return exchange::stageImport(**database, *m_plan, QDateTime::currentDateTimeUtc(), m_cancel);
    }, &ImportJob::staged);
}

} // namespace ui
