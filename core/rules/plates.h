// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/plateset.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace core {

/// A bar with plates on.
struct LoadedBar {
    Weight bar;
    std::vector<Weight> side; ///< the plates of one end, heaviest first
    Weight total;             ///< with the bar, in the unit of the plates
    bool exact = true;        ///< false: what was asked cannot be made; this is the nearest, the lighter of two as near

    bool operator==(const LoadedBar &) const = default;
};

/// Loads `bar` to `target` with the fewest plates, heaviest first on ties: a bounded subset sum over the pairs, because
/// taking the heaviest that fits fails when plates are few (domain.md 3.3). Works in thousandths of the unit of the
/// plates. nullopt when the target is lighter than the bar or beyond 1000 of that unit.
[[nodiscard]] std::optional<LoadedBar> loadBar(const Weight &target, const Weight &bar, const std::vector<PlatePairs> &plates);

/// Whether the exercise is loaded with plates on a bar.
[[nodiscard]] bool usesBar(const Exercise &exercise);
/// The smallest increase of the exercise's weight: its own, else by its equipment: a pair of the smallest plates for a
/// bar, 2 kg or 5 lb for dumbbells, 5 kg or 10 lb for a machine, 2.5 kg or 5 lb for anything else.
[[nodiscard]] Weight stepOf(const Exercise &exercise, const PlateSet &plates);

/// "4 x 25, 2 x 20, 1.25": pairs and weight in the unit of the set, heaviest first.
[[nodiscard]] QString platesText(const std::vector<PlatePairs> &plates);
/// Reads what platesText writes; a number alone is one pair, and "x", "×" and "*" are the same. A comma between digits is
/// a decimal comma; one before a blank, or a semicolon, parts the plates. Errors: Usage, naming the part that is no plate.
[[nodiscard]] Result<std::vector<PlatePairs>> platesFromText(const QString &text, WeightUnit unit);

} // namespace core
