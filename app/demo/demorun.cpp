// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demorun.h"

#include "app/demo/demorunner.h"
#include "core/stats/load.h"

#include <algorithm>
#include <cmath>

namespace app {

using namespace core;

namespace {

Step timed(StepRole role, StepPace pace, int seconds)
{
    Step step;
    step.role = role;
    step.pace = pace;
    step.amount = seconds;
    return step;
}

Step repeated(int times, std::vector<Step> children)
{
    Step block;
    block.repeat = times;
    block.children = std::move(children);
    return block;
}

// Warm-up, a main part that fills the time, cool-down.
std::vector<Step> stepsOf(Kind kind, int minutes)
{
    const int warm = std::clamp(minutes / 5, 4, 10) * 60;
    const int main = std::max(6 * 60, minutes * 60 - 2 * warm);
    std::vector<Step> steps{timed(StepRole::WarmUp, StepPace::Easy, warm)};
    switch (kind) {
    case Kind::HiitRun:
        steps.push_back(repeated(std::max(3, main / 150), {timed(StepRole::Work, StepPace::Hard, 60),
                                                          timed(StepRole::Recovery, StepPace::Jog, 90)}));
        break;
    case Kind::HillRun:
        steps.push_back(repeated(std::max(3, main / 165), {timed(StepRole::Work, StepPace::Hard, 45),
                                                          timed(StepRole::Recovery, StepPace::Walk, 120)}));
        break;
    case Kind::TempoRun:
        steps.push_back(repeated(2, {timed(StepRole::Work, StepPace::Tempo, main / 2 / 60 * 60 - 60),
                                     timed(StepRole::Recovery, StepPace::Jog, 60)}));
        break;
    case Kind::WalkRun:
        steps.front().pace = StepPace::BriskWalk;
        steps.push_back(repeated(std::max(3, main / 180), {timed(StepRole::Work, StepPace::Jog, 90),
                                                          timed(StepRole::Recovery, StepPace::Walk, 90)}));
        break;
    default: return {};
    }
    steps.push_back(timed(StepRole::CoolDown, kind == Kind::WalkRun ? StepPace::Walk : StepPace::Easy, warm));
    return steps;
}

DemoPart partOf(StepPace pace, int seconds, const DemoFitness &fitness)
{
    const double easy = 1000 / fitness.easyPace();
    switch (pace) {
    case StepPace::Walk: return {seconds, 1.45, 0.38};
    case StepPace::BriskWalk: return {seconds, 1.7, 0.45};
    case StepPace::Jog:
    case StepPace::WalkJog: return {seconds, easy * 0.9, 0.58};
    case StepPace::Moderate: return {seconds, easy * 1.07, 0.70};
    case StepPace::Tempo: return {seconds, easy * 1.17, 0.82};
    case StepPace::Hard:
    case StepPace::Fast:
    case StepPace::Stride:
    case StepPace::Race: return {seconds, easy * 1.32, 0.94};
    case StepPace::Easy: break;
    }
    return {seconds, easy, 0.63};
}

StepPace steadyPace(Kind kind)
{
    if (kind == Kind::ModerateRun)
        return StepPace::Moderate;
    return kind == Kind::TimeTrial ? StepPace::Tempo : StepPace::Easy;
}

std::vector<DemoPart> partsOf(Kind kind, const Planned &planned, const DemoFitness &fitness, Random &random)
{
    const double form = 1 + 0.03 * random.spread();
    std::vector<DemoPart> parts;
    for (const Step &step : unrolled(planned.steps))
        parts.push_back(partOf(step.pace, int(step.amount), fitness));
    if (parts.empty()) {
        const double share = random.chance(0.15) ? random.between(0.7, 0.9) : random.between(0.95, 1.08);
        parts.push_back(partOf(steadyPace(kind), int(double(planned.duration->count()) * share), fitness));
    }
    for (DemoPart &part : parts)
        part.speed *= form;
    return parts;
}

} // namespace

Planned demoPlannedRun(Kind kind, int minutes, QDate day)
{
    Planned planned;
    planned.day = planned.originalDay = day;
    planned.steps = stepsOf(kind, minutes);
    planned.duration = planned.steps.empty() ? Seconds(minutes * 60) : timedTotal(planned.steps);
    planned.effort = defaultEffort(kind);
    return planned;
}

DemoRun demoRun(Kind kind, const Planned &planned, QDate day, qint64 startMs, int offsetMinutes,
                const DemoFitness &fitness, Random &random)
{
    DemoRunner runner(startMs, planned.steps.empty());
    for (const DemoPart &part : partsOf(kind, planned, fitness, random))
        runner.run(part, random);
    DemoRun run;
    run.logged = runner.finish();
    run.recording = runner.takeRecording();
    run.logged.day = day;
    run.logged.offsetMinutes = offsetMinutes;
    run.logged.effort = std::clamp(defaultEffort(kind) + random.whole(-1, 1), 1, 10);
    if (planned.steps.empty() && kind == Kind::EasyRun && random.chance(0.3))
        run.logged.surface = Surface::Trail;
    return run;
}

} // namespace app
