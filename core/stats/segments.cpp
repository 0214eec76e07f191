// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/segments.h"

#include <algorithm>

namespace core {

namespace {

constexpr double hiitWarmUpAndCoolDown = 600;
constexpr double openStepMetres = 1000;

double secondsOf(Milliseconds time) { return double(time.count()) / 1000; }

/// Seconds of a step that says so itself; nullopt for the others.
std::optional<double> ownSeconds(const Step &step)
{
    if (step.end == StepEnd::Time)
        return step.amount;
    if (step.end == StepEnd::Distance && step.target == StepTarget::Pace && (step.low || step.high)) {
        const double low = step.low.value_or(step.high.value_or(0));
        return step.amount / 1000 * (low + step.high.value_or(low)) / 2;
    }
    return std::nullopt;
}

double shareOf(const Step &step) { return step.end == StepEnd::Distance ? step.amount : openStepMetres; }

/// Seconds of every step, summing to `total`.
std::vector<double> secondsOfSteps(const std::vector<Step> &steps, double total)
{
    double timed = 0;
    double shares = 0;
    for (const Step &step : steps) {
        const auto own = ownSeconds(step);
        timed += own.value_or(0);
        shares += own ? 0 : shareOf(step);
    }
    const double rest = std::max(0.0, total - timed);
    const double stretch = timed > 0 && (shares <= 0 || timed > total) ? total / timed : 1;
    std::vector<double> out;
    for (const Step &step : steps) {
        const auto own = ownSeconds(step);
        out.push_back(own ? *own * stretch : rest * shareOf(step) / shares);
    }
    return out;
}

bool isMain(const Step &step, Kind kind)
{
    if (kind == Kind::HiitRun)
        return step.role != StepRole::WarmUp && step.role != StepRole::CoolDown;
    return step.role == StepRole::Work;
}

std::vector<Segment> unstructured(Kind kind, double total, Intensity byActivity)
{
    if (kind != Kind::HiitRun)
        return {{total, true, defaultIntensity(kind), byActivity}};
    const double easy = std::min(total, hiitWarmUpAndCoolDown);
    return {{easy, false, Intensity::Moderate, byActivity}, {total - easy, true, Intensity::Vigorous, byActivity}};
}

} // namespace

std::vector<Segment> segmentsOf(const Session &session, Milliseconds time, double met)
{
    const double total = secondsOf(time);
    const Intensity whole = intensityOfMet(met);
    const std::vector<Step> steps = session.planned ? unrolled(session.planned->steps) : std::vector<Step>();
    const bool empty = std::none_of(steps.begin(), steps.end(),
                                    [](const Step &step) { return step.end == StepEnd::Open || step.amount > 0; });
    if (empty)
        return unstructured(session.kind, total, whole);

    const std::vector<double> seconds = secondsOfSteps(steps, total);
    std::vector<Segment> out;
    for (size_t i = 0; i < steps.size(); ++i) {
        Segment segment;
        segment.seconds = seconds[i];
        segment.main = isMain(steps[i], session.kind);
        const bool block = session.kind == Kind::HiitRun && segment.main;
        segment.byEffort = block ? Intensity::Vigorous : intensityByEffort(steps[i].pace, session.kind);
        segment.byActivity = intensityByActivity(steps[i].pace, session.kind).value_or(whole);
        out.push_back(segment);
    }
    return out;
}

} // namespace core
