// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/steptotals.h"

#include <cmath>

namespace core {

namespace {

/// Seconds per metre a step aims at, and whether that is one pace and not a range.
struct AimedPace {
    double secondsPerMetre = 0;
    bool exact = true;
};

std::optional<AimedPace> aimedPace(const Step &step)
{
    if (step.target != StepTarget::Pace || (!step.low && !step.high))
        return std::nullopt;
    const double low = step.low.value_or(step.high.value_or(0));
    const double high = step.high.value_or(low);
    if (low <= 0 || high <= 0)
        return std::nullopt;
    return AimedPace{(low + high) / 2000, step.low && step.high && low == high};
}

StepTotals plain(const Step &step)
{
    StepTotals out;
    const auto pace = aimedPace(step);
    switch (step.end) {
    case StepEnd::Time:
        out.byTime = out.seconds = step.amount;
        out.metres = pace ? step.amount / pace->secondsPerMetre : 0;
        out.allMeasured = pace.has_value();
        out.distanceEstimated = pace && !pace->exact;
        break;
    case StepEnd::Distance:
        out.byDistance = out.metres = step.amount;
        out.seconds = pace ? step.amount * pace->secondsPerMetre : 0;
        out.allTimed = pace.has_value();
        out.timeEstimated = pace && !pace->exact;
        break;
    case StepEnd::Open:
        out.hasOpen = true;
        out.allTimed = out.allMeasured = false;
        break;
    }
    return out;
}

void add(StepTotals &sum, const StepTotals &part, int times)
{
    if (times <= 0)
        return;
    sum.byTime += part.byTime * times;
    sum.byDistance += part.byDistance * times;
    sum.seconds += part.seconds * times;
    sum.metres += part.metres * times;
    sum.allTimed = sum.allTimed && part.allTimed;
    sum.allMeasured = sum.allMeasured && part.allMeasured;
    sum.timeEstimated = sum.timeEstimated || part.timeEstimated;
    sum.distanceEstimated = sum.distanceEstimated || part.distanceEstimated;
    sum.hasOpen = sum.hasOpen || part.hasOpen;
}

StepTotals totalOf(const Step &step)
{
    if (!step.isBlock())
        return plain(step);
    StepTotals sum;
    for (size_t i = 0; i < step.children.size(); ++i) {
        const bool last = i + 1 == step.children.size();
        add(sum, totalOf(step.children[i]), step.repeat - (last && step.skipLast ? 1 : 0));
    }
    return sum;
}

} // namespace

std::optional<Seconds> StepTotals::exactTime() const
{
    return allTimed && !timeEstimated && seconds > 0 ? std::optional(Seconds(std::llround(seconds))) : std::nullopt;
}

std::optional<Metres> StepTotals::exactDistance() const
{
    // Worked out from times and paces it would be no round number anybody meant.
    return byDistance > 0 && byTime == 0 && !hasOpen ? std::optional(Metres{byDistance}) : std::nullopt;
}

StepTotals totalsOf(const std::vector<Step> &steps)
{
    StepTotals sum;
    for (const Step &step : steps)
        add(sum, totalOf(step), 1);
    return sum;
}

} // namespace core
