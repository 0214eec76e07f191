// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "tests/support/builders.h"

namespace tests {

/// Twelve weeks of two stacked series with a goal, the last two planned, and a lane of days.
inline core::Chart weeksChart()
{
    using namespace core;
    Chart chart;
    chart.title = QStringLiteral("Aerobic minutes a week");
    chart.note = QStringLiteral("moderate-equivalent");
    chart.quantity = Quantity::Minutes;
    chart.today = day("2026-11-19");
    ChartSeries easy = ChartSeries::of(QStringLiteral("easy"), QStringLiteral("Easy runs"), ChartShape::Bars, ChartColor::Blue);
    ChartSeries hard = ChartSeries::of(QStringLiteral("hard"), QStringLiteral("Hard runs"), ChartShape::Bars, ChartColor::Orange);
    ChartSeries planned = ChartSeries::of(QStringLiteral("planned"), QStringLiteral("Still planned"), ChartShape::Bars, ChartColor::Blue);
    planned.planned = true;
    ChartSeries goal = ChartSeries::of(QStringLiteral("goal"), QStringLiteral("Goal"), ChartShape::Steps, ChartColor::Text);
    goal.label = QStringLiteral("150 min\nrecommended");
    goal.strong = true;
    ChartSeries strength = ChartSeries::of(QStringLiteral("strength"), QStringLiteral("Strength days"), ChartShape::Lane, ChartColor::Purple);
    strength.quantity = Quantity::Count;
    for (int i = 0; i < 12; ++i) {
        ChartPoint point;
        point.days = weekOf(day("2026-09-14").addDays(7 * i), Qt::Monday);
        point.headline = ChartFact{{}, 60.0 + 10 * i, Quantity::Minutes, 150.0};
        point.facts = {{QStringLiteral("On the clock"), 50.0 + i, Quantity::Minutes, std::nullopt}};
        chart.points.push_back(point);
        easy.values.push_back(i < 10 ? std::optional(40.0 + 5 * i) : std::nullopt);
        hard.values.push_back(i < 10 ? std::optional(i % 3 == 0 ? 0 : 20.0) : std::nullopt);
        planned.values.push_back(i < 10 ? std::nullopt : std::optional(90.0));
        goal.values.push_back(150);
        strength.values.push_back(i < 10 ? std::optional(double(i % 3)) : std::nullopt);
        strength.aims.push_back(2);
    }
    chart.series = {easy, hard, planned, goal, strength};
    return chart;
}

/// Paces of single runs with their trend and its spread, with gaps between the days.
inline core::Chart paceChart()
{
    using namespace core;
    Chart chart;
    chart.title = QStringLiteral("Pace of easy runs");
    chart.quantity = Quantity::Pace;
    chart.axis = ChartAxis::Days;
    chart.fromZero = false;
    chart.lessIsMore = true;
    chart.today = day("2026-11-19");
    ChartSeries runs = ChartSeries::of(QStringLiteral("runs"), QStringLiteral("Run"), ChartShape::Dots, ChartColor::Blue);
    ChartSeries trend = ChartSeries::of(QStringLiteral("trend"), QStringLiteral("Trend"), ChartShape::Line, ChartColor::Orange);
    for (int i = 0; i < 20; ++i) {
        ChartPoint point;
        point.days.first = point.days.last = day("2026-06-01").addDays(i * 7 + i % 3);
        point.session = SessionId::create();
        chart.points.push_back(point);
        const double level = 0.400 - 0.001 * i;
        runs.values.push_back(level + 0.01 * (i % 4 - 1.5));
        trend.values.push_back(level);
        trend.low.push_back(level - 0.012);
        trend.high.push_back(level + 0.012);
    }
    chart.series = {trend, runs};
    return chart;
}

} // namespace tests
