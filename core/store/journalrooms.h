// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/result.h"
#include "core/store/bodystore.h"
#include "core/store/daynotestore.h"
#include "core/store/effortstore.h"
#include "core/store/exercisestore.h"
#include "core/store/gearstore.h"
#include "core/store/guidancestore.h"
#include "core/store/importstore.h"
#include "core/store/ownplanstore.h"
#include "core/store/planrunstore.h"
#include "core/store/seriesstore.h"
#include "core/store/sessionstore.h"
#include "core/store/settingstore.h"
#include "core/store/tallystore.h"
#include "core/store/timeawaystore.h"
#include "core/store/workoutstore.h"

namespace core {

/// Leads each kind of value to the store that keeps it, and keeps the derived tallies and best efforts true. For the Journal only.
class JournalRooms
{
public:
    explicit JournalRooms(const Database &database);

    /// The value stored under a key, or nullopt.
    [[nodiscard]] Result<std::optional<Value>> read(const Key &key) const;
    [[nodiscard]] Result<void> save(const Value &value, const Transaction &transaction);
    [[nodiscard]] Result<void> remove(const Key &key, const Transaction &transaction);
    /// Counts the tallies of every session a change touched again; of all sessions after a change of profile.
    [[nodiscard]] Result<void> recount(const Change &change, const Transaction &transaction);
    /// Counts the tallies of every session again.
    [[nodiscard]] Result<void> recountAll(const Transaction &transaction);

private:
    [[nodiscard]] Result<void> recountFrom(QDate first, const std::vector<Profile> &profiles, const Transaction &transaction);
    [[nodiscard]] Result<void> recountSession(const SessionId &id, const std::optional<Session> &session,
                                              const std::vector<Profile> &profiles, const Transaction &transaction);

    SessionStore m_sessions;
    ExerciseStore m_exercises;
    PlanRunStore m_planRuns;
    SettingStore m_settings;
    DayNoteStore m_dayNotes;
    WorkoutStore m_workouts;
    OwnPlanStore m_ownPlans;
    SeriesStore m_series;
    GearStore m_gear;
    BodyStore m_body;
    TimeAwayStore m_timeAway;
    GuidanceStore m_guidance;
    TallyStore m_tallies;
    ImportStore m_imports;
    EffortStore m_efforts;
};

} // namespace core
