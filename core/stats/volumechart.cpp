// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/volumechart.h"

#include "core/stats/minutes.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

constexpr int recommendedMinutes = 150; // US Guidelines 2018 and WHO 2020, domain.md 2.1
constexpr double extraMinutes = 300;    // more benefit up to here and beyond, same source
constexpr int meanWeeks = 4;

QString tr(const char *text) { return QCoreApplication::translate("VolumeChart", text); }

ChartColor colorOf(Family family)
{
    switch (family) {
    case Family::EasyRuns: return ChartColor::Blue;
    case Family::HardRuns: return ChartColor::Orange;
    case Family::CrossTraining: return ChartColor::Teal;
    case Family::Walks: return ChartColor::Green;
    case Family::Strength: return ChartColor::Purple;
    case Family::Recovery: return ChartColor::Grey;
    }
    return ChartColor::Grey;
}

/// The sums of every week by family, and what is still planned.
struct Sums {
    std::array<std::vector<double>, familyCount> done;
    std::vector<double> ahead;

    explicit Sums(size_t weeks) : ahead(weeks)
    {
        for (std::vector<double> &family : done)
            family.resize(weeks);
    }
    [[nodiscard]] double total(size_t week) const
    {
        double sum = 0;
        for (const std::vector<double> &family : done)
            sum += family[week];
        return sum;
    }
};

Sums sumsOf(const std::vector<Tally> &tallies, const ProgressSeries &series, VolumeMeasure measure)
{
    Sums sums(series.weeks.size());
    for (const Tally &tally : tallies) {
        const auto week = series.indexOf(tally.day);
        const auto value = measured(tally, measure, series.basis);
        if (!week || !value)
            continue;
        if (tally.half == Tally::Half::Logged)
            sums.done[size_t(familyOf(tally.kind))][size_t(*week)] += *value;
        else if (isAhead(tally, series.today))
            sums.ahead[size_t(*week)] += *value;
    }
    return sums;
}

ChartValues nothingForZero(const std::vector<double> &values)
{
    ChartValues out;
    for (const double value : values)
        out.push_back(value > 0 ? std::optional(value) : std::nullopt);
    return out;
}

void addBars(Chart &chart, const Sums &sums)
{
    for (const Family family : stackedFamilies) {
        ChartSeries bars = ChartSeries::of(QStringLiteral("family%1").arg(int(family)), familyName(family), ChartShape::Bars, colorOf(family));
        bars.values = nothingForZero(sums.done[size_t(family)]);
        if (bars.hasAnything())
            chart.series.push_back(std::move(bars));
    }
    ChartSeries ahead = ChartSeries::of(QStringLiteral("planned"), tr("Still planned"), ChartShape::Bars, ChartColor::Blue);
    ahead.planned = true;
    ahead.values = nothingForZero(sums.ahead);
    if (ahead.hasAnything())
        chart.series.push_back(std::move(ahead));
}

/// Of finished weeks since the first one with anything done.
void addMean(Chart &chart, const Sums &sums, const ProgressSeries &series)
{
    const int current = series.indexOf(series.today).value_or(int(series.weeks.size()));
    int first = 0;
    while (first < current && sums.total(size_t(first)) <= 0)
        ++first;
    ChartSeries mean = ChartSeries::of(QStringLiteral("mean"), tr("Mean of 4 weeks"), ChartShape::Line, ChartColor::Soft);
    mean.values.resize(series.weeks.size());
    for (int week = first + meanWeeks - 1; week < current; ++week) {
        double sum = 0;
        for (int back = 0; back < meanWeeks; ++back)
            sum += sums.total(size_t(week - back));
        mean.values[size_t(week)] = sum / meanWeeks;
    }
    if (mean.hasAnything())
        chart.series.push_back(std::move(mean));
}

QString goalLabel(const Goal &goal)
{
    return goal.minutes == recommendedMinutes ? tr("%1 min\nrecommended").arg(goal.minutes) : tr("Goal:\n%1 min").arg(goal.minutes);
}

void addGoals(Chart &chart, const ProgressSeries &series)
{
    if (series.weeks.empty())
        return;
    ChartSeries goal = ChartSeries::of(QStringLiteral("goal"), tr("Goal"), ChartShape::Steps, ChartColor::Text);
    goal.strong = true;
    goal.label = goalLabel(series.weeks.back().goal);
    ChartSeries extra = ChartSeries::of(QStringLiteral("extra"), {}, ChartShape::Steps, ChartColor::Soft);
    extra.aside = true;
    extra.label = tr("300 min\nextra benefit");
    for (const ProgressWeek &week : series.weeks) {
        goal.values.push_back(week.goal.minutes > 0 ? std::optional(double(week.goal.minutes)) : std::nullopt);
        extra.values.push_back(extraMinutes);
    }
    chart.series.push_back(std::move(goal));
    chart.series.push_back(std::move(extra));
}

void addStrength(Chart &chart, const ProgressSeries &series)
{
    const bool any = std::any_of(series.weeks.begin(), series.weeks.end(), [](const ProgressWeek &w) { return w.done.strengthDays > 0; });
    if (!any)
        return;
    ChartSeries days = ChartSeries::of(QStringLiteral("strength days"), tr("Strength days"), ChartShape::Lane, ChartColor::Purple);
    days.quantity = Quantity::Count;
    for (const ProgressWeek &week : series.weeks) {
        const bool over = week.days.first <= series.today;
        const int aim = over && !week.isExcused() ? week.goal.strengthDays : 0;
        days.values.push_back(over || week.done.strengthDays > 0 ? std::optional(double(week.done.strengthDays)) : std::nullopt);
        days.aims.push_back(aim > 0 ? std::optional(double(aim)) : std::nullopt);
    }
    chart.series.push_back(std::move(days));
}

ChartPoint pointOf(const ProgressWeek &week, double total, VolumeMeasure measure)
{
    ChartPoint point;
    point.days = week.days;
    const bool aimed = measure == VolumeMeasure::ModerateEquivalent && week.goal.minutes > 0;
    point.headline = ChartFact{{}, total, measureQuantity(measure), aimed ? std::optional(double(week.goal.minutes)) : std::nullopt};
    if (measure != VolumeMeasure::Minutes)
        point.facts.push_back({tr("On the clock"), week.done.aerobic, Quantity::Minutes, std::nullopt});
    if (week.done.vigorous > 0)
        point.facts.push_back({tr("Vigorous"), week.done.vigorous, Quantity::Minutes, std::nullopt});
    if (week.sessionsWanted() > 0)
        point.facts.push_back({tr("Plan kept"), double(week.sessionsDone), Quantity::Count, double(week.sessionsWanted())});
    return point;
}

QString measureNote(VolumeMeasure measure)
{
    switch (measure) {
    case VolumeMeasure::ModerateEquivalent: return tr("moderate-equivalent: one vigorous minute counts as two");
    case VolumeMeasure::Minutes: return tr("plain minutes on the clock");
    case VolumeMeasure::Distance: return tr("runs and walks");
    case VolumeMeasure::Sessions: return tr("everything logged, strength too");
    case VolumeMeasure::Load: return tr("effort × minutes, strength too; compares your own weeks only");
    }
    return {};
}

} // namespace

std::optional<double> measured(const Tally &tally, VolumeMeasure measure, CountingBasis basis)
{
    const bool effort = basis == CountingBasis::Effort;
    switch (measure) {
    case VolumeMeasure::ModerateEquivalent:
        return effort ? moderateEquivalentMinutes(tally.effortModerate, tally.effortVigorous)
                      : moderateEquivalentMinutes(tally.activityModerate, tally.activityVigorous);
    case VolumeMeasure::Minutes: return double(tally.aerobic.count()) / 60000;
    case VolumeMeasure::Distance: {
        const Family family = familyOf(tally.kind);
        const bool onFoot = family == Family::EasyRuns || family == Family::HardRuns || family == Family::Walks;
        return onFoot && tally.distance ? std::optional(tally.distance->value) : std::nullopt;
    }
    case VolumeMeasure::Sessions: return 1;
    case VolumeMeasure::Load: return tally.load;
    }
    return std::nullopt;
}

Quantity measureQuantity(VolumeMeasure measure)
{
    switch (measure) {
    case VolumeMeasure::ModerateEquivalent:
    case VolumeMeasure::Minutes: return Quantity::Minutes;
    case VolumeMeasure::Distance: return Quantity::Distance;
    case VolumeMeasure::Sessions: return Quantity::Count;
    case VolumeMeasure::Load: return Quantity::Number;
    }
    return Quantity::Number;
}

QString measureTitle(VolumeMeasure measure)
{
    switch (measure) {
    case VolumeMeasure::ModerateEquivalent:
    case VolumeMeasure::Minutes: return tr("Aerobic minutes a week");
    case VolumeMeasure::Distance: return tr("Distance on foot a week");
    case VolumeMeasure::Sessions: return tr("Sessions a week");
    case VolumeMeasure::Load: return tr("Load a week");
    }
    return {};
}

bool isAhead(const Tally &tally, QDate today)
{
    return tally.half == Tally::Half::Planned && tally.state == Tally::State::Open && tally.day >= today;
}

Chart volumeChart(const std::vector<Tally> &tallies, const ProgressSeries &series, VolumeMeasure measure)
{
    Chart chart;
    chart.title = measureTitle(measure);
    chart.note = measureNote(measure);
    chart.quantity = measureQuantity(measure);
    chart.today = series.today;
    chart.leastTop = chart.quantity == Quantity::Minutes ? 60 : 0;
    chart.emptyHeadline = tr("Your weeks will stand here");
    chart.emptyLine = measure == VolumeMeasure::Distance ? tr("Log a run or a walk with its distance.") : tr("Log a run, a walk, a ride or a strength session.");
    const Sums sums = sumsOf(tallies, series, measure);
    for (size_t week = 0; week < series.weeks.size(); ++week)
        chart.points.push_back(pointOf(series.weeks[week], sums.total(week), measure));
    addBars(chart, sums);
    addMean(chart, sums, series);
    if (measure == VolumeMeasure::ModerateEquivalent)
        addGoals(chart, series);
    addStrength(chart, series);
    return chart;
}

} // namespace core
