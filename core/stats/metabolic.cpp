// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/metabolic.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace core {

namespace {

struct MetRow {
    double milesPerHour; ///< lower bound of the row
    double met;
};

// Compendium codes 12028–12135, in order.
constexpr MetRow runningRows[] = {{4.0, 6.5},   {4.3, 7.8},   {5.0, 8.5},   {5.5, 9.0},   {6.0, 9.3},  {6.7, 10.5},
                                  {7.0, 11.0},  {7.5, 11.8},  {8.0, 12.0},  {8.6, 12.5},  {9.0, 13.0}, {9.3, 14.8},
                                  {10.0, 14.8}, {11.0, 16.8}, {12.0, 18.5}, {13.0, 19.8}, {14.0, 23.0}};

// Compendium codes 17152–17231, in order.
constexpr MetRow walkingRows[] = {{2.0, 2.8}, {2.5, 3.0}, {2.8, 3.8}, {3.5, 4.8}, {4.0, 5.5}, {4.5, 7.0}, {5.0, 8.5}};

/// Rounded to a millionth, so that a treadmill's exactly 2.5 mph falls in the row that starts there.
double milesPerHour(double metresPerSecond) { return std::round(metresPerSecond * 3600 / metresPerMile * 1e6) / 1e6; }

/// The first row that starts above the speed.
template <size_t N> const MetRow *rowAbove(const MetRow (&rows)[N], double speed)
{
    return std::upper_bound(std::begin(rows), std::end(rows), speed,
                            [](double v, const MetRow &row) { return v < row.milesPerHour; });
}

} // namespace

double runningMet(double metresPerSecond)
{
    const double speed = milesPerHour(metresPerSecond);
    const MetRow *above = rowAbove(runningRows, speed);
    if (above == std::begin(runningRows))
        return above->met;
    const MetRow *below = above - 1;
    if (above == std::end(runningRows))
        return below->met;
    const double part = (speed - below->milesPerHour) / (above->milesPerHour - below->milesPerHour);
    return below->met + (above->met - below->met) * part;
}

double walkingMet(double metresPerSecond)
{
    const MetRow *above = rowAbove(walkingRows, milesPerHour(metresPerSecond));
    return above == std::begin(walkingRows) ? above->met : (above - 1)->met;
}

double inclineWalkMet(double percent) { return percent < 6 ? 5.3 : percent < 11 ? 7.0 : 8.8; }

double defaultMet(Kind kind, Sport sport)
{
    switch (kind) {
    case Kind::EasyRun:
    case Kind::LongRun:
        return 7.5;
    case Kind::ModerateRun:
        return 9.0;
    case Kind::TempoRun:
    case Kind::TimeTrial:
        return 10.5;
    case Kind::HiitRun:
    case Kind::HillRun:
        return 9.0;
    case Kind::WalkRun:
        return 6.0;
    case Kind::LightWalk:
        return 2.8;
    case Kind::BriskWalk:
        return 4.8;
    case Kind::InclineWalk:
        return 5.3;
    case Kind::CrossTraining:
        return sport == Sport::Cycling ? 7.0 : sport == Sport::Swimming ? 5.8 : 5.0;
    case Kind::ActiveRecovery:
        return 2.3;
    case Kind::StrengthLower:
    case Kind::StrengthUpper:
    case Kind::StrengthFull:
        return 3.5;
    case Kind::Circuit:
        return 5.0;
    case Kind::Rest:
        return 0;
    }
    return 0;
}

double metOf(Kind kind, Sport sport, std::optional<double> metresPerSecond, std::optional<double> inclinePercent)
{
    if (kind == Kind::InclineWalk)
        return inclinePercent ? inclineWalkMet(*inclinePercent) : defaultMet(kind, sport);
    if (metresPerSecond && sport == Sport::Running)
        return runningMet(*metresPerSecond);
    if (metresPerSecond && sport == Sport::Walking)
        return walkingMet(*metresPerSecond);
    return defaultMet(kind, sport);
}

} // namespace core
