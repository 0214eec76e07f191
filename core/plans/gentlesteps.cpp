// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/gentlesteps.h"

#include "core/plans/scale.h"

#include <algorithm>

namespace core {

namespace {

constexpr int window = 30;             // days
constexpr qint64 shortEnough = 30 * 60; // seconds: up to here a longer run is no step to speak of
constexpr int mostRounds = 8;

/// The time a session is planned for, in seconds; 0 where it has none.
qint64 timeOf(const PlanSession &session)
{
    return session.duration ? session.duration->count() : timedTotal(session.steps).count();
}

bool isStep(qint64 now, qint64 longest) { return now > shortEnough && 10 * now > 11 * longest; }

bool keepsItsLength(const PlanSession &session) { return scaled(session, smallestScale) == session; }

struct PlacedRun {
    int day = 0; ///< from the first Monday
    const PlanSession *written = nullptr;
    PlanSession *now = nullptr;
    bool isFixed = false;
};

class Steps
{
public:
    Steps(Plan &plan, const Plan &written, int percent) : m_percent(percent)
    {
        for (size_t week = 0; week < plan.weeks.size(); ++week)
            for (size_t i = 0; i < plan.weeks[week].sessions.size(); ++i) {
                const PlanSession &session = written.weeks[week].sessions[i];
                if (isRun(session.kind) && timeOf(session) > 0)
                    m_runs.push_back({7 * int(week) + session.weekday, &session, &plan.weeks[week].sessions[i], keepsItsLength(session)});
            }
        std::stable_sort(m_runs.begin(), m_runs.end(), [](const PlacedRun &a, const PlacedRun &b) { return a.day < b.day; });
    }

    void settle()
    {
        // Each mending may open a step elsewhere; a handful of rounds is plenty for a plan of a year.
        for (int round = 0; round < mostRounds; ++round) {
            m_changed = false;
            for (size_t i = m_runs.size(); i-- > 0;)
                leadUpTo(m_runs[i]);
            for (PlacedRun &run : m_runs)
                hold(run);
            if (!m_changed)
                return;
        }
    }

private:
    template <class Time> qint64 longestBefore(const PlacedRun &run, Time time) const
    {
        qint64 longest = 0;
        for (const PlacedRun &other : m_runs)
            if (other.day < run.day && other.day >= run.day - window)
                longest = std::max<qint64>(longest, timeOf(time(other)));
        return longest;
    }
    qint64 longestNow(const PlacedRun &run) const
    {
        return longestBefore(run, [](const PlacedRun &other) -> const PlanSession & { return *other.now; });
    }
    /// Whether the run is a step that the written plan does not have.
    bool isSteep(const PlacedRun &run) const
    {
        const qint64 before = longestBefore(run, [](const PlacedRun &other) -> const PlanSession & { return *other.written; });
        return before > 0 && !isStep(timeOf(*run.written), before) && isStep(timeOf(*run.now), longestNow(run));
    }

    /// Lets the longest run before a fixed one, or before one that was raised for it, shrink less.
    void leadUpTo(const PlacedRun &run)
    {
        const bool isHeld = run.isFixed || std::find(m_raised.begin(), m_raised.end(), run.now) != m_raised.end();
        if (!isHeld || !isSteep(run))
            return;
        // Of equally long ones the earliest: that leaves the most weeks to grow in.
        PlacedRun *before = nullptr;
        for (PlacedRun &other : m_runs) {
            const bool isBefore = other.day < run.day && other.day >= run.day - window && !other.isFixed;
            if (isBefore && (!before || timeOf(*other.written) > timeOf(*before->written)))
                before = &other;
        }
        if (!before)
            return;
        for (int percent = m_percent; percent <= asWritten; ++percent) {
            PlanSession less = scaled(*before->written, percent);
            if (11 * timeOf(less) < 10 * timeOf(*run.now))
                continue;
            set(*before, std::move(less));
            m_raised.push_back(before->now);
            return;
        }
    }

    /// Scales a run a little more, until it is no step or short.
    void hold(PlacedRun &run)
    {
        if (run.isFixed || !isSteep(run))
            return;
        const qint64 most = std::max(shortEnough, longestNow(run) * 11 / 10);
        for (int percent = m_percent - 1; percent > 0; --percent) {
            PlanSession more = scaled(*run.written, percent);
            if (timeOf(more) > most)
                continue;
            set(run, std::move(more));
            return;
        }
    }

    void set(PlacedRun &run, PlanSession session)
    {
        m_changed = m_changed || !(*run.now == session);
        *run.now = std::move(session);
    }

    int m_percent;
    std::vector<PlacedRun> m_runs;
    std::vector<const PlanSession *> m_raised;
    bool m_changed = false;
};

} // namespace

Plan withGentleSteps(Plan scaledPlan, const Plan &written, int percent)
{
    Steps(scaledPlan, written, percent).settle();
    return scaledPlan;
}

} // namespace core
