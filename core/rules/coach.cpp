// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/coach.h"

#include "core/rules/steptotals.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr Milliseconds backToPrevious{3000};
constexpr Milliseconds shortestLap{1000};

void unrollInto(const std::vector<Step> &steps, std::optional<int> iteration, int rounds, std::vector<CoachStep> &out)
{
    for (const Step &step : steps) {
        if (!step.isBlock()) {
            out.push_back({step, iteration, rounds});
            continue;
        }
        const int times = std::max(1, step.repeat);
        for (int round = 0; round < times; ++round) {
            std::vector<Step> children = step.children;
            if (step.skipLast && round + 1 == times)
                children.pop_back();
            unrollInto(children, round, times, out);
        }
    }
}

/// The instant the clock of the current step stands at: now, or when the pause began.
qint64 stepClock(const CoachRun &run, qint64 now) { return std::max(run.startMs, run.pausedSince.value_or(now)); }

void closeLap(CoachRun &run, qint64 end, CoachEnd how)
{
    run.laps.push_back({run.current, run.startMs, std::max(end, run.startMs), run.pausedMs, how});
}

/// Begins a step; a run that is paused stays so, from the beginning of the step on.
void enter(CoachRun &run, int step, qint64 at)
{
    run.current = step;
    run.startMs = at;
    run.pausedMs = 0;
    if (run.pausedSince)
        run.pausedSince = at;
}

/// Ends the current step at `end`; what comes next begins at `at`.
void leave(CoachRun &run, qint64 end, qint64 at, CoachEnd how)
{
    closeLap(run, end, how);
    if (run.next()) {
        enter(run, run.current + 1, at);
    } else {
        run.over = true;
        run.pausedSince.reset();
    }
}

/// Goes on with the last piece as if it had not ended; the time since is part of it.
void reopenLast(CoachRun &run)
{
    const CoachLap last = run.laps.back();
    run.laps.pop_back();
    run.current = last.step;
    run.startMs = last.startMs;
    run.pausedMs = last.pausedMs;
}

QString trigger(const CoachLap &lap, const Step &step)
{
    switch (lap.end) {
    case CoachEnd::Time: return QStringLiteral("time");
    case CoachEnd::Reached: return step.end == StepEnd::Distance ? QStringLiteral("distance") : QStringLiteral("manual");
    case CoachEnd::Skipped:
    case CoachEnd::Restarted: return QStringLiteral("manual");
    case CoachEnd::Stopped: return QStringLiteral("session_end");
    }
    return {};
}

Lap lapOf(const CoachLap &piece, const CoachStep &played)
{
    Lap lap;
    lap.step = piece.step;
    lap.iteration = played.iteration;
    lap.startMs = piece.startMs;
    lap.timer = piece.timer();
    lap.elapsed = Milliseconds(piece.endMs - piece.startMs);
    if (played.step.end == StepEnd::Distance && piece.end == CoachEnd::Reached)
        lap.distance = Metres{played.step.amount};
    lap.trigger = trigger(piece, played.step);
    return lap;
}

std::optional<Metres> wholeDistance(const std::vector<Lap> &laps)
{
    Metres sum;
    for (const Lap &lap : laps) {
        if (!lap.distance)
            return std::nullopt;
        sum.value += lap.distance->value;
    }
    return sum;
}

} // namespace

std::vector<CoachStep> coachSteps(const std::vector<Step> &steps)
{
    std::vector<CoachStep> out;
    unrollInto(steps, std::nullopt, 1, out);
    return out;
}

const CoachStep *CoachRun::next() const { return size_t(current) + 1 < steps.size() ? &steps[size_t(current) + 1] : nullptr; }

Milliseconds CoachRun::inStep(qint64 now) const
{
    if (over)
        return laps.empty() ? Milliseconds(0) : laps.back().timer();
    return begun ? Milliseconds(std::max<qint64>(0, stepClock(*this, now) - startMs - pausedMs)) : Milliseconds(0);
}

std::optional<Milliseconds> CoachRun::left(qint64 now) const
{
    if (step().step.end != StepEnd::Time)
        return std::nullopt;
    return std::max(Milliseconds(0), Milliseconds(std::llround(step().step.amount * 1000)) - inStep(now));
}

std::optional<Milliseconds> CoachRun::toGo(qint64 now) const
{
    Milliseconds sum(0);
    for (size_t i = size_t(current); i < steps.size() && !over; ++i) {
        const auto expected = expectedTime(steps[i].step);
        if (!expected)
            return std::nullopt;
        const Milliseconds in = i == size_t(current) ? inStep(now) : Milliseconds(0);
        sum += std::max(Milliseconds(0), Milliseconds(*expected) - in);
    }
    return sum;
}

Milliseconds CoachRun::total(qint64 now) const
{
    Milliseconds sum = over ? Milliseconds(0) : inStep(now);
    for (const CoachLap &lap : laps)
        sum += lap.timer();
    return sum;
}

std::optional<Seconds> expectedTime(const Step &step)
{
    const StepTotals totals = totalsOf({step});
    return totals.allTimed && totals.seconds > 0 ? std::optional(Seconds(std::llround(totals.seconds))) : std::nullopt;
}

CoachRun readyToRun(const std::vector<Step> &steps)
{
    CoachRun run;
    run.steps = coachSteps(steps);
    return run;
}

CoachRun begun(CoachRun run, qint64 now)
{
    if (run.begun)
        return run;
    run.begun = true;
    enter(run, 0, now);
    return run;
}

CoachRun advanced(CoachRun run, qint64 now)
{
    while (run.isRunning() && !run.isPaused()) {
        const auto left = run.left(now);
        if (!left || left->count() > 0)
            break;
        const qint64 end = run.startMs + run.pausedMs + std::llround(run.step().step.amount * 1000);
        leave(run, end, end, CoachEnd::Time);
    }
    return run;
}

CoachRun paused(CoachRun run, qint64 now)
{
    if (run.isRunning() && !run.isPaused())
        run.pausedSince = std::max(now, run.startMs);
    return run;
}

CoachRun resumed(CoachRun run, qint64 now)
{
    if (run.pausedSince)
        run.pausedMs += std::max<qint64>(0, now - *run.pausedSince);
    run.pausedSince.reset();
    return run;
}

CoachRun reached(CoachRun run, qint64 now)
{
    if (run.isRunning())
        leave(run, stepClock(run, now), now, run.step().step.end == StepEnd::Time ? CoachEnd::Skipped : CoachEnd::Reached);
    return run;
}

CoachRun skipped(CoachRun run, qint64 now)
{
    if (run.isRunning())
        leave(run, stepClock(run, now), now, CoachEnd::Skipped);
    return run;
}

CoachRun wentBack(CoachRun run, qint64 now)
{
    if (!run.isRunning())
        return run;
    if (run.current == 0 || run.laps.empty() || run.inStep(now) >= backToPrevious) {
        closeLap(run, stepClock(run, now), CoachEnd::Restarted);
        enter(run, run.current, now);
        return run;
    }
    // Its first seconds belong to what is taken up again.
    const CoachLap &last = run.laps.back();
    if (last.step == run.current - 1 && last.end != CoachEnd::Time)
        reopenLast(run);
    else
        --run.current;
    return run;
}

CoachRun stopped(CoachRun run, qint64 now)
{
    if (!run.isRunning())
        return run;
    closeLap(run, stepClock(run, now), CoachEnd::Stopped);
    run.over = true;
    run.pausedSince.reset();
    return run;
}

CoachRun takenUp(CoachRun run, qint64 now)
{
    if (!run.over || run.laps.empty() || run.laps.back().end != CoachEnd::Stopped)
        return run;
    const qint64 since = run.laps.back().endMs;
    reopenLast(run);
    run.over = false;
    run.pausedMs += std::max<qint64>(0, now - since);
    return run;
}

std::optional<Cue> cueBetween(const CoachRun &before, qint64 beforeMs, const CoachRun &after, qint64 afterMs)
{
    if (after.over)
        return !before.over && after.laps.back().end != CoachEnd::Stopped ? std::optional(Cue::Done) : std::nullopt;
    if (!before.begun)
        return after.begun ? std::optional(Cue::Go) : std::nullopt;
    if (before.over)
        return std::nullopt;
    if (after.current != before.current || after.startMs != before.startMs) {
        const Step &was = before.step().step;
        const Step &is = after.step().step;
        const bool harder = is.pace != was.pace ? is.pace > was.pace : is.role == StepRole::Work;
        return harder ? Cue::Go : Cue::EaseOff;
    }
    const auto was = before.left(beforeMs);
    const auto is = after.left(afterMs);
    return after.next() && was && is && *was > getReadyTime && *is <= getReadyTime ? std::optional(Cue::GetReady) : std::nullopt;
}

bool canCoach(const Session &session)
{
    return session.planned && !session.planned->steps.empty() && takesCoachedLaps(session);
}

bool takesCoachedLaps(const Session &session)
{
    return !session.logged || (session.logged->laps.empty() && !session.logged->time());
}

Session withCoachedLog(const Session &session, const CoachRun &run, QDate day, const QTimeZone &zone)
{
    std::vector<Lap> laps;
    Milliseconds timer(0);
    const bool samePlan = session.planned && coachSteps(session.planned->steps) == run.steps;
    for (const CoachLap &piece : run.laps) {
        if (piece.timer() < shortestLap)
            continue;
        laps.push_back(lapOf(piece, run.steps[size_t(piece.step)]));
        timer += piece.timer();
        if (!samePlan)
            laps.back().step = laps.back().iteration = std::nullopt;
    }
    if (laps.empty() || !takesCoachedLaps(session))
        return session;
    Session out = session;
    if (!out.logged) {
        out.logged = Logged{};
        out.logged->day = day;
    }
    Logged &logged = *out.logged;
    if (!logged.startMs) {
        const qint64 start = *laps.front().startMs;
        logged.startMs = start;
        logged.offsetMinutes = QDateTime::fromMSecsSinceEpoch(start, zone).offsetFromUtc() / 60;
        logged.timeZone = QString::fromUtf8(zone.id());
    }
    logged.timer = timer;
    logged.elapsed = Milliseconds(run.laps.back().endMs - *laps.front().startMs);
    if (!logged.distance)
        logged.distance = wholeDistance(laps);
    logged.laps = std::move(laps);
    return out;
}

} // namespace core
