// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/recording.h"
#include "core/model/session.h"
#include "core/stats/sameeffort.h"
#include "core/stats/track.h"
#include "core/store/gearmileage.h"

#include <QUuid>
#include <optional>
#include <vector>

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class Commands;

/// What the log of a run shows beside the session itself. Everything is read when it is first asked for and kept until
/// a change touches it; a read that fails is reported and gives nothing.
class RunReadings
{
public:
    RunReadings(core::Store &store, Commands &commands) : m_store(store), m_commands(commands) {}

    /// Turns to another session, or to none.
    void reset(std::optional<core::SessionId> session);
    /// Forgets what a commit may have touched.
    void follow(const core::Changes &changes);

    /// The recording of the session, null when it has none. The same address until its recording is another one.
    [[nodiscard]] const core::Recording *recording();
    /// The way through it; empty without one. Kept as long as recording and times are the same.
    [[nodiscard]] const core::RunTrack &track(const core::TrackTimes &times);
    /// Its seconds at each heart rate, null when none were recorded.
    [[nodiscard]] const core::HeartRateSeconds *heartRate();
    /// The profile in force on a day.
    [[nodiscard]] core::Profile profileOn(QDate day);

    /// The logged runs up to a day that a run of it is compared with, oldest first.
    [[nodiscard]] const std::vector<core::RunSummary> &runsUntil(QDate day);
    /// All shoes with what they have covered.
    [[nodiscard]] const std::vector<core::GearMileage> &shoes();
    /// The pair that new runs get.
    [[nodiscard]] std::optional<core::GearId> usualShoes();

private:
    void readRecording();

    core::Store &m_store;
    Commands &m_commands;
    std::optional<core::SessionId> m_session;
    std::optional<std::vector<QUuid>> m_rows; ///< what the recording below was read from; nullopt: not read yet
    bool m_rowsChecked = false;
    std::optional<core::Recording> m_recording;
    std::optional<core::HeartRateSeconds> m_heartRate;
    std::optional<std::pair<core::TrackTimes, core::RunTrack>> m_track;
    std::optional<std::vector<core::Profile>> m_profiles;
    std::optional<std::vector<core::GearMileage>> m_shoes;
    std::optional<std::optional<core::GearId>> m_usualShoes;
    std::optional<std::vector<core::RunSummary>> m_runs;
    QDate m_runsUntil;
};

} // namespace ui
