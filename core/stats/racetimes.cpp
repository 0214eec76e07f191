// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/racetimes.h"

#include "core/stats/runfitness.h"

#include <cmath>

namespace core {

namespace {
constexpr double slowMarathonExponent = 1.15;
constexpr double longestSeconds = 600 * 60;
} // namespace

double riegelSeconds(double seconds, Metres ran, Metres wanted, double exponent)
{
    return seconds * std::pow(wanted.value / ran.value, exponent);
}

MarathonRange marathonRange(double seconds, Metres ran)
{
    return {riegelSeconds(seconds, ran, Metres{marathonMetres}), riegelSeconds(seconds, ran, Metres{marathonMetres}, slowMarathonExponent)};
}

double secondsAtIndex(double index, Metres distance)
{
    double fast = 60;
    double slow = longestSeconds;
    while (slow - fast > 0.5) {
        const double middle = (fast + slow) / 2;
        const double there = oxygenCost(distance.value / (middle / 60)) / sustainableShare(Seconds(std::llround(middle)));
        (there > index ? fast : slow) = middle;
    }
    return (fast + slow) / 2;
}

std::array<PaceZone, 5> paceZones(double index)
{
    const auto zone = [&](PaceZone::Name name, double low, double high) {
        return PaceZone{name, paceAtShare(index, low), paceAtShare(index, high)};
    };
    return {zone(PaceZone::Name::Easy, 0.62, 0.70), zone(PaceZone::Name::Steady, 0.80, 0.80), zone(PaceZone::Name::Threshold, 0.88, 0.88),
            zone(PaceZone::Name::Interval, 0.975, 0.975), zone(PaceZone::Name::Repetition, 1.075, 1.075)};
}

} // namespace core
