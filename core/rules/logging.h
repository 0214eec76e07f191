// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>
#include <map>
#include <optional>
#include <vector>

namespace core {

// How a logged half comes to be. Pure: the clock and the history are parameters, nothing is read or written.

/// The weight each exercise was last done with.
using LastWeights = std::map<ExerciseId, Weight>;
/// The smallest increase of each exercise that has one.
using WeightSteps = std::map<ExerciseId, Weight>;

/// A weight and its increase together, in the unit of the weight; the weight itself without one.
[[nodiscard]] Weight raised(const Weight &last, const std::optional<Weight> &step);

/// The day a new log goes on: the planned day when that is over, else today (a session done ahead was done today).
[[nodiscard]] QDate logDay(const Session &session, QDate today);

/// The session with a logged half on `day` if it had none. A strength session logged on the day of `now` starts now,
/// because its sets are ticked as they are done; anything else is written up afterwards and keeps its start open.
[[nodiscard]] Session startLog(const Session &session, QDate day, const QDateTime &now);

/// The planned half logged as it stands, in one go: duration (or the sum of its timed steps), distance, effort and
/// planned start; every set done with its target, the lower end of a rep range, and where the plan names no weight
/// the last one, plus its step where the plan asks for that. What neither plan nor history knows stays unrecorded.
/// A session without a plan, or one that is already logged, comes back unchanged.
[[nodiscard]] Session doneAsPlanned(const Session &planned, const QDateTime &now, const LastWeights &lastWeights,
                                    const WeightSteps &steps = {});

/// The session without its logged half: sets lose their results, exercises and sets that only the log had go.
/// Sessions without a planned half have nothing left and are to be deleted instead.
[[nodiscard]] Session withoutLog(const Session &session);

/// The exercises of a session, each once, in order: what last weights are needed for.
[[nodiscard]] std::vector<ExerciseId> exercisesOf(const Session &session);
/// The done sets of an exercise in one session, in order; empty when there are none.
[[nodiscard]] std::vector<ExerciseSet> doneSetsOf(const Session &session, ExerciseId exercise);
/// The weight of the last done working set of the exercise in the newest session that has one; `newestFirst` is
/// what SessionStore::lastWith gives.
[[nodiscard]] std::optional<Weight> lastWeight(const std::vector<Session> &newestFirst, ExerciseId exercise);

/// What set `index` would be if it were ticked now without typing, for the fields its tracking counts. Weight: this
/// workout's set above of the same type, else the target, else the same set of last time (or its last of that type),
/// plus `step` where the plan says "last + step".
/// A right side that the plan does not name has the target of its left one.
/// Reps, time and distance: the target (lower end of a range), else the set above, else last time. Reps left are
/// never suggested: only the lifter knows them.
[[nodiscard]] SetResult suggestedResult(const Entry &entry, size_t index, const std::vector<ExerciseSet> &lastTime,
                                        Tracking tracking, const std::optional<Weight> &step = std::nullopt);
/// The set with every unrecorded field filled from `suggested` and ticked at `doneMs` (UTC milliseconds).
[[nodiscard]] ExerciseSet tickedSet(ExerciseSet set, const SetResult &suggested, qint64 doneMs);
/// The entry with every open set as two, left and right; the right one takes its target from the left, so that the plan
/// asks for no more than before.
[[nodiscard]] Entry withSidesApart(Entry entry);
/// A further set of the same type and side, not planned and not done.
[[nodiscard]] ExerciseSet furtherSet(const ExerciseSet &above);
/// Whether the plan asks for this set. Such a set is cleared, never removed, by a log.
[[nodiscard]] bool isPlannedSet(const ExerciseSet &set);

/// A point in time with the offset that held there.
struct Instant {
    qint64 utcMs = 0;
    int offsetMinutes = 0;
    QString timeZone; ///< IANA id
    bool operator==(const Instant &) const = default;
};
/// The instant of a wall-clock time; nullopt when the clocks skipped it that day.
[[nodiscard]] std::optional<Instant> instantAt(QDate day, QTime time, const QTimeZone &zone);
/// The wall-clock time a logged half started at, by its own offset; nullopt when unrecorded.
[[nodiscard]] std::optional<QTime> startTime(const Logged &logged);
/// The logged half put on another day. A start typed by hand keeps its wall-clock time there; a recorded one (it has
/// laps) keeps its instant, which is a fact.
[[nodiscard]] Logged onDay(Logged logged, QDate day, const QTimeZone &zone);

/// Duration, distance and pace, any two of which give the third.
enum class PaceField { Duration, Distance, Pace };
struct PaceTriple {
    std::optional<Milliseconds> duration;
    std::optional<Metres> distance;
    std::optional<double> secondsPerKilometre;
    bool operator==(const PaceTriple &) const = default;
};
/// The triple with `derived` worked out afresh from the other two; when one of those is missing (or zero, where
/// dividing by it would mean nothing) `derived` is left unset.
[[nodiscard]] PaceTriple withDerived(PaceTriple triple, PaceField derived);
/// Which field is worked out after typing `typed`. `derived` is the one worked out so far and stays it, so that what was
/// typed is not changed. Typing over the derived duration or distance makes the pace follow; typing over the derived
/// pace moves the one of the other two that is missing, else the one not typed last (`before`), else the distance.
[[nodiscard]] PaceField derivedField(const PaceTriple &known, PaceField typed, PaceField derived,
                                     std::optional<PaceField> before);

} // namespace core
