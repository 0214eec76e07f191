// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/loadseries.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr double fitnessDays = 42;
constexpr double fatigueDays = 7;
constexpr int seedDays = 14;

QString tr(const char *text) { return QCoreApplication::translate("LoadSeries", text); }

/// The days from the first one with a load on; the whole of `read` where that is the first.
DateRange sinceFirstLoad(DateRange read, const std::vector<double> &loads)
{
    const auto first = std::find_if(loads.begin(), loads.end(), [](double load) { return load > 0; });
    return {read.first.addDays(first == loads.end() ? 0 : int(first - loads.begin())), read.last};
}

struct Lines {
    ChartSeries solid;
    ChartSeries planned;

    Lines(const QString &id, const QString &name, ChartColor color)
        : solid(ChartSeries::of(id, name, ChartShape::Line, color)), planned(ChartSeries::of(id, {}, ChartShape::Line, color))
    {
        planned.planned = true;
    }
    /// Today belongs to both, so that the lines meet.
    void add(std::optional<double> value, QDate day, QDate today)
    {
        solid.values.push_back(day <= today ? value : std::nullopt);
        planned.values.push_back(day >= today ? value : std::nullopt);
    }
};

void addBars(Chart &chart, const std::vector<double> &loads, size_t skipped, QDate today)
{
    ChartSeries done = ChartSeries::of(QStringLiteral("load"), tr("Load of the day"), ChartShape::Bars, ChartColor::Grey);
    ChartSeries planned = ChartSeries::of(QStringLiteral("planned"), tr("Planned"), ChartShape::Bars, ChartColor::Grey);
    planned.planned = true;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const double load = loads[skipped + i];
        const bool ahead = chart.points[i].days.first > today;
        done.values.push_back(!ahead && load > 0 ? std::optional(load) : std::nullopt);
        planned.values.push_back(ahead && load > 0 ? std::optional(load) : std::nullopt);
    }
    chart.series.push_back(std::move(done));
    if (planned.hasAnything())
        chart.series.push_back(std::move(planned));
}

void addLines(Chart &chart, const std::vector<LoadState> &states, size_t skipped, DateRange known, QDate today)
{
    Lines fitness(QStringLiteral("fitness"), tr("Fitness (42 days)"), ChartColor::Blue);
    Lines fatigue(QStringLiteral("fatigue"), tr("Fatigue (7 days)"), ChartColor::Orange);
    Lines form(QStringLiteral("form"), tr("Form"), ChartColor::Teal);
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const QDate day = chart.points[i].days.first;
        const bool said = known.contains(day);
        const LoadState &state = states[skipped + i];
        fitness.add(said ? std::optional(state.fitness) : std::nullopt, day, today);
        fatigue.add(said ? std::optional(state.fatigue) : std::nullopt, day, today);
        const bool yesterday = said && known.contains(day.addDays(-1)) && skipped + i > 0;
        form.add(yesterday ? std::optional(formAfter(states[skipped + i - 1])) : std::nullopt, day, today);
    }
    for (Lines *lines : {&fitness, &fatigue, &form}) {
        chart.series.push_back(std::move(lines->solid));
        chart.series.push_back(std::move(lines->planned));
    }
}

} // namespace

std::vector<LoadState> loadStates(const std::vector<double> &loads, LoadState start)
{
    const double slow = 1 - std::exp(-1 / fitnessDays);
    const double fast = 1 - std::exp(-1 / fatigueDays);
    std::vector<LoadState> states;
    states.reserve(loads.size());
    for (const double load : loads) {
        start.fitness += slow * (load - start.fitness);
        start.fatigue += fast * (load - start.fatigue);
        states.push_back(start);
    }
    return states;
}

std::vector<double> dailyLoads(const std::vector<Tally> &tallies, DateRange days, QDate today)
{
    std::vector<double> loads(size_t(std::max(0, days.days())), 0);
    for (const Tally &tally : tallies) {
        const bool counts = tally.half == Tally::Half::Logged ? tally.day <= today : tally.state == Tally::State::Open && tally.day > today;
        if (counts && days.contains(tally.day))
            loads[size_t(days.first.daysTo(tally.day))] += tally.load;
    }
    return loads;
}

Chart loadChart(const std::vector<Tally> &tallies, DateRange days, QDate today)
{
    Chart chart;
    chart.title = tr("Load");
    chart.note = tr("estimates from your effort and minutes; they compare your own weeks, nothing else");
    chart.axis = ChartAxis::Days;
    chart.today = today;
    chart.emptyHeadline = tr("No load in this time");
    chart.emptyLine = tr("Log a session with its minutes and how hard it felt.");
    const DateRange read{days.first.addDays(-loadMemoryDays), days.last};
    const std::vector<double> loads = dailyLoads(tallies, read, today);
    const DateRange known = sinceFirstLoad(read, loads);
    const size_t begin = size_t(read.first.daysTo(known.first));
    const size_t seeds = std::min<size_t>(seedDays, loads.size() - begin);
    const double seed = std::accumulate(loads.begin() + qsizetype(begin), loads.begin() + qsizetype(begin + seeds), 0.0) / double(std::max<size_t>(1, seeds));
    std::vector<LoadState> states(begin, LoadState{seed, seed});
    for (const LoadState &state : loadStates({loads.begin() + qsizetype(begin), loads.end()}, {seed, seed}))
        states.push_back(state);
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        ChartPoint point;
        point.days = {day, day};
        chart.points.push_back(point);
    }
    addBars(chart, loads, loadMemoryDays, today);
    if (std::any_of(loads.begin(), loads.end(), [](double load) { return load > 0; }))
        addLines(chart, states, loadMemoryDays, known, today);
    return chart;
}

} // namespace core
