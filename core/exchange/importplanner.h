// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/daysessions.h"
#include "core/exchange/importplan.h"
#include "core/exchange/sameactivity.h"

#include <map>
#include <set>

namespace exchange {

/// Builds one import plan, part by part, remembering what earlier parts of the same import already took.
class ImportPlanner
{
public:
    /// Null stands for an empty database.
    ImportPlanner(const core::Store *store, const ImportOptions &options);

    /// The plan for these files. Error: the store could not be read.
    [[nodiscard]] core::Result<ImportPlan> run(std::vector<ParsedFile> files);

private:
    struct Part {
        const ParsedFile &file;
        ParsedPart &parsed;
        std::optional<core::GroupId> group;
    };
    using FileKey = std::pair<QByteArray, int>;

    core::Result<void> prepare(const std::vector<ParsedFile> &files);
    core::Result<void> addFile(ParsedFile &file);
    core::Result<void> addPart(const Part &part);
    core::Result<void> addWorkout(const ParsedFile &file, const PlannedWorkout &workout, int part);
    core::Result<std::optional<core::SessionId>> importedAs(const QByteArray &sha256, int part);
    core::Result<const core::Session *> sameActivity(const core::Session &session, const QByteArray &sha256);
    core::Result<void> import(const Part &part, core::Session session, ImportResult &result);
    core::Result<std::optional<core::Session>> planFor(const core::Session &session);
    core::Result<void> merge(const Part &part, const core::Session &kept, core::Session fresh, ImportResult &result);
    core::Result<ActivitySource> sourceOf(core::SessionId session);
    void put(const std::optional<core::Session> &before, const core::Session &after);
    void addExercises(const core::Session &session);
    void stage(const ParsedFile &file, int part, core::SessionId session, std::optional<core::PackedRecording> recording);
    void noteAssumptions(const Part &part, ImportResult &result);
    void finishChange();

    const core::Store *m_store;
    const ImportOptions &m_options;
    core::Preferences m_preferences;
    std::optional<core::GearId> m_usualGear;
    ImportPlan m_plan;
    std::optional<ExerciseFinder> m_finder;
    DaySessions m_days;
    std::map<core::SessionId, size_t> m_edits;                       // where in the change a session's edit is
    std::map<FileKey, core::SessionId> m_taken;                      // by this import
    std::map<core::SessionId, std::set<QByteArray>> m_filesOf;       // files of this import that a session has something of
    std::set<core::SessionId> m_recorded;                            // sessions this import gives a recording
    std::set<core::ExerciseId> m_added;
    std::map<QByteArray, std::vector<core::Source>> m_sources;       // of one file, read once
    bool m_intoTaken = false;                                        // the session dropped on has its activity
    std::set<QString> m_told;                                        // assumptions already said for the file at hand
};

} // namespace exchange
