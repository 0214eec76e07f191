// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/runfitness.h"

#include <cmath>

namespace core {

namespace {

constexpr double shortestMinutes = 3.5;
constexpr double longestMinutes = 240;

double shareFor(double minutes)
{
    return 0.8 + 0.1894393 * std::exp(-0.012778 * minutes) + 0.2989558 * std::exp(-0.1932605 * minutes);
}

} // namespace

double oxygenCost(double metresPerMinute)
{
    return -4.60 + 0.182258 * metresPerMinute + 0.000104 * metresPerMinute * metresPerMinute;
}

double speedOfOxygen(double oxygen)
{
    constexpr double a = 0.000104, b = 0.182258;
    return (-b + std::sqrt(b * b + 4 * a * (4.60 + oxygen))) / (2 * a);
}

double sustainableShare(Seconds time) { return shareFor(double(time.count()) / 60); }

std::optional<double> runFitnessIndex(Metres distance, Milliseconds time)
{
    const double minutes = double(time.count()) / 60000;
    if (distance.value <= 0 || minutes < shortestMinutes || minutes > longestMinutes)
        return std::nullopt;
    return oxygenCost(distance.value / minutes) / shareFor(minutes);
}

double paceAtShare(double index, double share) { return 60'000 / speedOfOxygen(index * share); }

} // namespace core
