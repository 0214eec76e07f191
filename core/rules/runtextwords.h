// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <QString>
#include <optional>
#include <vector>

namespace core {

/// A way to write a pace or role: words that may be joined by nothing, spaces, "-" or "/".
template <class Value> struct Phrase {
    const char *words; ///< lower case, one space between words
    Value value;
};

/// Every accepted phrase, the longer ones first where one begins another.
[[nodiscard]] const std::vector<Phrase<StepPace>> &pacePhrases();
[[nodiscard]] const std::vector<Phrase<StepRole>> &rolePhrases();
/// The canonical word of a role: "warm-up", "work", "recovery", "cool-down".
[[nodiscard]] QString roleWord(StepRole role);

/// How fast a pace word is, for comparing: walk 0, easy 3, anything faster above.
[[nodiscard]] int paceRank(StepPace pace);

/// The roles steps have when the line names none, in reading order (a block's place holds Work). Rests on the order
/// and the pace words only, never on the roles set.
[[nodiscard]] std::vector<StepRole> inferredRoles(const std::vector<Step> &steps);

/// The shortest decimal that reads back as exactly this number, the point moved `places` to the left, without exponent:
/// (1609.344, 3) gives "1.609344".
[[nodiscard]] QString exactText(double value, int places = 0);
/// The number of a plain decimal with ".", the point moved `places` to the right; nullopt when it is none.
[[nodiscard]] std::optional<double> exactNumber(const QString &text, int places = 0);

/// The bounds of what a line can say.
inline constexpr double longestSeconds = 360000;
inline constexpr double longestMetres = 1e6;
inline constexpr int deepestRepeat = 8;
inline constexpr int mostRounds = 999;
inline constexpr int mostSteps = 10000;

} // namespace core
