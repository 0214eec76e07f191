// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weekreview.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double leastShare = 0.05;

constexpr ReviewMeasure measures[] = {ReviewMeasure::Minutes,     ReviewMeasure::RunDistance,  ReviewMeasure::RunTime, ReviewMeasure::LongestRun,
                                      ReviewMeasure::WorkingSets, ReviewMeasure::StrengthDays, ReviewMeasure::Load};

/// How far a figure moved, as a share of what it was; something from nothing counts as all of it.
double share(const MovedFigure &figure)
{
    if (figure.mean > 0)
        return std::abs(figure.now - figure.mean) / figure.mean;
    return figure.now > 0 ? 1 : 0;
}

} // namespace

double ReviewFigures::of(ReviewMeasure measure) const
{
    switch (measure) {
    case ReviewMeasure::Minutes: return minutes;
    case ReviewMeasure::RunDistance: return runMetres;
    case ReviewMeasure::RunTime: return runMinutes;
    case ReviewMeasure::LongestRun: return longestRunMinutes;
    case ReviewMeasure::WorkingSets: return workingSets;
    case ReviewMeasure::StrengthDays: return strengthDays;
    case ReviewMeasure::Load: return load;
    }
    return 0;
}

ReviewFigures reviewFigures(const WeekSummary &week, const std::vector<Session> &sessions)
{
    ReviewFigures figures;
    figures.minutes = week.done.moderateEquivalent;
    figures.runMinutes = week.done.run;
    figures.strengthDays = week.done.strengthDays;
    figures.load = week.done.load;
    for (const Session &session : sessions) {
        if (!session.logged || !week.days.contains(session.logged->day))
            continue;
        figures.anythingLogged = true;
        figures.workingSets += session.doneSets();
        if (session.sport != Sport::Running)
            continue;
        figures.runMetres += session.logged->distance.value_or(Metres{0}).value;
        const double minutes = std::chrono::duration<double, std::ratio<60>>(session.logged->time().value_or(Milliseconds(0))).count();
        figures.longestRunMinutes = std::max(figures.longestRunMinutes, minutes);
    }
    return figures;
}

std::vector<MovedFigure> movedFigures(const ReviewFigures &week, const std::vector<ReviewFigures> &before, size_t most)
{
    std::vector<MovedFigure> moved;
    const auto weeks = std::count_if(before.begin(), before.end(), [](const ReviewFigures &one) { return one.anythingLogged; });
    if (weeks == 0)
        return moved;
    for (const ReviewMeasure measure : measures) {
        MovedFigure figure{measure, week.of(measure), 0, int(weeks)};
        for (const ReviewFigures &one : before)
            figure.mean += one.anythingLogged ? one.of(measure) / double(weeks) : 0;
        if (share(figure) >= leastShare)
            moved.push_back(figure);
    }
    std::stable_sort(moved.begin(), moved.end(), [](const MovedFigure &a, const MovedFigure &b) { return share(a) > share(b); });
    moved.resize(std::min(moved.size(), most));
    return moved;
}

} // namespace core
