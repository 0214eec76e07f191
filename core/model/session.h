// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/kind.h"
#include "core/model/quantities.h"
#include "core/model/step.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace core {

enum class SkipReason { Sick, Injured, Travel, Tired, Weather, Life, Other };

/// What was meant.
struct Planned {
    QDate day;                           ///< the local calendar date it stands on now
    QDate originalDay;                   ///< the date it was first planned for; differs from day after a move
    std::optional<int> startMinute;      ///< minutes after local midnight
    std::optional<Seconds> duration;
    std::optional<Metres> distance;
    std::optional<int> effort;           ///< 0–10
    bool light = false;                  ///< a light version: never a hard day
    QString basisText;                   ///< the prescription in words, for example "45–60 min, easy pace"
    std::optional<SkipReason> skipReason;
    QString skipNote;
    QString note;                        ///< what to mind, in words; the log has Session::note
    std::vector<Step> steps;

    bool operator==(const Planned &) const = default;
    /// How long it is to take: the duration, else the sum of its timed steps; nullopt when neither is given.
    [[nodiscard]] std::optional<Milliseconds> time() const;
};

enum class Surface { Road, Trail, Track, Treadmill };
/// How a logged half met its planned half. A manual link is never changed by matching.
enum class Link { None, Matched, Manual };

/// One lap of an activity.
struct Lap {
    std::optional<int> step;             ///< index in the unrolled plan steps it was run for
    std::optional<int> iteration;        ///< which round of a repeat, from 0
    std::optional<qint64> startMs;       ///< UTC, milliseconds since 1970
    std::optional<Milliseconds> timer;   ///< moving and standing, without pauses
    std::optional<Milliseconds> elapsed; ///< with pauses
    std::optional<Metres> distance;
    std::optional<int> avgHr;            ///< beats per minute
    std::optional<int> maxHr;            ///< beats per minute
    QString trigger;                     ///< "manual", "distance", "time", "session_end" or the file's own word

    bool operator==(const Lap &) const = default;
};

/// What happened.
struct Logged {
    QDate day;                           ///< the local calendar date it was done; stored, never derived later
    std::optional<qint64> startMs;       ///< UTC, milliseconds since 1970
    std::optional<int> offsetMinutes;    ///< local time minus UTC at the start
    QString timeZone;                    ///< IANA id where known
    std::optional<Milliseconds> timer;   ///< without pauses: the duration people mean
    std::optional<Milliseconds> elapsed; ///< with pauses
    std::optional<Milliseconds> moving;  ///< without standing still
    std::optional<Metres> distance;
    std::optional<Metres> climb;
    std::optional<int> avgHr;            ///< beats per minute
    std::optional<int> maxHr;            ///< beats per minute
    std::optional<int> kcal;
    std::optional<int> effort;           ///< 0–10
    std::optional<Surface> surface;
    std::optional<double> incline;       ///< percent
    std::optional<GearId> gear;
    std::optional<int> pain;             ///< 0–10
    QString painPlace;
    std::optional<Seconds> overrideModerate; ///< the user's own split, stronger than any rule
    std::optional<Seconds> overrideVigorous;
    Link link = Link::None;
    std::vector<Lap> laps;

    bool operator==(const Logged &) const = default;
    /// The time that counts: timer, else elapsed, else moving; nullopt when none is known.
    [[nodiscard]] std::optional<Milliseconds> time() const;
};

enum class SetType { WarmUp, Working, Drop, Failure, Timed };
enum class Side { Both, Left, Right };

/// What a set was to be.
struct SetTarget {
    std::optional<int> repsLow;
    std::optional<int> repsHigh;
    std::optional<Weight> weight;
    std::optional<Seconds> time;
    std::optional<Metres> distance;
    bool raise = false; ///< instead of a weight: last time's weight plus the exercise's step
    std::optional<SetType> type = std::nullopt; ///< the type it was planned as, once the log has given it another

    bool operator==(const SetTarget &) const = default;
};

/// What a set was. Values may be typed before the set is done; only a set with `doneMs` counts.
struct SetResult {
    std::optional<Weight> weight;
    std::optional<int> reps;
    std::optional<Seconds> time;
    std::optional<Metres> distance;
    std::optional<int> inReserve; ///< reps left, 0–5
    std::optional<qint64> doneMs; ///< UTC milliseconds when it was ticked

    bool operator==(const SetResult &) const = default;
};

/// One set of an exercise: what it was to be and what it was.
struct ExerciseSet {
    SetId id;
    SetType type = SetType::Working;
    Side side = Side::Both;
    SetTarget target;
    SetResult result;

    bool operator==(const ExerciseSet &) const = default;
    [[nodiscard]] bool isDone() const { return result.doneMs.has_value(); }
    /// The type the plan asks for, whatever the log made of it.
    [[nodiscard]] SetType plannedType() const { return target.type.value_or(type); }
};

/// Whether set `index` is the right half of the left one above it: both together are one set of a one-sided exercise.
[[nodiscard]] bool isSecondSide(const std::vector<ExerciseSet> &sets, size_t index);

/// One exercise in a session. A swap keeps both the planned and the logged exercise.
struct Entry {
    EntryId id;
    std::optional<int> superset;              ///< entries with the same number alternate
    std::optional<ExerciseId> plannedExercise;
    std::optional<ExerciseId> loggedExercise;
    std::optional<Seconds> rest;
    QString note;
    std::vector<ExerciseSet> sets;

    bool operator==(const Entry &) const = default;
    /// The exercise that counts: the logged one where there is one.
    [[nodiscard]] std::optional<ExerciseId> exercise() const { return loggedExercise ? loggedExercise : plannedExercise; }
};

/// The unit of undo and merge: what was meant and what happened, either of which may be absent (never both).
struct Session {
    SessionId id;
    Sport sport = Sport::Running;
    Kind kind = Kind::EasyRun;
    QString title;                 ///< empty: the kind's name
    QString note;                  ///< what the person writes about it; the plan's words are in Planned::note
    double position = 0;           ///< order within its day, ascending
    std::optional<GroupId> group;  ///< parts of one multisport activity
    std::optional<SeriesId> series;
    std::optional<PlanRunId> planRun;
    QString slot;                  ///< place in the plan or series, for example "w3-fri-0"
    std::optional<Planned> planned;
    std::optional<Logged> logged;
    std::vector<Entry> entries;

    bool operator==(const Session &) const = default;
    /// The day it stands on in the calendar: the logged day, else the planned one.
    [[nodiscard]] QDate day() const;
    /// The title, or the kind's name when there is none.
    [[nodiscard]] QString displayTitle() const;
    /// Working sets that are done, over all entries (warm-ups not counted; left and right are one set).
    [[nodiscard]] int doneSets() const;
    /// Working sets, done or not, over all entries (warm-ups not counted; left and right are one set).
    [[nodiscard]] int workingSets() const;
};

/// The stable word of a reason, for example "sick".
[[nodiscard]] QString slug(SkipReason reason);
[[nodiscard]] std::optional<SkipReason> skipReasonFromSlug(const QString &slug);
/// The reason in the user's language.
[[nodiscard]] QString skipReasonName(SkipReason reason);
[[nodiscard]] QString slug(Surface surface);
[[nodiscard]] std::optional<Surface> surfaceFromSlug(const QString &slug);
[[nodiscard]] QString surfaceName(Surface surface);
[[nodiscard]] QString slug(SetType type);
[[nodiscard]] std::optional<SetType> setTypeFromSlug(const QString &slug);
[[nodiscard]] QString setTypeName(SetType type);
/// The word to print beside an effort of 0–10 (domain.md 2.3), for example "moderate; can talk, not sing".
[[nodiscard]] QString effortWords(int effort);

} // namespace core
