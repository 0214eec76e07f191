// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/progression.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int mostReps = 20;            // beyond, more reps train something else
constexpr int largestShare = 10;        // a step is at most the tenth part of the load
constexpr double reset = 0.9;
constexpr int failuresToReset = 2;

bool isWork(const ExerciseSet &set) { return set.type == SetType::Working || set.type == SetType::Failure; }
bool counts(const ExerciseSet &set) { return isWork(set) && set.isDone() && set.result.reps; }

std::vector<ExerciseSet> workOf(const Session &session, ExerciseId exercise)
{
    std::vector<ExerciseSet> out;
    for (const Entry &entry : session.entries)
        if (entry.exercise() == exercise)
            std::copy_if(entry.sets.begin(), entry.sets.end(), std::back_inserter(out), isWork);
    return out;
}

qint64 massOf(const std::optional<Weight> &weight) { return weight ? weight->milligrams : 0; }

std::optional<Weight> workingWeight(const std::vector<ExerciseSet> &sets)
{
    const auto last = std::find_if(sets.rbegin(), sets.rend(), counts);
    return last == sets.rend() ? std::nullopt : last->result.weight;
}

/// The reps of the done sets with this weight.
std::vector<int> repsAt(const std::vector<ExerciseSet> &sets, const std::optional<Weight> &weight)
{
    std::vector<int> reps;
    for (const ExerciseSet &set : sets)
        if (counts(set) && massOf(set.result.weight) == massOf(weight))
            reps.push_back(*set.result.reps);
    return reps;
}

/// The weight moved by whole steps; never below nothing.
Weight moved(const std::optional<Weight> &weight, const Weight &step, int steps)
{
    const Weight from = weight.value_or(Weight::of(0, step.unit));
    return Weight::of(std::max(0.0, from.in(from.unit) + steps * step.in(from.unit)), from.unit);
}

/// A tenth less (or, of help, more) in whole steps, and at least one of them.
Weight eased(const Weight &weight, const Weight &step, bool help)
{
    const double stepSize = step.in(weight.unit);
    const double now = weight.in(weight.unit);
    const double aim = std::round(now * (help ? 2 - reset : reset) / stepSize) * stepSize;
    return Weight::of(std::max(0.0, help ? std::max(aim, now + stepSize) : std::min(aim, now - stepSize)), weight.unit);
}

bool countsReps(Tracking tracking)
{
    return tracking == Tracking::WeightReps || tracking == Tracking::BodyweightReps || tracking == Tracking::AssistedReps
        || tracking == Tracking::Reps;
}

/// All sets reached the top: more load where the step allows it, else another rep.
void goUp(Advice &advice, RepRange range, const Weight &step, Tracking tracking)
{
    const int ceiling = std::max(mostReps, range.high);
    const bool assisted = tracking == Tracking::AssistedReps;
    const qint64 load = massOf(advice.before);
    // Help says nothing about the load it leaves, so its step is taken as it is.
    const bool small = assisted || (load > 0 && step.milligrams * largestShare <= load);
    const bool loadable = tracking != Tracking::Reps && (!assisted || load > 0);
    if (loadable && (small || advice.fewest >= ceiling)) {
        advice.why = Advice::Why::AddLoad;
        advice.weight = moved(advice.before, step, assisted ? -1 : 1);
        advice.reps = range.low;
        return;
    }
    advice.why = loadable ? Advice::Why::ExtendReps : Advice::Why::AddReps;
    advice.reps = std::min(ceiling, advice.fewest + 1);
}

void goDown(Advice &advice, RepRange range, const Weight &step, int earlierFailures, Tracking tracking)
{
    advice.reps = range.low;
    const bool again = earlierFailures + 1 >= failuresToReset;
    if (!again || massOf(advice.before) == 0)
        return;
    advice.why = Advice::Why::Reset;
    advice.weight = eased(*advice.before, step, tracking == Tracking::AssistedReps);
}

} // namespace

std::optional<RepRange> repRange(const Entry &entry)
{
    for (const ExerciseSet &set : entry.sets) {
        const auto low = set.target.repsLow ? set.target.repsLow : set.target.repsHigh;
        const auto high = set.target.repsHigh ? set.target.repsHigh : set.target.repsLow;
        if (isWork(set) && low && *low > 0)
            return RepRange{*low, std::max(*low, *high)};
    }
    return std::nullopt;
}

std::optional<Advice> doubleProgression(RepRange range, const std::vector<ExerciseSet> &last, const Weight &step,
                                        int earlierFailures, Tracking tracking)
{
    Advice advice;
    advice.before = workingWeight(last);
    const std::vector<int> reps = repsAt(last, advice.before);
    if (reps.empty() || !countsReps(tracking) || step.milligrams <= 0)
        return std::nullopt;
    advice.weight = advice.before;
    advice.sets = int(reps.size());
    advice.fewest = *std::min_element(reps.begin(), reps.end());
    const double load = double(massOf(advice.before));
    advice.step = load > 0 ? double(step.milligrams) / load : 0;
    const bool all = std::all_of(last.begin(), last.end(), [](const ExerciseSet &set) { return !isWork(set) || set.isDone(); });
    if (advice.fewest < range.low) {
        goDown(advice, range, step, earlierFailures, tracking);
    } else if (!all) {
        advice.why = Advice::Why::Unfinished;
        advice.reps = std::min(advice.fewest, range.high);
    } else if (advice.fewest >= range.high) {
        goUp(advice, range, step, tracking);
    } else {
        advice.why = Advice::Why::AddReps;
        advice.reps = std::min(range.high, advice.fewest + 1);
    }
    return advice;
}

int failuresInARow(const std::vector<Session> &newestFirst, ExerciseId exercise, int low, const std::optional<Weight> &weight)
{
    int failures = 0;
    for (const Session &session : newestFirst) {
        const std::vector<int> reps = repsAt(workOf(session, exercise), weight);
        if (reps.empty() || *std::min_element(reps.begin(), reps.end()) >= low)
            break;
        ++failures;
    }
    return failures;
}

std::optional<Advice> adviceFor(const Entry &entry, const std::vector<Session> &newestFirst, const Weight &step, Tracking tracking)
{
    const auto range = repRange(entry);
    const auto exercise = entry.exercise();
    if (!range || !exercise || newestFirst.empty())
        return std::nullopt;
    const std::vector<ExerciseSet> last = workOf(newestFirst.front(), *exercise);
    const std::vector<Session> before(newestFirst.begin() + 1, newestFirst.end());
    return doubleProgression(*range, last, step, failuresInARow(before, *exercise, range->low, workingWeight(last)), tracking);
}

Entry takenOver(Entry entry, const Advice &advice)
{
    for (ExerciseSet &set : entry.sets) {
        if (set.isDone() || !isWork(set))
            continue;
        if (advice.weight)
            set.result.weight = advice.weight;
        set.result.reps = advice.reps;
    }
    return entry;
}

} // namespace core
