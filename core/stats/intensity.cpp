// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/intensity.h"

#include <algorithm>

namespace core {

Intensity intensityOfHeartRate(double beatsPerMinute, double maximum)
{
    const double share = beatsPerMinute / maximum;
    return share >= 0.77 ? Intensity::Vigorous : share >= 0.64 ? Intensity::Moderate : Intensity::Light;
}

Intensity intensityOfEffort(int effort)
{
    return effort >= 7 ? Intensity::Vigorous : effort >= 5 ? Intensity::Moderate : Intensity::Light;
}

Intensity intensityOfMet(double met)
{
    return met >= 6.0 ? Intensity::Vigorous : met >= 3.0 ? Intensity::Moderate : Intensity::Light;
}

Intensity defaultIntensity(Kind kind)
{
    switch (kind) {
    case Kind::TempoRun:
    case Kind::HiitRun:
    case Kind::HillRun:
    case Kind::TimeTrial:
        return Intensity::Vigorous;
    case Kind::EasyRun:
    case Kind::LongRun:
    case Kind::ModerateRun:
    case Kind::WalkRun:
    case Kind::BriskWalk:
    case Kind::InclineWalk:
    case Kind::CrossTraining:
    case Kind::Circuit:
        return Intensity::Moderate;
    case Kind::LightWalk:
    case Kind::ActiveRecovery:
    case Kind::StrengthLower:
    case Kind::StrengthUpper:
    case Kind::StrengthFull:
    case Kind::Rest:
        return Intensity::Light;
    }
    return Intensity::Light;
}

Intensity intensityByEffort(StepPace pace, Kind kind)
{
    switch (pace) {
    case StepPace::Tempo:
    case StepPace::Hard:
    case StepPace::Fast:
    case StepPace::Race:
        return Intensity::Vigorous;
    case StepPace::Walk:
    case StepPace::BriskWalk:
    case StepPace::Jog:
    case StepPace::WalkJog:
    case StepPace::Easy:
    case StepPace::Moderate:
    case StepPace::Stride:
        break;
    }
    return isRun(kind) ? Intensity::Moderate : std::min(Intensity::Moderate, defaultIntensity(kind));
}

std::optional<Intensity> intensityByActivity(StepPace pace, Kind kind)
{
    if (!isRun(kind))
        return std::nullopt;
    const bool walked = pace == StepPace::Walk || pace == StepPace::BriskWalk;
    return kind == Kind::WalkRun && walked ? Intensity::Moderate : Intensity::Vigorous;
}

} // namespace core
