// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/energy.h"

#include "core/stats/metabolic.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double oxygenOfOneMet = 3.5; // ml/kg/min
constexpr double slowestRun = 80;      // m/min
constexpr double slowestWalk = 50;
constexpr double fastestWalk = 100;

double hours(Milliseconds time) { return double(time.count()) / 3'600'000; }

/// By grade, where the equations hold.
std::optional<double> metUphill(const LoggedEffort &effort, double metresPerMinute)
{
    if (effort.incline.value_or(0) <= 0)
        return std::nullopt;
    const double grade = *effort.incline / 100;
    if (effort.sport == Sport::Running && metresPerMinute >= slowestRun)
        return runningOxygen(metresPerMinute, grade) / oxygenOfOneMet;
    if (effort.sport == Sport::Walking && metresPerMinute >= slowestWalk && metresPerMinute <= fastestWalk)
        return walkingOxygen(metresPerMinute, grade) / oxygenOfOneMet;
    return std::nullopt;
}

} // namespace

double grossKcal(double met, double kilograms, Milliseconds time) { return met * kilograms * hours(time); }
double netKcal(double met, double kilograms, Milliseconds time) { return std::max(0.0, met - 1) * kilograms * hours(time); }
int aboutKcal(double kcal) { return int(std::lround(kcal / 10)) * 10; }
double walkingOxygen(double metresPerMinute, double grade) { return 3.5 + 0.1 * metresPerMinute + 1.8 * metresPerMinute * grade; }
double runningOxygen(double metresPerMinute, double grade) { return 3.5 + 0.2 * metresPerMinute + 0.9 * metresPerMinute * grade; }

std::optional<LoggedEffort> effortOf(const Session &session)
{
    if (!session.logged || session.kind == Kind::Rest)
        return std::nullopt;
    const Logged &logged = *session.logged;
    return LoggedEffort{session.id,    logged.day,      session.displayTitle(), session.kind, session.sport,
                        logged.time(), logged.distance, logged.incline,         logged.kcal};
}

double metOf(const LoggedEffort &effort)
{
    std::optional<double> metresPerSecond;
    if (effort.distance && effort.distance->value > 0 && effort.time && effort.time->count() > 0)
        metresPerSecond = effort.distance->value * 1000 / double(effort.time->count());
    if (const auto uphill = metresPerSecond ? metUphill(effort, *metresPerSecond * 60) : std::nullopt)
        return *uphill;
    return metOf(effort.kind, effort.sport, metresPerSecond, effort.incline);
}

std::optional<SessionEnergy> energyOf(const LoggedEffort &effort, std::optional<double> kilograms)
{
    if (!effort.time || !kilograms)
        return std::nullopt;
    if (effort.kcal)
        return SessionEnergy{double(*effort.kcal), std::max(0.0, *effort.kcal - *kilograms * hours(*effort.time)), true};
    const double met = metOf(effort);
    return SessionEnergy{grossKcal(met, *kilograms, *effort.time), netKcal(met, *kilograms, *effort.time), false};
}

} // namespace core
