// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/session.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace core {

/// One exercise as a plan prescribes it.
struct PlanExercise {
    QString slug;     ///< library word
    int sets = 3;
    int repsLow = 12;
    int repsHigh = 15;
    std::optional<Seconds> hold;  ///< for timed exercises, instead of reps
    std::optional<Seconds> rest;  ///< between sets
    bool operator==(const PlanExercise &) const = default;
};

/// One session of a plan, on no date yet.
struct PlanSession {
    int weekday = 1;                  ///< 1 Monday … 7 Sunday
    Kind kind = Kind::EasyRun;
    QString title;                    ///< empty: the kind's name
    std::optional<Seconds> duration;
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
