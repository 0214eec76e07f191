// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bodycharts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr double leastSleep = 7; // hours
constexpr double mostSleep = 9;
constexpr double topOfScales = 5;

QString tr(const char *text) { return QCoreApplication::translate("BodyCharts", text); }

Quantity quantityOf(BodyMeasure measure)
{
    switch (measure) {
    case BodyMeasure::Weight: return Quantity::Weight;
    case BodyMeasure::BodyFat: return Quantity::Percent;
    case BodyMeasure::Sleep: return Quantity::Hours;
    case BodyMeasure::Protein: return Quantity::Grams;
    case BodyMeasure::Water: return Quantity::Litres;
    case BodyMeasure::Intake: return Quantity::Energy;
    case BodyMeasure::Soreness:
    case BodyMeasure::Stress: return Quantity::Number;
    default: return Quantity::Girth;
    }
}

QString noteOf(BodyMeasure measure)
{
    switch (measure) {
    case BodyMeasure::Weight: return tr("the line is smoothed: one day says little");
    case BodyMeasure::Sleep: return tr("7–9 hours are usual for adults");
    case BodyMeasure::Protein: return tr("1.6–2.2 g for each kg, for healthy adults");
    case BodyMeasure::Soreness:
    case BodyMeasure::Stress: return tr("1 little, 5 a lot");
    default: return {};
    }
}

void addBand(Chart &chart, const BodyState &state, BodyMeasure measure, QDate today)
{
    if (measure == BodyMeasure::Sleep)
        chart.bands.push_back({leastSleep, mostSleep, tr("7–9 h")});
    const auto mass = measure == BodyMeasure::Protein ? massOn(weightTrend(state), state.profiles, today) : std::nullopt;
    if (!mass)
        return;
    const auto [low, high] = proteinRange(*mass);
    chart.bands.push_back({std::round(low), std::round(high), tr("1.6–2.2 g/kg")});
}

/// What is kept every day moves up and down so much that a smooth line says more than the days.
void addLine(Chart &chart, const QString &name, const std::vector<DayValue> &smooth)
{
    ChartSeries line;
    line.id = QStringLiteral("smooth");
    line.name = name;
    line.shape = ChartShape::Line;
    line.color = ChartColor::Blue;
    for (const ChartPoint &point : chart.points)
        line.values.push_back(valueOn(smooth, point.days.first));
    chart.series.push_back(line);
}

/// Girths and body fat are taken now and then: their dots are joined.
bool isKeptDaily(BodyMeasure measure) { return !isGirth(measure) && measure != BodyMeasure::BodyFat; }

/// Net energy by the first day of its week.
std::map<QDate, std::pair<double, int>> byWeek(const BodyState &state, Qt::DayOfWeek firstDay)
{
    const std::vector<DayValue> trend = weightTrend(state);
    std::map<QDate, std::pair<double, int>> weeks;
    for (const LoggedEffort &effort : state.efforts) {
        if (const auto energy = energyOf(effort, massOn(trend, state.profiles, effort.day))) {
            auto &[sum, count] = weeks[weekOf(effort.day, firstDay).first];
            sum += energy->net;
            ++count;
        }
    }
    return weeks;
}

} // namespace

Chart measureChart(const BodyState &state, BodyMeasure measure, DateRange days, QDate today)
{
    Chart chart;
    chart.title = measureName(measure);
    chart.note = noteOf(measure);
    chart.quantity = quantityOf(measure);
    chart.axis = ChartAxis::Days;
    chart.today = today;
    const bool scale = ownUnit(measure).isEmpty();
    chart.fromZero = scale || measure == BodyMeasure::Water;
    chart.leastTop = scale ? topOfScales : 0;
    chart.emptyHeadline = tr("Nothing kept in this time");
    chart.emptyLine = tr("Enter %1 in the row above: today's, or that of any day before.").arg(measureName(measure).toLower());
    ChartSeries values;
    values.id = slug(measure);
    values.name = measureName(measure);
    values.shape = isKeptDaily(measure) ? ChartShape::Dots : ChartShape::Trail;
    values.color = isKeptDaily(measure) ? ChartColor::Soft : ChartColor::Blue;
    const std::vector<DayValue> all = dayValues(state.entries, measure);
    for (const DayValue &value : all) {
        if (!days.contains(value.day))
            continue;
        ChartPoint point;
        point.days = {value.day, value.day};
        chart.points.push_back(point);
        values.values.push_back(value.value);
    }
    chart.series.push_back(values);
    if (measure == BodyMeasure::Weight)
        addLine(chart, tr("Trend"), weightTrend(all));
    else if (isKeptDaily(measure))
        addLine(chart, tr("Mean of 7 days"), meansOfSevenDays(all));
    addBand(chart, state, measure, today);
    return chart;
}

Chart energyChart(const BodyState &state, DateRange days, QDate today, Qt::DayOfWeek firstDay)
{
    Chart chart;
    chart.title = tr("Energy of sessions");
    chart.note = tr("a week, on top of rest; about");
    chart.quantity = Quantity::Energy;
    chart.axis = ChartAxis::Weeks;
    chart.today = today;
    chart.emptyHeadline = tr("No session with a known time in these weeks");
    chart.emptyLine = tr("Log a session with its time; a body weight here or in Preferences is needed, too.");
    ChartSeries bars;
    bars.id = QStringLiteral("net");
    bars.name = tr("On top of rest");
    const auto weeks = byWeek(state, firstDay);
    for (QDate week = days.first; week <= days.last; week = week.addDays(7)) {
        const auto found = weeks.find(week);
        if (found == weeks.end() && chart.points.empty())
            continue;
        ChartPoint point;
        point.days = {week, week.addDays(6)};
        if (found != weeks.end())
            point.facts.push_back({tr("Sessions"), double(found->second.second), Quantity::Count, std::nullopt});
        chart.points.push_back(point);
        bars.values.push_back(found == weeks.end() ? 0 : aboutKcal(found->second.first));
    }
    chart.series.push_back(bars);
    return chart;
}

} // namespace core
