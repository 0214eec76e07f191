// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/runseries.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr int beatsInBand = 10;
constexpr int secondsInBand = 15;
constexpr int runsInMean = 10;
constexpr int fewestForMean = 3;
constexpr double flatIncline = 1; // percent, as in sameeffort.h

QString tr(const char *text) { return QCoreApplication::translate("RunSeries", text); }

/// Runs whose pace says something about the runner: steady ones, neither on a trail nor uphill on a treadmill.
bool isLike(const RunSummary &run)
{
    return isSteady(run.kind) && run.surface != Surface::Trail && run.incline.value_or(0) <= flatIncline;
}

int bandOf(double value, int width) { return int(std::floor(value / width)) * width; }

std::optional<int> levelOf(const RunSummary &run, AlikeBy by)
{
    if (by == AlikeBy::Effort)
        return run.effort;
    return run.heartRate ? std::optional(bandOf(*run.heartRate, beatsInBand)) : std::nullopt;
}

std::optional<int> mostOften(const std::map<int, int> &counts)
{
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

/// Adds dots, and the mean of the runs up to each with its spread.
void addTrend(Chart &chart, const QString &name, const std::vector<double> &values)
{
    ChartSeries dots = ChartSeries::of(QStringLiteral("runs"), name, ChartShape::Dots, ChartColor::Blue);
    ChartSeries mean = ChartSeries::of(QStringLiteral("mean"), tr("Mean of 10 runs"), ChartShape::Line, ChartColor::Orange);
    for (size_t i = 0; i < values.size(); ++i) {
        dots.values.push_back(values[i]);
        const size_t from = i + 1 > runsInMean ? i + 1 - runsInMean : 0;
        const double count = double(i + 1 - from);
        double sum = 0, squares = 0;
        for (size_t k = from; k <= i; ++k)
            sum += values[k];
        const double middle = sum / count;
        for (size_t k = from; k <= i; ++k)
            squares += (values[k] - middle) * (values[k] - middle);
        const bool enough = count >= fewestForMean;
        const double spread = enough ? std::sqrt(squares / (count - 1)) : 0;
        mean.values.push_back(enough ? std::optional(middle) : std::nullopt);
        mean.low.push_back(enough ? std::optional(middle - spread) : std::nullopt);
        mean.high.push_back(enough ? std::optional(middle + spread) : std::nullopt);
    }
    chart.series = {std::move(mean), std::move(dots)};
}

ChartPoint pointOf(const RunSummary &run)
{
    ChartPoint point;
    point.days = {run.day, run.day};
    point.session = run.session;
    point.facts.push_back({tr("Distance"), run.distance.value, Quantity::Distance, std::nullopt});
    if (run.heartRate)
        point.facts.push_back({tr("Heart rate"), double(*run.heartRate), Quantity::HeartRate, std::nullopt});
    if (run.effort)
        point.facts.push_back({tr("Effort"), double(*run.effort), Quantity::Count, std::nullopt});
    return point;
}

Chart trendChart(const QString &title, Quantity quantity, QDate today)
{
    Chart chart;
    chart.title = title;
    chart.note = tr("easy, long, moderate and tempo runs on the flat; the band is one standard deviation");
    chart.axis = ChartAxis::Days;
    chart.quantity = quantity;
    chart.fromZero = false;
    chart.lessIsMore = true;
    chart.today = today;
    chart.emptyHeadline = tr("No runs to compare in this time");
    return chart;
}

const std::vector<Kind> &runKinds()
{
    static const std::vector<Kind> kinds{Kind::EasyRun,  Kind::LongRun, Kind::ModerateRun, Kind::WalkRun,
                                         Kind::TempoRun, Kind::HiitRun, Kind::HillRun,     Kind::TimeTrial};
    return kinds;
}

ChartColor colorOf(Kind kind)
{
    switch (kind) {
    case Kind::EasyRun: return ChartColor::Blue;
    case Kind::LongRun: return ChartColor::Teal;
    case Kind::ModerateRun: return ChartColor::Green;
    case Kind::WalkRun: return ChartColor::Grey;
    case Kind::TempoRun: return ChartColor::Orange;
    case Kind::HiitRun: return ChartColor::Purple;
    case Kind::HillRun: return ChartColor::Soft;
    default: return ChartColor::Text;
    }
}

QString volumeTitle(RunMeasure measure, Period period)
{
    const bool week = period == Period::Week;
    const bool month = period == Period::Month;
    switch (measure) {
    case RunMeasure::Distance: return week ? tr("Running distance a week") : month ? tr("Running distance a month") : tr("Running distance a year");
    case RunMeasure::Time: return week ? tr("Running time a week") : month ? tr("Running time a month") : tr("Running time a year");
    case RunMeasure::Longest: return week ? tr("Longest run of a week") : month ? tr("Longest run of a month") : tr("Longest run of a year");
    }
    return {};
}

double valueOf(const RunSummary &run, RunMeasure measure)
{
    return measure == RunMeasure::Time ? double(run.time.count()) / 3600000 : run.distance.value;
}

void addRun(std::map<Kind, ChartSeries> &kinds, ChartPoint &point, size_t at, const RunSummary &run, RunMeasure measure)
{
    const double value = valueOf(run, measure);
    if (measure == RunMeasure::Longest) {
        for (auto &[kind, series] : kinds) {
            if (series.values[at].value_or(0) >= value)
                return;
            series.values[at].reset();
        }
        kinds.at(run.kind).values[at] = value;
        point.session = run.session;
        return;
    }
    std::optional<double> &there = kinds.at(run.kind).values[at];
    there = there.value_or(0) + value;
}

} // namespace

DateRange periodOf(QDate day, Period period, Qt::DayOfWeek firstDay)
{
    switch (period) {
    case Period::Week: return weekOf(day, firstDay);
    case Period::Month: return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case Period::Year: return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {};
}

Chart runVolumeChart(const std::vector<RunSummary> &runs, RunMeasure measure, Period period, DateRange days, Qt::DayOfWeek firstDay, QDate today)
{
    Chart chart;
    chart.title = volumeTitle(measure, period);
    chart.axis = period == Period::Week ? ChartAxis::Weeks : period == Period::Month ? ChartAxis::Months : ChartAxis::Years;
    chart.quantity = measure == RunMeasure::Time ? Quantity::Hours : Quantity::Distance;
    chart.today = today;
    chart.emptyHeadline = tr("No runs in this time");
    chart.emptyLine = tr("Log a run with its distance, or import one from your watch.");
    for (QDate day = periodOf(days.first, period, firstDay).first; day <= days.last; day = chart.points.back().days.last.addDays(1)) {
        ChartPoint point;
        point.days = periodOf(day, period, firstDay);
        chart.points.push_back(point);
    }
    std::map<Kind, ChartSeries> kinds;
    for (const Kind kind : runKinds()) {
        kinds[kind] = ChartSeries::of(slug(kind), kindName(kind), ChartShape::Bars, colorOf(kind));
        kinds[kind].values.resize(chart.points.size());
    }
    std::vector<double> totals(chart.points.size(), 0);
    for (const RunSummary &run : runs) {
        const auto at = kinds.contains(run.kind) ? chart.indexOf(run.day) : std::nullopt;
        if (!at)
            continue;
        addRun(kinds, chart.points[size_t(*at)], size_t(*at), run, measure);
        totals[size_t(*at)] += valueOf(run, measure);
    }
    for (size_t i = 0; measure != RunMeasure::Longest && i < totals.size(); ++i)
        chart.points[i].headline = ChartFact{{}, totals[i], chart.quantity, std::nullopt};
    for (const Kind kind : runKinds())
        if (kinds[kind].hasAnything())
            chart.series.push_back(std::move(kinds[kind]));
    return chart;
}

std::optional<int> usualLevel(const std::vector<RunSummary> &runs, AlikeBy by)
{
    std::map<int, int> counts;
    for (const RunSummary &run : runs)
        if (const auto level = isLike(run) ? levelOf(run, by) : std::nullopt)
            ++counts[*level];
    return mostOften(counts);
}

Chart paceChart(const std::vector<RunSummary> &runs, AlikeBy by, int level, DateRange days, QDate today)
{
    const QString title = by == AlikeBy::Effort ? tr("Pace at effort %1").arg(level)
                                                : tr("Pace at %1 to %2 beats a minute").arg(level).arg(level + beatsInBand - 1);
    Chart chart = trendChart(title, Quantity::Pace, today);
    chart.emptyLine = by == AlikeBy::Effort ? tr("Log steady runs with their distance and how hard they felt.")
                                            : tr("Log or import steady runs with their distance and mean heart rate.");
    std::vector<double> paces;
    for (const RunSummary &run : runs) {
        if (!isLike(run) || levelOf(run, by) != level || !days.contains(run.day))
            continue;
        chart.points.push_back(pointOf(run));
        paces.push_back(run.secondsPerKilometre() / 1000);
    }
    addTrend(chart, tr("Run"), paces);
    return chart;
}

std::optional<int> usualPace(const std::vector<RunSummary> &runs)
{
    std::map<int, int> counts;
    for (const RunSummary &run : runs)
        if (isLike(run) && run.heartRate)
            ++counts[bandOf(run.secondsPerKilometre(), secondsInBand)];
    return mostOften(counts);
}

Chart heartRateChart(const std::vector<RunSummary> &runs, int pace, DateRange days, QDate today)
{
    Chart chart = trendChart(tr("Heart rate at the same pace"), Quantity::HeartRate, today);
    chart.emptyLine = tr("Log or import steady runs with their distance and mean heart rate.");
    std::vector<double> beats;
    for (const RunSummary &run : runs) {
        if (!isLike(run) || !run.heartRate || bandOf(run.secondsPerKilometre(), secondsInBand) != pace || !days.contains(run.day))
            continue;
        chart.points.push_back(pointOf(run));
        chart.points.back().facts.push_back({tr("Pace"), run.secondsPerKilometre() / 1000, Quantity::Pace, std::nullopt});
        beats.push_back(*run.heartRate);
    }
    addTrend(chart, tr("Run"), beats);
    return chart;
}

} // namespace core
