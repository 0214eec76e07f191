// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityreader.h"

#include "core/store/database.h"
#include "core/store/importstore.h"

namespace ui {

ActivityReader::~ActivityReader()
{
    for (auto &[request, worker] : m_workers)
        worker.join();
}

ActivityReader::Outcome ActivityReader::load(const Request &request)
{
    const auto database = core::Database::open(request.database, core::Database::Mode::Read);
    if (!database)
        return tl::unexpected(database.error());
    const auto recording = core::ImportStore(**database).recordingOf(request.session);
    if (!recording)
        return tl::unexpected(recording.error());
    if (!*recording)
        return nullptr;
    return std::make_shared<const core::ActivitySeries>(core::activitySeries(**recording, request.laps, request.sport));
}

void ActivityReader::read(const Request &request)
{
    const int number = ++m_wanted;
    m_workers[number] = std::thread([this, number, request] {
        Outcome outcome = load(request);
        // Queued: arrives in our thread, or nowhere when we are gone, which waits for this thread.
        QMetaObject::invokeMethod(this, [this, number, outcome = std::move(outcome)] { take(number, outcome); }, Qt::QueuedConnection);
    });
}

void ActivityReader::take(int request, const Outcome &outcome)
{
    if (const auto worker = m_workers.find(request); worker != m_workers.end()) {
        worker->second.join();
        m_workers.erase(worker);
    }
    if (request != m_wanted)
        return;
    if (outcome)
        emit ready(*outcome);
    else
        emit failed(outcome.error().message);
}

} // namespace ui
