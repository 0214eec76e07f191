// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/energytarget.h"
#include "core/rules/weekfacts.h"
#include "core/stats/bodyseries.h"
#include "core/stats/energy.h"

namespace core {

/// What is known of the body around some days, as it was read.
struct BodyState {
    BodyChoices choices;
    Profile profile;                   ///< in force on the day that is asked about
    std::vector<Profile> profiles;     ///< all of them: each may give a body mass
    std::vector<BodyEntry> entries;    ///< by day
    std::vector<LoggedEffort> efforts; ///< by day
    bool operator==(const BodyState &) const = default;
};

/// The smoothed weights of a state.
[[nodiscard]] std::vector<DayValue> weightTrend(const BodyState &state);
/// The trend in grams 14 and 7 days before a day and on it; only as many of the newest as there are weights for.
[[nodiscard]] std::vector<qint64> weeklyTrendGrams(const std::vector<DayValue> &trend, QDate day);
/// Mean net energy of a day's sessions over the 28 days up to a day; over fewer where the first session is later, but never
/// over less than 7.
[[nodiscard]] double meanNetKcal(const BodyState &state, QDate day);
/// The day's energy on a day.
[[nodiscard]] DayEnergy dayEnergyOn(const BodyState &state, QDate day);

/// What the rules look at on a day: the last 14 days of what is kept, the trend, and the energy wanted.
[[nodiscard]] BodyFacts bodyFactsOn(const BodyState &state, QDate day);

} // namespace core
