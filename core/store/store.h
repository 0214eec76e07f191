// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bodystore.h"
#include "core/store/database.h"
#include "core/store/daynotestore.h"
#include "core/store/exercisestore.h"
#include "core/store/gearstore.h"
#include "core/store/guidancestore.h"
#include "core/store/importstore.h"
#include "core/store/journal.h"
#include "core/store/ownplanstore.h"
#include "core/store/planrunstore.h"
#include "core/store/seriesstore.h"
#include "core/store/sessionstore.h"
#include "core/store/settingstore.h"
#include "core/store/tallystore.h"
#include "core/store/timeawaystore.h"
#include "core/store/workoutstore.h"

#include <memory>

namespace core {

/// One open database with its stores for reading and its Journal for writing.
class Store
{
public:
    /// Opens the file and, when it is writable, brings the exercise library up to date.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Database::Mode mode);

    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const SessionStore &sessions() const { return m_sessions; }
    [[nodiscard]] const ExerciseStore &exercises() const { return m_exercises; }
    [[nodiscard]] const PlanRunStore &planRuns() const { return m_planRuns; }
    [[nodiscard]] const SettingStore &settings() const { return m_settings; }
    [[nodiscard]] const DayNoteStore &dayNotes() const { return m_dayNotes; }
    [[nodiscard]] const WorkoutStore &workouts() const { return m_workouts; }
    [[nodiscard]] const OwnPlanStore &ownPlans() const { return m_ownPlans; }
    [[nodiscard]] const SeriesStore &series() const { return m_series; }
    [[nodiscard]] const GearStore &gear() const { return m_gear; }
    [[nodiscard]] const BodyStore &body() const { return m_body; }
    [[nodiscard]] const TimeAwayStore &timeAway() const { return m_timeAway; }
    [[nodiscard]] const GuidanceStore &guidance() const { return m_guidance; }
    [[nodiscard]] const TallyStore &tallies() const { return m_tallies; }
    [[nodiscard]] const ImportStore &imports() const { return m_imports; }
    [[nodiscard]] Journal &journal() { return m_journal; }

    /// The preferences in force.
    [[nodiscard]] Result<Preferences> preferences() const;

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
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
    Journal m_journal;
};

} // namespace core
