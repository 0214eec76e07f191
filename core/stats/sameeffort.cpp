// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sameeffort.h"

#include "core/stats/runfitness.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

constexpr double flatIncline = 1; // percent

bool sameGround(const RunSummary &a, const RunSummary &b)
{
    const auto trail = [](const RunSummary &run) { return run.surface == Surface::Trail; };
    const auto uphill = [](const RunSummary &run) { return run.incline.value_or(0) > flatIncline; };
    return trail(a) == trail(b) && !uphill(a) && !uphill(b);
}

bool bothHaveHeartRate(const RunSummary &a, const RunSummary &b) { return a.heartRate && b.heartRate; }

EffortPoint pointOf(const RunSummary &run) { return {run.day, run.secondsPerKilometre()}; }

void sortByDay(std::vector<EffortPoint> &points)
{
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
}

/// Of at least one.
double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

bool isSteady(Kind kind)
{
    return kind == Kind::EasyRun || kind == Kind::LongRun || kind == Kind::ModerateRun || kind == Kind::TempoRun;
}

bool sameEffort(const RunSummary &a, const RunSummary &b)
{
    if (!isSteady(a.kind) || !isSteady(b.kind) || !sameGround(a, b))
        return false;
    if (bothHaveHeartRate(a, b))
        return std::abs(*a.heartRate - *b.heartRate) <= sameHeartRate;
    return a.effort && a.effort == b.effort;
}

std::optional<EffortComparison> atSameEffort(const RunSummary &run, const std::vector<RunSummary> &others)
{
    std::vector<EffortPoint> byHeartRate;
    std::vector<EffortPoint> byEffort;
    for (const RunSummary &other : others) {
        const bool before = other.day < run.day && other.day >= run.day.addDays(-sameEffortDays);
        if (before && other.session != run.session && sameEffort(run, other))
            (bothHaveHeartRate(run, other) ? byHeartRate : byEffort).push_back(pointOf(other));
    }
    EffortComparison comparison;
    comparison.byHeartRate = !byHeartRate.empty();
    comparison.earlier = comparison.byHeartRate ? std::move(byHeartRate) : std::move(byEffort);
    if (comparison.earlier.empty())
        return std::nullopt;
    sortByDay(comparison.earlier);
    comparison.now = pointOf(run);
    std::vector<double> paces;
    for (const EffortPoint &point : comparison.earlier)
        paces.push_back(point.secondsPerKilometre);
    comparison.middle = median(paces);
    const auto [fastest, slowest] = std::minmax_element(paces.begin(), paces.end());
    comparison.fastest = *fastest;
    comparison.slowest = *slowest;
    return comparison;
}

std::vector<EffortPoint> pacesAtHeartRate(const std::vector<RunSummary> &runs, int low, int high)
{
    std::vector<EffortPoint> points;
    for (const RunSummary &run : runs)
        if (isSteady(run.kind) && run.heartRate && *run.heartRate >= low && *run.heartRate <= high)
            points.push_back(pointOf(run));
    sortByDay(points);
    return points;
}

std::optional<RunSummary> summaryOf(const Session &session)
{
    if (!session.logged || session.sport != Sport::Running)
        return std::nullopt;
    const Logged &logged = *session.logged;
    const auto time = logged.time();
    if (!time || time->count() <= 0 || !logged.distance || logged.distance->value <= 0)
        return std::nullopt;
    return RunSummary{session.id,    logged.day,     session.kind,   *logged.distance, *time,
                      logged.effort, logged.avgHr,   logged.surface, logged.incline};
}

std::optional<double> fitnessIndexOn(QDate day, const std::vector<RunSummary> &runs)
{
    std::optional<double> best;
    for (const RunSummary &run : runs) {
        if (run.kind != Kind::TimeTrial || run.day > day || run.day < day.addDays(-sameEffortDays))
            continue;
        if (const auto index = runFitnessIndex(run.distance, run.time); index && (!best || *index > *best))
            best = index;
    }
    return best;
}

} // namespace core
