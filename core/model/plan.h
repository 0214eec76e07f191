// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/ids.h"
#include "core/model/session.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace core {

/// An exercise that is not in the library, as a plan names it: enough to make it where it is missing.
struct PlanOwnExercise {
    ExerciseId id;
    QString name;
    Tracking tracking = Tracking::WeightReps;
    Laterality sides = Laterality::Both;
    bool operator==(const PlanOwnExercise &) const = default;
};

/// One set of a list in which not all sets are alike.
struct PlanSet {
    SetType type = SetType::Working;
    Side side = Side::Both;
    SetTarget target;
    bool operator==(const PlanSet &) const = default;
};

/// One exercise as a plan prescribes it: `sets` working sets that are all alike, or else the list `each`.
struct PlanExercise {
    QString slug;                        ///< library word; empty when `own` names it
    std::optional<PlanOwnExercise> own;
    int sets = 3;
    int repsLow = 12;
    int repsHigh = 15;
    std::optional<Seconds> hold;         ///< for timed exercises, instead of reps
    std::optional<Seconds> rest;         ///< between sets
    std::optional<int> superset;         ///< exercises with the same number alternate
    QString note;
    std::vector<PlanSet> each;           ///< not empty: the sets one by one; sets, reps and hold mean nothing then
    bool operator==(const PlanExercise &) const = default;
};

/// One session of a plan, on no date yet.
struct PlanSession {
    int weekday = 1;                  ///< 1 Monday … 7 Sunday
    Kind kind = Kind::EasyRun;
    QString title;                    ///< empty: the kind's name
    std::optional<Sport> sport;       ///< nullopt: the kind's; cross-training then leaves it open
    std::optional<int> startMinute;   ///< minutes after local midnight
    std::optional<Seconds> duration;
    std::optional<Metres> distance;
    std::optional<int> effort;        ///< 0–10
    QString text;                     ///< the prescription in words, ranges kept
    QString note;
    bool light = false;
    std::vector<Step> steps;
    std::vector<PlanExercise> exercises;
    bool operator==(const PlanSession &) const = default;
};

/// One week of a plan.
struct PlanWeek {
    bool easier = false;
    std::vector<PlanSession> sessions;
    bool operator==(const PlanWeek &) const = default;
};

/// A multi-week template: weeks of sessions without dates.
struct Plan {
    PlanId id;
    QString slug;
    int version = 1;
    QString title;
    QString author;                   ///< empty: unknown
    QString description;
    std::vector<PlanWeek> weeks;
    bool operator==(const Plan &) const = default;
};

/// A plan put on dates. Keeps its own snapshot of the plan, so that a later edition changes no history.
struct PlanRun {
    PlanRunId id;
    PlanId plan;
    QString slug;
    QString title;
    int weekCount = 0;
    QDate firstDay;               ///< the Monday of its first week
    double scale = 1;
    std::optional<QDate> stoppedOn;
    QByteArray snapshot;          ///< the plan file as it was
    bool operator==(const PlanRun &) const = default;
};

} // namespace core
