// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/rules/progression.h"
#include "core/stats/minutes.h"
#include "core/stats/tally.h"
#include "core/store/store.h"
#include "ui/commands/drafts.h"
#include "ui/log/runreadings.h"

#include <QObject>
#include <map>
#include <optional>
#include <vector>

namespace ui {

class Commands;
class Today;

/// What was done with an exercise the time before.
struct LastTime {
    QDate day;
    std::vector<core::ExerciseSet> sets;
    QString note;
};

/// The session a log page works on: a copy that is written cell by cell and follows what undo and other pages do to it.
/// Gives the page's parts everything they show, so that none of them reads a store.
class LogSession : public QObject
{
    Q_OBJECT
public:
    LogSession(core::Store &store, Commands &commands, Today &today, QObject *parent = nullptr);

    /// Takes up a stored session, or a new one that is stored with its first confirmed value.
    void open(const core::Session &session);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] const core::Session &session() const { return m_session; }
    /// A logged half with anything in it, or any done set.
    [[nodiscard]] bool isStarted() const { return m_stored && m_session.logged.has_value(); }
    [[nodiscard]] const core::Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] Today &today() { return m_today; }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    /// Recording, profile and the like of the session.
    [[nodiscard]] RunReadings &readings() { return m_readings; }
    /// The rows its recordings are in, empty without any; a failed read is reported and gives none.
    [[nodiscard]] std::vector<QUuid> recordingRows() const;
    /// The file, for what is read in a thread of its own.
    [[nodiscard]] QString databasePath() const;
    /// Tells the user what went wrong: a finished sentence.
    void report(const QString &message);

    /// The day of the log: stored, or the one it will be stored with.
    [[nodiscard]] QDate day() const;
    /// Moves the log to another day; before anything is logged only the intention moves.
    bool setDay(QDate day);
    /// The copy with a logged half, to be changed and committed; one that is begun gets the usual shoes.
    [[nodiscard]] core::Session begun();
    /// Writes the session as one undo step named `label`. False when it was refused (and reported).
    bool commit(const core::Session &after, const QString &label);
    /// Takes the logged half back, or deletes the session when it had no plan; one undo step.
    bool discard();
    /// Ends the workout: an untouched plan that is not made of sets is logged as planned, a running strength session
    /// gets its duration. One undo step, or none when there is nothing to add.
    bool finish();

    [[nodiscard]] const std::vector<core::Exercise> &library() const { return m_library; }
    /// The exercise, or null when the library does not know it.
    [[nodiscard]] const core::Exercise *exercise(std::optional<core::ExerciseId> id) const;
    [[nodiscard]] QString exerciseName(std::optional<core::ExerciseId> id) const;
    [[nodiscard]] core::Tracking tracking(const core::Entry &entry) const;
    /// The smallest increase of the entry's weight.
    [[nodiscard]] core::Weight stepOf(const core::Entry &entry) const;
    /// The bar the entry's exercise is done with, in a gym of that unit; nullopt when it takes none.
    [[nodiscard]] std::optional<core::Weight> barOf(const core::Entry &entry, core::WeightUnit unit) const;
    /// The rest after a set: the plan's, else the exercise's, else the usual one.
    [[nodiscard]] core::Seconds restOf(const core::Entry &entry) const;
    /// What double progression says for the entry, from the times before; nullopt when there is nothing to go by.
    [[nodiscard]] std::optional<core::Advice> advice(const core::Entry &entry) const;
    /// Writes what this entry's exercise is done with from now on: "Change rest and bar of Back squat".
    bool setEquipment(const core::Exercise &wanted);
    /// What today's changes would make of the plan's coming sessions; empty when the plan was kept to.
    [[nodiscard]] core::Change planUpdate() const;
    /// The last session before this day with a done set of the exercise.
    [[nodiscard]] std::optional<LastTime> lastTime(std::optional<core::ExerciseId> id) const;
    /// The stored counting of a half; nullopt when there is none.
    [[nodiscard]] std::optional<core::Tally> tally(core::Tally::Half half) const;
    /// The way through the recording of the session; empty without one.
    [[nodiscard]] const core::RunTrack &track();
    /// The minutes of the log as they are now and what they were counted by.
    [[nodiscard]] core::CountedTimes counted();

signals:
    /// The session, its exercises or the units it is shown in changed; also after open().
    void changed();
    /// The session is gone.
    void vanished();
    /// All pairs of shoes are to be shown, this one first.
    void shoesWanted(std::optional<core::GearId> gear);

private:
    void onChanged(const core::Changes &changes);
    void reload();
    void readSurroundings();
    [[nodiscard]] const std::vector<core::Session> &history(core::ExerciseId id) const;

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    Drafts m_drafts;
    RunReadings m_readings;
    bool m_open = false;
    bool m_stored = false;
    std::optional<core::Session> m_fresh; ///< how a session that was never stored looked when it was opened
    core::Session m_session;
    QDate m_chosenDay;
    core::Preferences m_preferences;
    std::vector<core::Exercise> m_library;
    mutable std::map<core::ExerciseId, std::vector<core::Session>> m_history; ///< newest first, before this day
};

} // namespace ui
