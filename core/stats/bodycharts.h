// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bodyfacts.h"
#include "core/stats/chart.h"

namespace core {

/// One measure over some days: what is taken now and then as dots joined by a line; what is kept daily as dots with the mean
/// of seven days, weight with its trend. Sleep stands before 7 to
/// 9 hours, protein before 1.6 to 2.2 g for each kilogram where the mass of `today` is known. Says what to enter when empty.
[[nodiscard]] Chart measureChart(const BodyState &state, BodyMeasure measure, DateRange days, QDate today);

/// What the sessions of each week took on top of rest, in kcal; weeks without a session stand at 0, from the first that has
/// one. `days` begins and ends with a week.
[[nodiscard]] Chart energyChart(const BodyState &state, DateRange days, QDate today, Qt::DayOfWeek firstDay);

} // namespace core
