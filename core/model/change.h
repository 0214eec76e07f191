// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/body.h"
#include "core/model/daynote.h"
#include "core/model/exercise.h"
#include "core/model/gear.h"
#include "core/model/guidance.h"
#include "core/model/ownplan.h"
#include "core/model/plan.h"
#include "core/model/profile.h"
#include "core/model/series.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/model/timeaway.h"
#include "core/model/workout.h"

#include <QDate>
#include <QString>
#include <QUuid>
#include <optional>
#include <set>
#include <tuple>
#include <variant>
#include <vector>

namespace core {

/// A profile or goal is known by the day it starts on.
struct ProfileKey {
    QDate fromDay;
    bool operator==(const ProfileKey &) const = default;
    bool operator<(const ProfileKey &other) const { return fromDay < other.fromDay; }
};
struct GoalKey {
    QDate fromDay;
    bool operator==(const GoalKey &) const = default;
    bool operator<(const GoalKey &other) const { return fromDay < other.fromDay; }
};
struct SettingKey {
    QString key;
    bool operator==(const SettingKey &) const = default;
    bool operator<(const SettingKey &other) const { return key < other.key; }
};

/// A note is known by its day.
struct DayNoteKey {
    QDate day;
    bool operator==(const DayNoteKey &) const = default;
    bool operator<(const DayNoteKey &other) const { return day < other.day; }
};

/// A dismissal is known by its rule and its week (an invalid date: for good).
struct DismissalKey {
    QString rule;
    QDate week;
    bool operator==(const DismissalKey &) const = default;
    bool operator<(const DismissalKey &other) const { return std::tie(rule, week) < std::tie(other.rule, other.week); }
};
/// The days free for training are known by the day they hold from.
struct AvailabilityKey {
    QDate fromDay;
    bool operator==(const AvailabilityKey &) const = default;
    bool operator<(const AvailabilityKey &other) const { return fromDay < other.fromDay; }
};

using Key = std::variant<SessionId, ExerciseId, PlanRunId, ProfileKey, GoalKey, SettingKey, DayNoteKey, WorkoutId, PlanId, SeriesId,
                         GearId, BodyEntryId, TimeAwayId, DismissalKey, AvailabilityKey>;
using Value = std::variant<Session, Exercise, PlanRun, Profile, Goal, Setting, DayNote, Workout, OwnPlan, Series, Gear, BodyEntry,
                           TimeAway, Dismissal, Availability>;

/// The key a value is stored under.
[[nodiscard]] Key keyOf(const Value &value);

/// One aggregate before and after; nullopt: absent.
struct Edit {
    Key key;
    std::optional<Value> before;
    std::optional<Value> after;
    bool operator==(const Edit &) const = default;
};

/// An imported row (a source or a recording, by its id) that follows its log from one session to another.
struct ImportMove {
    QUuid row;
    SessionId from;
    SessionId to;
    bool operator==(const ImportMove &) const = default;
};

/// Upkeep leaves no undo step.
enum class Origin { User, Import, Merge, Upkeep };

/// What one user action did: whole aggregates, each key once. The unit of undo.
struct Change {
    QString label; ///< the undo text, for example "Move Easy run to Friday"
    Origin origin = Origin::User;
    std::vector<Edit> edits;
    std::optional<BatchId> reveals; ///< staged recordings this change makes visible
    std::vector<ImportMove> importMoves;
    std::optional<BatchId> hides;   ///< recordings it hides again, as the inverse of revealing them

    bool operator==(const Change &) const = default;
    [[nodiscard]] bool isEmpty() const { return edits.empty() && importMoves.empty() && !reveals && !hides; }
    /// The change that takes this one back.
    [[nodiscard]] Change inverse() const;

    /// Adds an edit that creates a value.
    void add(Value value);
    /// Adds an edit that removes a value.
    void remove(Value value);
    /// Adds an edit from one value to another of the same key; nothing when they are equal.
    void replace(Value before, Value after);
};

/// Which parts of the program a commit touched.
struct Areas {
    bool sessions = false;
    bool exercises = false;
    bool plans = false;     ///< plan runs, plans of one's own, and series
    bool profile = false;   ///< profile or goals: counted minutes may differ
    bool settings = false;
    bool dayNotes = false;
    bool workouts = false;
    bool gear = false;
    bool body = false;
    bool timeAway = false;
    bool guidance = false;  ///< dismissed findings, and the days free for training
    bool operator==(const Areas &) const = default;
};

/// What a commit touched. Views re-read only when it meets what they show.
struct Changes {
    std::vector<Key> keys;
    std::set<QDate> days;  ///< every day a touched session stood on or stands on now, and of every touched note, measure and time away
    Areas areas;
    bool all = false;      ///< everything may differ: counted minutes were redone, or the file was restored

    /// Whether a view of these days must re-read.
    [[nodiscard]] bool touches(QDate from, QDate to) const;
};

} // namespace core
