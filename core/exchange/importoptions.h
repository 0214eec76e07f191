// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exercisefinder.h"
#include "core/model/setting.h"

#include <QDate>
#include <QTimeZone>

namespace exchange {

/// What the files themselves cannot say. nullopt: nobody was asked; the default is taken and said aloud.
struct ImportOptions {
    std::optional<QTimeZone> zone = {};               ///< where clock times without a zone were; default: this machine's
    std::optional<core::WeightUnit> weights = {};     ///< of weights without a unit; default: the user's own unit
    std::optional<core::LengthUnit> lengths = {};     ///< of distances without a unit; default: the user's own unit
    std::optional<bool> monthFirst = {};              ///< whether 03/04 is the 4th of March; default: the 3rd of April
    ExerciseFinder::Answers exercises = {};           ///< which exercise an unknown name is; else one of the user's own
    std::optional<core::SessionId> into = {};         ///< the planned session the first activity was dropped on
    QDate workoutDay = {};                            ///< where planned workouts go; they are refused without one
    QDate shoesFrom = QDate::currentDate().addDays(-14); ///< runs from this day on get the usual shoes; what is older is history

    /// The zone to use.
    [[nodiscard]] QTimeZone zoneOrDefault() const { return zone.value_or(QTimeZone::systemTimeZone()); }
};

/// The activity with its open questions answered: by the options, else by the preferences.
[[nodiscard]] Activity answered(Activity activity, const ImportOptions &options, const core::Preferences &preferences);

/// What was assumed for want of an answer, as warnings for people.
[[nodiscard]] QStringList assumptions(const OpenQuestions &open, bool clockTimes, const ImportOptions &options,
                                      const core::Preferences &preferences);

} // namespace exchange
