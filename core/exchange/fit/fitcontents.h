// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/fit/fitrecords.h"
#include "core/exchange/fit/fitstrap.h"
#include "core/exchange/fit/fitworkout.h"

namespace exchange {

/// What the messages of one chunk say, before it is known which part of the activity each belongs to.
struct FitContents {
    struct Session {
        Activity activity;                  ///< the summary only
        std::optional<qint64> endMs;
        std::optional<int> declaredLaps;
    };
    struct Lap {
        core::Lap lap;
        std::optional<qint64> atMs;         ///< its start, else its end
        std::optional<int> sport;
    };
    struct Set {
        ActivitySet set;
        std::optional<qint64> atMs;
    };
    struct TimerEvent {
        qint64 ms = 0;
        bool running = false;
    };

    std::optional<int> fileType;
    QString device;
    QString workoutName;
    std::optional<int> workoutSport;
    std::optional<int> workoutSubSport;
    std::vector<FitStep> steps;             ///< of a planned workout
    std::optional<int> sport;
    std::optional<int> subSport;
    std::optional<int> offsetMinutes;
    std::optional<core::Milliseconds> timer; ///< of the whole activity
    std::vector<Session> sessions;
    std::vector<Lap> laps;
    std::vector<Set> sets;
    std::vector<TimerEvent> timerEvents;
    bool cut = false;                       ///< sessions were left out because there were absurdly many
    FitRecords records;
    FitStrap strap;

    /// Notes what a message says; messages we have no use for are passed over.
    void take(const FitMessage &message);
    /// It holds a session, or samples in a file that says it is an activity or does not say what it is.
    [[nodiscard]] bool isActivity() const;
    /// Nothing but heartbeats from a strap's memory, which belong to the activity before.
    [[nodiscard]] bool isStrapOnly() const;

private:
    void takeFileId(const FitMessage &message);
    void takeSession(const FitMessage &message);
    void takeLap(const FitMessage &message);
    void takeSet(const FitMessage &message);
    void takeActivity(const FitMessage &message);
    void takeEvent(const FitMessage &message);
    void takeWorkout(const FitMessage &message);
    void takeStep(const FitMessage &message);
};

} // namespace exchange
