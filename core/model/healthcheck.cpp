// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/healthcheck.h"

namespace core {

bool asksForADoctor(int flags)
{
    constexpr int questions =
        int(Pregnant) | int(HeartMedicine) | int(Recovering) | int(HeartTrouble) | int(JointTrouble);
    return (flags & questions) && !(flags & DoctorAsked);
}

} // namespace core
