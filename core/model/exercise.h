// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/quantities.h"

#include <QString>
#include <optional>
#include <vector>

namespace core {

/// What is counted for a set of an exercise.
enum class Tracking { WeightReps, BodyweightReps, AssistedReps, Reps, Time, Distance, WeightDistance };
enum class Laterality { Both, PerSide };

/// How much a set of the exercise counts for one muscle: 1 for a primary, 0.5 for a secondary muscle.
struct MuscleShare {
    QString muscle; ///< stable word, for example "quadriceps"
    double share = 1;
    bool operator==(const MuscleShare &) const = default;
};

/// One exercise of the library or of the user's own.
struct Exercise {
    ExerciseId id;
    QString slug;                          ///< library word, for example "goblet-squat"; empty for the user's own
    QString name;
    Tracking tracking = Tracking::WeightReps;
    Laterality sides = Laterality::Both;
    QString equipment;                     ///< in words, for example "dumbbell or kettlebell"
    QString pattern;                       ///< movement pattern, for example "squat", "hinge", "push"
    bool compound = false;
    std::optional<Weight> step;            ///< smallest increase of the equipment
    std::optional<Weight> bar;             ///< the bar it is done with, where it is not the usual one
    std::optional<Seconds> rest;           ///< the rest after a set, where it is not the usual one
    bool archived = false;
    std::optional<ExerciseId> mergedInto;
    bool favourite = false;
    std::vector<MuscleShare> muscles;

    bool operator==(const Exercise &) const = default;
};

/// The stable word stored in the database, for example "weight_reps", and back; nullopt when unknown.
[[nodiscard]] QString slug(Tracking tracking);
[[nodiscard]] std::optional<Tracking> trackingFromSlug(const QString &slug);
/// The id of a library exercise: the same on every machine.
[[nodiscard]] ExerciseId libraryExerciseId(const QString &slug);

} // namespace core
