// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recording.h"
#include "core/model/session.h"
#include "core/result.h"

#include <QStringList>
#include <QTime>
#include <vector>

namespace exchange {

/// One set as a watch or an app recorded it.
struct ActivitySet {
    bool active = true;                          ///< false: the rest after a set
    std::optional<qint64> startMs;               ///< UTC milliseconds
    std::optional<core::Milliseconds> duration;
    std::optional<int> reps;
    std::optional<double> kilograms;             ///< as a watch measures; see `weight` for what somebody typed
    QStringList exerciseGuesses;                 ///< the file's words, most likely first, for example "squat"
    QString exerciseName = {};                   ///< the name somebody gave it in another program, to the letter
    std::optional<core::Weight> weight = {};     ///< as typed there; its unit may be open (OpenQuestions)
    std::optional<core::Metres> distance = {};
    core::SetType type = core::SetType::Working;
    std::optional<int> inReserve = {};           ///< reps left, 0–5
    std::optional<int> superset = {};            ///< sets with the same number alternate
    bool startsEntry = false;                    ///< the exercise begins anew here, though the set before is of the same
    std::optional<core::Seconds> rest = {};      ///< the rest meant after it
    QString note = {};

    bool operator==(const ActivitySet &) const = default;
};

/// A clock time without a zone, as tables give it.
struct WallClock {
    QDate day;
    std::optional<QTime> time;
    bool operator==(const WallClock &) const = default;
};

/// What an activity's file does not say and somebody has to. Values are as in the file until answered.
struct OpenQuestions {
    bool weightUnit = false;     ///< weights are numbers without a unit
    bool lengthUnit = false;     ///< distances are numbers of kilometres or miles
    bool dateOrder = false;      ///< day and month could be the other way round
    bool operator==(const OpenQuestions &) const = default;
};

/// One activity part as a file holds it, before it becomes a session. "Not recorded" is nullopt.
struct Activity {
    int part = 1;                                ///< from 1; multisport files and tables have several
    bool transition = false;                     ///< the change between two multisport parts
    core::Sport sport = core::Sport::Other;
    QString subSport;                            ///< the file's own word
    QString title;
    QString note;                                ///< the free text somebody wrote to it
    std::optional<qint64> startMs;               ///< UTC milliseconds
    std::optional<int> offsetMinutes;            ///< local minus UTC, when the file gives a believable one
    std::optional<core::Milliseconds> timer;
    std::optional<core::Milliseconds> elapsed;
    std::optional<core::Milliseconds> moving;
    std::optional<core::Metres> distance;
    std::optional<core::Metres> climb;
    std::optional<int> avgHr;
    std::optional<int> maxHr;
    std::optional<int> kcal;
    std::vector<core::Lap> laps;
    std::vector<ActivitySet> sets;
    core::Recording recording;
    QStringList warnings;                        ///< what was wrong but could be lived with
    std::optional<WallClock> local;              ///< when it began, where the file knows no instant
    std::optional<int> effort;                   ///< 0–10
    OpenQuestions open;
    QString recordingFile;                       ///< the file of the same export that holds its recording

    bool operator==(const Activity &) const = default;
};

/// A workout to be done, from a file made for watches. It is on no day.
struct PlannedWorkout {
    QString title;
    core::Sport sport = core::Sport::Running;
    std::vector<core::Step> steps;
    QString note;                                ///< what Legwork's steps cannot say, in words
    int stepsInFile = 0;
    QStringList warnings;
    bool operator==(const PlannedWorkout &) const = default;
};

/// What one file gave.
struct Decoded {
    QString format;                              ///< "fit", "tcx", "gpx" or "csv"
    QString device;                              ///< or the program that wrote it
    std::vector<Activity> activities;
    std::vector<PlannedWorkout> workouts = {};   ///< never both empty
    bool table = false;                          ///< its activities have nothing to do with each other
};

} // namespace exchange
