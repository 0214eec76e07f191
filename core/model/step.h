// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace core {

enum class StepRole { WarmUp, Work, Recovery, CoolDown };
enum class StepEnd { Time, Distance, Open };
enum class StepTarget { None, Effort, Pace, HeartRate };

/// How a step is to feel, in the words plans use. Counting maps each word to a class (stats/minutes.h).
enum class StepPace { Walk, BriskWalk, Jog, WalkJog, Easy, Moderate, Tempo, Hard, Fast, Stride, Race };

inline constexpr std::array allStepPaces{StepPace::Walk, StepPace::BriskWalk, StepPace::Jog, StepPace::WalkJog,
                                         StepPace::Easy, StepPace::Moderate, StepPace::Tempo, StepPace::Hard,
                                         StepPace::Fast, StepPace::Stride, StepPace::Race};

/// One step of a run, or a block that repeats its children.
struct Step {
    StepRole role = StepRole::Work;
    StepPace pace = StepPace::Easy;
    StepEnd end = StepEnd::Time;
    double amount = 0; ///< seconds for Time, metres for Distance, unused for Open
    StepTarget target = StepTarget::None;
    std::optional<double> low;  ///< effort 0–10, seconds per km, or beats per minute
    std::optional<double> high; ///< same unit as low
    int repeat = 1;             ///< how often the children run; 1 for a plain step
    std::vector<Step> children; ///< empty for a plain step; a block's own role, pace and amount mean nothing
    bool skipLast = false;      ///< of a block: its last round leaves out its last child, so that it ends on work

    bool operator==(const Step &) const = default;
    [[nodiscard]] bool isBlock() const { return !children.empty(); }
};

/// The stable word of a pace, for example "walk/jog".
[[nodiscard]] QString slug(StepPace pace);
/// The pace of a word in a plan file; "5 km" reads as Race; nullopt when unknown.
[[nodiscard]] std::optional<StepPace> stepPaceFromSlug(const QString &slug);
/// The pace in the user's language.
[[nodiscard]] QString stepPaceName(StepPace pace);
/// The steps in running order with every block rolled out, last recoveries left out where the block says so.
[[nodiscard]] std::vector<Step> unrolled(const std::vector<Step> &steps);
/// The summed time of all timed steps, repeats included. Steps by distance and open steps add nothing.
[[nodiscard]] Seconds timedTotal(const std::vector<Step> &steps);

} // namespace core
