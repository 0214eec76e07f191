// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/parsefiles.h"

#include <map>

namespace exchange {

/// What the files of an import leave open, to be asked once.
struct ImportQuestions {
    OpenQuestions open;
    bool zone = false;            ///< clock times of nobody knows where
    bool workoutDay = false;      ///< planned workouts that are on no day
    double heaviest = 0;          ///< of the weights without a unit, as a help to tell it
    double longest = 0;           ///< of the distances without a unit
    std::map<QString, int> kinds; ///< what was recognised: "FIT", "GPX", "Strong" … and how many files of it

    /// Whether there is anything to ask.
    [[nodiscard]] bool any() const { return open != OpenQuestions() || zone || workoutDay; }
};

/// The questions of what was read.
[[nodiscard]] ImportQuestions questionsOf(const std::vector<ParsedFile> &files);

} // namespace exchange
