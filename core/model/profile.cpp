// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/profile.h"

namespace core {

std::optional<double> Profile::maximumHeartRate(int year) const
{
    if (hrMax)
        return double(*hrMax);
    if (birthYear)
        return 208 - 0.7 * (year - *birthYear);
    return std::nullopt;
}

} // namespace core
