// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plateset.h"

namespace core {

namespace {
constexpr int pairsInAGym = 4;
constexpr double kilogramPlates[] = {25, 20, 15, 10, 5, 2.5, 1.25};
constexpr double poundPlates[] = {45, 35, 25, 10, 5, 2.5};
constexpr double kilogramBar = 20;
constexpr double poundBar = 45;

template <size_t N> PlateSet setOf(double bar, const double (&plates)[N], WeightUnit unit)
{
    PlateSet set{Weight::of(bar, unit), {}};
    for (const double plate : plates)
        set.plates.push_back({Weight::of(plate, unit), pairsInAGym});
    return set;
}
} // namespace

PlateSet PlateSet::standard(WeightUnit unit)
{
    return unit == WeightUnit::Kilograms ? setOf(kilogramBar, kilogramPlates, unit) : setOf(poundBar, poundPlates, unit);
}

} // namespace core
