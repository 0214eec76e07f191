// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodymeasure.h"
#include "core/model/profile.h"

#include <vector>

namespace core {

/// A number that stands for a day.
struct DayValue {
    QDate day;
    double value = 0;
    bool operator==(const DayValue &) const = default;
};

/// How far back the trend has to be read so that what lies before changes nothing: 0.9 to the power of 365 is 2 × 10⁻¹⁷.
inline constexpr int trendMemoryDays = 365;

/// The values of one measure by day, in its own unit; the mean where a day has several. `entries` may hold other kinds.
[[nodiscard]] std::vector<DayValue> dayValues(const std::vector<BodyEntry> &entries, BodyMeasure measure);

/// The smoothed weight: T ← T + (1 − 0.9^d)(W − T) after d days, first T = W (Hacker's Diet, with gaps as domain.md 3.7).
/// One value for each of `weights`, which are in order.
[[nodiscard]] std::vector<DayValue> weightTrend(const std::vector<DayValue> &weights);
/// For each value the mean of those of its last seven days, itself included.
[[nodiscard]] std::vector<DayValue> meansOfSevenDays(const std::vector<DayValue> &values);
/// The last value on or before a day; nullopt before the first.
[[nodiscard]] std::optional<double> valueOn(const std::vector<DayValue> &values, QDate day);
/// How much the trend moves in a week: the slope of its last 14 values by least squares, × 7. Nullopt for fewer than 7,
/// which say little (our own choice).
[[nodiscard]] std::optional<double> weeklyRate(const std::vector<DayValue> &trend);
/// Kilograms on a day: the trend, or the body mass of the profile where that was given later; nullopt when neither is known.
[[nodiscard]] std::optional<double> massOn(const std::vector<DayValue> &trend, const std::vector<Profile> &profiles, QDate day);

/// kg ÷ m². Screening only; the program shows it nowhere.
[[nodiscard]] double bodyMassIndex(double kilograms, double centimetres);
/// Grams of protein a day from 1.6 to 2.2 g/kg (Morton et al. 2018).
[[nodiscard]] std::pair<double, double> proteinRange(double kilograms);

} // namespace core
