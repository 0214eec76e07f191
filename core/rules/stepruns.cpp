// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stepruns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr double alikeShare = 0.15, alikeSeconds = 6, alikeMetres = 30;
constexpr double metShare = 0.03, metSeconds = 3, metMetres = 10;
constexpr double onePaceShare = 0.02;
constexpr double nearBeats = 2; // a strap is no better
constexpr double neededSteps = 2.0 / 3, neededTime = 0.75;
// An open step fits any lap, so it must never win one from a step that fits.
constexpr double openScore = 0.25;

double secondsOf(const Lap &lap)
{
    const auto time = lap.timer ? lap.timer : lap.elapsed;
    return time ? double(time->count()) / 1000 : 0;
}

/// In the measure of the step; nullopt where the lap does not know it.
std::optional<double> amountOf(const Lap &lap, StepEnd end)
{
    if (end == StepEnd::Distance)
        return lap.distance ? std::optional(lap.distance->value) : std::nullopt;
    return lap.timer || lap.elapsed ? std::optional(secondsOf(lap)) : std::nullopt;
}

double allowance(const Step &step, double share, double seconds, double metres)
{
    return std::max(share * step.amount, step.end == StepEnd::Distance ? metres : seconds);
}

std::optional<double> measuredIn(const std::vector<Lap> &laps, const StepRun &run, StepTarget target)
{
    double seconds = 0, metres = 0, beats = 0, beatSeconds = 0;
    for (size_t i = run.firstLap; i < run.firstLap + run.laps; ++i) {
        seconds += secondsOf(laps[i]);
        metres += laps[i].distance ? laps[i].distance->value : 0;
        if (laps[i].avgHr) {
            beats += *laps[i].avgHr * secondsOf(laps[i]);
            beatSeconds += secondsOf(laps[i]);
        }
    }
    if (target == StepTarget::Pace && metres > 0 && seconds > 0)
        return seconds * 1000 / metres;
    if (target == StepTarget::HeartRate && beatSeconds > 0)
        return beats / beatSeconds;
    return std::nullopt;
}

double offTarget(const Step &step, double measured)
{
    double low = step.low.value_or(step.high.value_or(measured));
    double high = step.high.value_or(low);
    // A range may come in either order; paces are faster when lower.
    if (low > high)
        std::swap(low, high);
    // One pace alone is never met to the second.
    if (step.target == StepTarget::Pace && low == high) {
        low *= 1 - onePaceShare;
        high *= 1 + onePaceShare;
    }
    if (step.target == StepTarget::HeartRate && (std::abs(measured - low) <= nearBeats || std::abs(measured - high) <= nearBeats))
        return 0;
    const bool openBelow = step.target == StepTarget::HeartRate && !step.low;
    const bool openAbove = step.target == StepTarget::HeartRate && !step.high;
    if (measured < low && !openBelow)
        return measured - low;
    return measured > high && !openAbove ? measured - high : 0;
}

StepRun measuredRun(const std::vector<Step> &steps, const std::vector<Lap> &laps, size_t step, size_t firstLap, size_t count)
{
    StepRun run;
    run.step = step;
    run.firstLap = firstLap;
    run.laps = count;
    const Step &planned = steps[step];
    if (planned.end != StepEnd::Open) {
        double done = 0;
        bool known = true;
        for (size_t i = firstLap; i < firstLap + count; ++i) {
            const auto amount = amountOf(laps[i], planned.end);
            known = known && amount;
            done += amount.value_or(0);
        }
        if (known) {
            run.done = done;
            run.difference = done - planned.amount;
        }
    }
    run.measured = measuredIn(laps, run, planned.target);
    if (run.measured)
        run.off = offTarget(planned, *run.measured);
    return run;
}

std::vector<StepRun> asTheLapsSay(const std::vector<Step> &steps, const std::vector<Lap> &laps)
{
    std::vector<StepRun> runs;
    for (size_t i = 0; i < laps.size();) {
        const auto step = laps[i].step;
        size_t next = i + 1;
        while (next < laps.size() && laps[next].step == step)
            ++next;
        if (step && *step >= 0 && size_t(*step) < steps.size())
            runs.push_back(measuredRun(steps, laps, size_t(*step), i, next - i));
        i = next;
    }
    return runs;
}

/// The best way to lay steps and laps side by side, both in order.
class Alignment
{
public:
    Alignment(const std::vector<Step> &steps, const std::vector<Lap> &laps)
        : m_steps(steps), m_laps(laps), m_best((steps.size() + 1) * (laps.size() + 1))
    {
        // From the end, so that the way can be read off from the start.
        for (size_t s = steps.size() + 1; s-- > 0;)
            for (size_t l = laps.size() + 1; l-- > 0;)
                at(s, l) = choose(s, l);
    }

    [[nodiscard]] std::vector<StepRun> runs()
    {
        std::vector<StepRun> out;
        for (size_t s = 0, l = 0; s < m_steps.size() && l < m_laps.size();) {
            const Choice &choice = at(s, l);
            if (choice.laps > 0) {
                out.push_back(measuredRun(m_steps, m_laps, s, l, choice.laps));
                l += choice.laps;
                ++s;
            } else if (choice.skipsStep) {
                ++s;
            } else {
                ++l;
            }
        }
        return out;
    }

private:
    struct Choice {
        double score = 0;
        size_t laps = 0; ///< how many the step takes; 0: step or lap is passed over
        bool skipsStep = false;
    };

    Choice &at(size_t step, size_t lap) { return m_best[step * (m_laps.size() + 1) + lap]; }

    Choice choose(size_t s, size_t l)
    {
        if (s == m_steps.size() || l == m_laps.size())
            return {};
        const double withoutStep = at(s + 1, l).score;
        const double withoutLap = at(s, l + 1).score;
        Choice best{std::max(withoutStep, withoutLap), 0, withoutStep >= withoutLap};
        const auto offer = [&](size_t count, double score) {
            if (const double whole = score + at(s + 1, l + count).score; whole > best.score)
                best = {whole, count, false};
        };
        const Step &step = m_steps[s];
        if (step.end == StepEnd::Open)
            offer(1, openScore);
        else
            offerLaps(step, l, offer);
        return best;
    }

    template <class Offer> void offerLaps(const Step &step, size_t l, const Offer &offer) const
    {
        const double allowed = allowance(step, alikeShare, alikeSeconds, alikeMetres);
        double sum = 0;
        for (size_t count = 1; l + count <= m_laps.size(); ++count) {
            const auto amount = amountOf(m_laps[l + count - 1], step.end);
            if (!amount)
                return;
            sum += *amount;
            const double apart = std::abs(sum - step.amount);
            if (apart <= allowed)
                offer(count, 1 - apart / allowed / 2);
            else if (sum > step.amount)
                return;
        }
    }

    const std::vector<Step> &m_steps;
    const std::vector<Lap> &m_laps;
    std::vector<Choice> m_best;
};

bool isBelievable(const std::vector<StepRun> &runs, const std::vector<Step> &steps, const std::vector<Lap> &laps)
{
    double all = 0;
    for (const Lap &lap : laps)
        all += secondsOf(lap);
    double found = 0;
    for (const StepRun &run : runs)
        for (size_t i = run.firstLap; i < run.firstLap + run.laps; ++i)
            found += secondsOf(laps[i]);
    return double(runs.size()) >= neededSteps * double(steps.size()) && all > 0 && found >= neededTime * all;
}

} // namespace

bool StepRun::lengthMet(const Step &planned) const
{
    return !difference || std::abs(*difference) <= allowance(planned, metShare, metSeconds, metMetres);
}

bool StepRun::onTarget(const Step &planned) const { return lengthMet(planned) && off.value_or(0) == 0; }

std::vector<StepRun> stepRuns(const std::vector<Step> &unrolled, const std::vector<Lap> &laps)
{
    if (unrolled.empty() || laps.empty())
        return {};
    if (std::any_of(laps.begin(), laps.end(), [](const Lap &lap) { return lap.step.has_value(); }))
        return asTheLapsSay(unrolled, laps);
    if (unrolled.size() == 1)
        return {measuredRun(unrolled, laps, 0, 0, laps.size())};
    const auto runs = Alignment(unrolled, laps).runs();
    return isBelievable(runs, unrolled, laps) ? runs : std::vector<StepRun>();
}

} // namespace core
