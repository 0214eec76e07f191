// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/runreadings.h"

#include "core/store/runhistorystore.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/gearcommands.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RunReadings", text); }

} // namespace

void RunReadings::reset(std::optional<core::SessionId> session)
{
    m_session = session;
    m_rows.reset();
    m_rowsChecked = false;
    m_recording.reset();
    m_heartRate.reset();
    m_track.reset();
    m_profiles.reset();
    m_shoes.reset();
    m_usualShoes.reset();
    m_runs.reset();
}

void RunReadings::follow(const core::Changes &changes)
{
    if (changes.all || changes.areas.profile)
        m_profiles.reset();
    // A recording never changes, but it can go to another session when halves part or sessions are split.
    if (changes.all || changes.areas.sessions) {
        m_rowsChecked = false;
        m_runs.reset();
    }
    if (changes.all || changes.areas.sessions || changes.areas.gear)
        m_shoes.reset();
    if (changes.all || changes.areas.settings || changes.areas.gear)
        m_usualShoes.reset();
}

const core::Recording *RunReadings::recording()
{
    readRecording();
    return m_recording ? &*m_recording : nullptr;
}

const core::RunTrack &RunReadings::track(const core::TrackTimes &times)
{
    const core::Recording *of = recording();
    if (!m_track || !(m_track->first == times))
        m_track.emplace(times, of ? core::trackOf(*of, times) : core::RunTrack());
    return m_track->second;
}

const core::HeartRateSeconds *RunReadings::heartRate()
{
    readRecording();
    return m_heartRate && !m_heartRate->empty() ? &*m_heartRate : nullptr;
}

core::Profile RunReadings::profileOn(QDate day)
{
    if (!m_profiles) {
        auto profiles = m_store.settings().profiles();
        if (!profiles)
            m_commands.report(tr("Cannot read the profile: %1").arg(profiles.error().message));
        m_profiles = profiles ? std::move(*profiles) : std::vector<core::Profile>();
    }
    return core::profileOn(*m_profiles, day);
}

const std::vector<core::RunSummary> &RunReadings::runsUntil(QDate day)
{
    if (!m_runs || m_runsUntil != day) {
        auto runs = core::RunHistoryStore(m_store.database()).between(day.addDays(-core::sameEffortDays), day);
        if (!runs)
            m_commands.report(tr("Cannot read the earlier runs: %1").arg(runs.error().message));
        m_runs = runs ? std::move(*runs) : std::vector<core::RunSummary>();
        m_runsUntil = day;
    }
    return *m_runs;
}

const std::vector<core::GearMileage> &RunReadings::shoes()
{
    if (!m_shoes) {
        auto shoes = core::gearMileages(m_store.database());
        if (!shoes)
            m_commands.report(tr("Cannot read the shoes: %1").arg(shoes.error().message));
        m_shoes = shoes ? std::move(*shoes) : std::vector<core::GearMileage>();
    }
    return *m_shoes;
}

std::optional<core::GearId> RunReadings::usualShoes()
{
    if (!m_usualShoes)
        m_usualShoes = usualGear(m_commands);
    return *m_usualShoes;
}

void RunReadings::readRecording()
{
    if (!m_session || m_rowsChecked)
        return;
    m_rowsChecked = true;
    const core::ImportStore &imports = m_store.imports();
    auto rows = imports.rowsOf(*m_session);
    if (rows && m_rows == *rows)
        return;
    m_recording.reset();
    m_heartRate.reset();
    m_track.reset();
    m_rows = rows ? std::move(*rows) : std::vector<QUuid>();
    if (rows && m_rows->empty())
        return;
    auto recording = imports.recordingOf(*m_session);
    auto heartRate = imports.heartRateOf(*m_session);
    if (!rows || !recording || !heartRate) {
        const core::Error &error = !rows ? rows.error() : !recording ? recording.error() : heartRate.error();
        m_commands.report(tr("Cannot read the recording: %1").arg(error.message));
        return;
    }
    m_recording = std::move(*recording);
    m_heartRate = std::move(*heartRate);
}

} // namespace ui
