// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/runreadings.h"

#include "core/store/store.h"
#include "ui/commands/commands.h"

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
    m_profiles.reset();
}

void RunReadings::follow(const core::Changes &changes)
{
    if (changes.all || changes.areas.profile)
        m_profiles.reset();
    // A recording never changes, but it can go to another session when halves part or sessions are split.
    if (changes.all || changes.areas.sessions)
        m_rowsChecked = false;
}

const core::Recording *RunReadings::recording()
{
    readRecording();
    return m_recording ? &*m_recording : nullptr;
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
