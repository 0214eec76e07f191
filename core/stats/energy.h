// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <vector>

namespace core {

// Energy in kcal. Averages of groups: resting energy alone differs by 20–35 % between people, so every figure is "about",
// rounded to ten on screen. What is burned after a session (EPOC) is small and never added.

/// MET × kg × hours, the resting share included (1 MET = 1 kcal/kg/h).
[[nodiscard]] double grossKcal(double met, double kilograms, Milliseconds time);
/// The same without what resting would have taken: (MET − 1) × kg × hours, never below 0.
[[nodiscard]] double netKcal(double met, double kilograms, Milliseconds time);

/// Oxygen in ml/kg/min of walking and running up a grade (a fraction) at metres a minute (ACSM). For walking from 50 to 100
/// m/min, for running from 80; never downhill.
[[nodiscard]] double walkingOxygen(double metresPerMinute, double grade);
[[nodiscard]] double runningOxygen(double metresPerMinute, double grade);

/// What energy needs to know of a logged half.
struct LoggedEffort {
    SessionId session;
    QDate day;
    QString title; ///< shown as it is
    Kind kind = Kind::EasyRun;
    Sport sport = Sport::Running;
    std::optional<Milliseconds> time;
    std::optional<Metres> distance;
    std::optional<double> incline; ///< percent
    std::optional<int> kcal;       ///< as a device or the user said
    bool operator==(const LoggedEffort &) const = default;
};

/// The logged half of a session as energy sees it; nullopt without one and for rest.
[[nodiscard]] std::optional<LoggedEffort> effortOf(const Session &session);

/// The METs of a logged half: by its speed and grade where the ACSM's equations hold and the grade is known, else the
/// Compendium's (metabolic.h). Strength counts as a whole, rests included.
[[nodiscard]] double metOf(const LoggedEffort &effort);

/// An energy as it is said: to the nearest ten, as no formula knows it better.
[[nodiscard]] int aboutKcal(double kcal);

/// Energy of one session.
struct SessionEnergy {
    double gross = 0;
    double net = 0;
    bool recorded = false; ///< the gross figure is the device's or the user's own
    bool operator==(const SessionEnergy &) const = default;
};

/// About what a session took; nullopt when its time, or the body mass it needs, is unknown.
[[nodiscard]] std::optional<SessionEnergy> energyOf(const LoggedEffort &effort, std::optional<double> kilograms);

} // namespace core
