// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodychoices.h"
#include "core/model/profile.h"

#include <vector>

namespace core {

// What a day takes, and a gentle target below it (domain.md 3.7). Energy in kcal a day.

/// The gentle range of a deficit.
inline constexpr int leastDeficit = 250;
inline constexpr int mostDeficit = 500;

/// What the body takes at rest (Mifflin–St Jeor).
[[nodiscard]] double basalKcal(double kilograms, double centimetres, int age, bool female);

/// Whether the weight trend has fallen by more than 1 %, or more than 0.9 kg, in each of the last two weeks (R35).
/// `weeklyTrendGrams` holds the trend once a week, the newest last.
[[nodiscard]] bool losesFast(const std::vector<qint64> &weeklyTrendGrams);

/// Why the program sets no target (R34, and R35 for a while). It never says so to judge: a doctor or dietitian knows more there.
enum class NoTarget { BelowBasal, LowBodyMass, MaybeUnder18, Pregnant, EatingDisorder, FastLoss };
/// The reason in kind words, a whole sentence.
[[nodiscard]] QString noTargetWords(NoTarget reason);
/// The first reason against a target; nullopt when there is none. What is not known is no reason. Only the year of birth is
/// known, so who turns 18 this year may still be 17.
[[nodiscard]] std::optional<NoTarget> whyNoTarget(const Profile &profile, QDate today, std::optional<double> bodyMassIndex,
                                                  std::optional<int> targetKcal, std::optional<int> basalKcal);

/// What an estimate of the day's energy needs and does not have.
enum class EnergyGap { Mass, Height, BirthYear, Sex };
/// "height", for "To estimate it, … is missing".
[[nodiscard]] QString gapName(EnergyGap gap);

/// Everything about a day's energy that can be told.
struct DayEnergy {
    std::vector<EnergyGap> gaps;     ///< not empty: nothing else is known
    std::optional<double> bodyMassIndex;
    std::optional<int> basal;
    std::optional<int> need;         ///< basal × activity, and what was logged where the activity leaves it out
    std::optional<int> deficit;      ///< as chosen
    std::optional<int> target;       ///< need − deficit; absent where none is wanted or `refusal` speaks
    std::optional<int> wouldBe;      ///< the same, whatever speaks against it: for the rules only
    std::optional<NoTarget> refusal; ///< why there is no target although one is wanted
    bool operator==(const DayEnergy &) const = default;
};

/// The day's energy from what the user gave. `loggedNetKcal` is the mean of what a day's sessions take, used only where the
/// activity leaves them out; `weeklyTrendGrams` as for losesFast().
[[nodiscard]] DayEnergy dayEnergy(const BodyChoices &choices, const Profile &profile, std::optional<double> kilograms,
                                  const std::vector<qint64> &weeklyTrendGrams, double loggedNetKcal, QDate today);

} // namespace core
