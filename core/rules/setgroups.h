// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"

#include <vector>

namespace core {

/// Neighbouring sets of one exercise that are planned alike: "3 × 12–15 @ 16 kg".
struct SetGroup {
    int count = 1; ///< 1 … mostSets
    SetType type = SetType::Working;
    Side side = Side::Both;
    SetTarget target;
    bool operator==(const SetGroup &) const = default;
};

inline constexpr int mostSets = 99;

/// The planned sets in order, alike neighbours together.
[[nodiscard]] std::vector<SetGroup> groupsOf(const std::vector<ExerciseSet> &sets);
/// The sets that groups ask for. The first ones keep the ids and results of `before`, in order; further ones are new.
[[nodiscard]] std::vector<ExerciseSet> setsOf(const std::vector<SetGroup> &groups, const std::vector<ExerciseSet> &before);

/// What a new exercise starts with: three working sets of 12–15 reps, or of 30 s for a hold (domain.md 1.1, row 18).
[[nodiscard]] SetGroup freshGroup(Tracking tracking);

} // namespace core
