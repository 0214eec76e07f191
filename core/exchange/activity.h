// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recording.h"
#include "core/model/session.h"
#include "core/result.h"

#include <QStringList>
#include <vector>

namespace exchange {

/// One set as a watch or an app recorded it.
struct ActivitySet {
    bool active = true;                          ///< false: the rest after a set
    std::optional<qint64> startMs;               ///< UTC milliseconds
    std::optional<core::Milliseconds> duration;
    std::optional<int> reps;
    std::optional<double> kilograms;
    QStringList exerciseGuesses;                 ///< the file's words, most likely first, for example "squat"

    bool operator==(const ActivitySet &) const = default;
};

/// One activity part as a file holds it, before it becomes a session. "Not recorded" is nullopt.
struct Activity {
    int part = 1;                                ///< from 1; multisport files have several
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

    bool operator==(const Activity &) const = default;
};

/// What one file gave.
struct Decoded {
    QString format;                              ///< "fit", "tcx" or "gpx"
    QString device;
    std::vector<Activity> activities;            ///< never empty
};

} // namespace exchange
