// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/load.h"

namespace core {

int defaultEffort(Kind kind)
{
    switch (kind) {
    case Kind::EasyRun:
    case Kind::LongRun:
    case Kind::WalkRun:
    case Kind::BriskWalk:
    case Kind::InclineWalk:
    case Kind::CrossTraining:
        return 5;
    case Kind::ModerateRun:
    case Kind::StrengthLower:
    case Kind::StrengthUpper:
    case Kind::StrengthFull:
        return 6;
    case Kind::TempoRun:
    case Kind::Circuit:
        return 7;
    case Kind::HiitRun:
    case Kind::HillRun:
        return 8;
    case Kind::TimeTrial:
        return 9;
    case Kind::LightWalk:
    case Kind::ActiveRecovery:
        return 2;
    case Kind::Rest:
        return 0;
    }
    return 0;
}

} // namespace core
