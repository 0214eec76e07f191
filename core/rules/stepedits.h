// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <optional>
#include <vector>

namespace core {

/// Where a step stands: its place in the list, then in the block there, and so on. Empty: before everything.
using StepPath = std::vector<int>;

/// A list of steps after an edit, and the step to stand on then.
struct StepEdit {
    std::vector<Step> steps;
    StepPath current;
    bool operator==(const StepEdit &) const = default;
};

// Each edit gives the changed list, or nullopt when it cannot be done there. A block never ends up empty, and one whose
// children are too few to skip the last does not.

/// The step at a path; null when there is none.
[[nodiscard]] const Step *stepAt(const std::vector<Step> &steps, const StepPath &path);
/// The list with another step at a path.
[[nodiscard]] std::optional<StepEdit> replaceStep(std::vector<Step> steps, const StepPath &path, const Step &step);
/// A step behind the one at `path`; at the end for an empty path.
[[nodiscard]] std::optional<StepEdit> insertStep(std::vector<Step> steps, const StepPath &path, const Step &step);
/// Without the step; blocks left empty go as well.
[[nodiscard]] std::optional<StepEdit> removeStep(std::vector<Step> steps, const StepPath &path);
/// The step once more behind itself.
[[nodiscard]] std::optional<StepEdit> duplicateStep(std::vector<Step> steps, const StepPath &path);
/// The step exchanged with the one `by` places on (−1 up, 1 down) in its own list.
[[nodiscard]] std::optional<StepEdit> moveStep(std::vector<Step> steps, const StepPath &path, int by);
/// The step put into the repeat before it, else the one behind it, else into a new one of two rounds.
[[nodiscard]] std::optional<StepEdit> indentStep(std::vector<Step> steps, const StepPath &path);
/// The step taken out of its repeat: before it when it was its first, else behind it.
[[nodiscard]] std::optional<StepEdit> outdentStep(std::vector<Step> steps, const StepPath &path);

} // namespace core
