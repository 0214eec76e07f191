// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/step.h"

#include <QDate>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace core {

// Playing the steps of a run. Pure: every function takes the run and an instant (UTC milliseconds) and gives the run after
// it. A run is instants only, so that it goes on by the clock while nobody looks.

/// One of the unrolled steps of a plan, and which round of its innermost block it belongs to.
struct CoachStep {
    Step step;
    std::optional<int> iteration; ///< from 0; nullopt outside of a block
    int rounds = 1;               ///< how many rounds that block has
    bool operator==(const CoachStep &) const = default;
};
/// The steps in the order of unrolled(), each with its round.
[[nodiscard]] std::vector<CoachStep> coachSteps(const std::vector<Step> &steps);

/// How a piece of a run came to its end.
enum class CoachEnd { Time,    ///< its time was over
                      Reached, ///< the person said so: the distance is run, the open step is over
                      Skipped, Restarted, Stopped };

/// A piece of a run that is over.
struct CoachLap {
    int step = 0;        ///< index in CoachRun::steps
    qint64 startMs = 0;
    qint64 endMs = 0;
    qint64 pausedMs = 0; ///< of the time between
    CoachEnd end = CoachEnd::Time;
    bool operator==(const CoachLap &) const = default;
    [[nodiscard]] Milliseconds timer() const { return Milliseconds(endMs - startMs - pausedMs); }
};

/// A run as it is played: not begun, in one of its steps, or over.
struct CoachRun {
    std::vector<CoachStep> steps;
    std::vector<CoachLap> laps;         ///< what is over, in the order it was run
    bool begun = false;
    bool over = false;
    int current = 0;                    ///< the step under way; the last one when it is over
    qint64 startMs = 0;                 ///< of the current step
    qint64 pausedMs = 0;                ///< pauses of the current step that are over
    std::optional<qint64> pausedSince;

    bool operator==(const CoachRun &) const = default;
    [[nodiscard]] bool isRunning() const { return begun && !over; }
    [[nodiscard]] bool isPaused() const { return pausedSince.has_value(); }
    [[nodiscard]] const CoachStep &step() const { return steps[size_t(current)]; }
    /// The step after the current one; null when that is the last.
    [[nodiscard]] const CoachStep *next() const;
    /// Time in the current step, without pauses.
    [[nodiscard]] Milliseconds inStep(qint64 now) const;
    /// What is left of a step by time, never negative; nullopt for other steps.
    [[nodiscard]] std::optional<Milliseconds> left(qint64 now) const;
    /// What is left of the whole run by the times its steps are to take; nullopt where one of them has none.
    [[nodiscard]] std::optional<Milliseconds> toGo(qint64 now) const;
    /// Time run so far, over all pieces, without pauses.
    [[nodiscard]] Milliseconds total(qint64 now) const;
};

/// How long a step is to take: its time, or for a distance with a target pace what follows from that (of a range its
/// middle); nullopt when nobody can tell.
[[nodiscard]] std::optional<Seconds> expectedTime(const Step &step);

/// A run that has not begun. Steps must not be empty.
[[nodiscard]] CoachRun readyToRun(const std::vector<Step> &steps);
/// Begins the first step.
[[nodiscard]] CoachRun begun(CoachRun run, qint64 now);
/// Ends every step whose time is over, each at its own instant; steps by distance and open ones wait for a key.
[[nodiscard]] CoachRun advanced(CoachRun run, qint64 now);
[[nodiscard]] CoachRun paused(CoachRun run, qint64 now);
[[nodiscard]] CoachRun resumed(CoachRun run, qint64 now);
/// The person has run the distance, or is done with an open step; a step by time is skipped.
[[nodiscard]] CoachRun reached(CoachRun run, qint64 now);
/// Goes on with the next step; after the last one the run is over.
[[nodiscard]] CoachRun skipped(CoachRun run, qint64 now);
/// Begins the step again. Within its first three seconds: goes back to the step before, which goes on where it was
/// when it had been skipped or reached, else begins again.
[[nodiscard]] CoachRun wentBack(CoachRun run, qint64 now);
/// Ends the run before its last step is over.
[[nodiscard]] CoachRun stopped(CoachRun run, qint64 now);
/// Takes up a run that was stopped, as if it had been paused meanwhile. One that came to its end stays over.
[[nodiscard]] CoachRun takenUp(CoachRun run, qint64 now);

/// What is to be heard.
enum class Cue { GetReady, Go, EaseOff, Done };
/// The three seconds before the end of a step by time.
inline constexpr Milliseconds getReadyTime{3000};
/// The cue between two moments of a run: three seconds before a timed step ends for another one; when a step begins,
/// Go for one at least as hard as the last (of the same pace: for work), else EaseOff; Done at its own end.
[[nodiscard]] std::optional<Cue> cueBetween(const CoachRun &before, qint64 beforeMs, const CoachRun &after, qint64 afterMs);

/// Whether a session can be coached: its plan has steps, and takesCoachedLaps().
[[nodiscard]] bool canCoach(const Session &session);
/// Whether a session's log has room for what was coached: none yet, or one without laps and times.
[[nodiscard]] bool takesCoachedLaps(const Session &session);
/// The session with the run as its log: a lap for each piece of a second or more, with step and round, and the sums.
/// What the log already holds stays. A distance is known for a step by distance that was reached, and for the whole only
/// when every piece has one; steps are named only while the plan still is the one that was run. The session as it was when takesCoachedLaps() says no, or nothing was run.
[[nodiscard]] Session withCoachedLog(const Session &session, const CoachRun &run, QDate day, const QTimeZone &zone);

} // namespace core
