// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chart.h"

#include <algorithm>

namespace core {

bool ChartSeries::hasAnything() const
{
    return std::any_of(values.begin(), values.end(), [](const std::optional<double> &value) { return value.has_value(); });
}

ChartSeries ChartSeries::of(const QString &id, const QString &name, ChartShape shape, ChartColor color)
{
    ChartSeries series;
    series.id = id;
    series.name = name;
    series.shape = shape;
    series.color = color;
    return series;
}

bool Chart::hasAnything() const
{
    return std::any_of(series.begin(), series.end(),
                       [](const ChartSeries &one) { return one.label.isEmpty() && one.hasAnything(); });
}

std::optional<int> Chart::indexOf(QDate day) const
{
    const auto found = std::lower_bound(points.begin(), points.end(), day,
                                        [](const ChartPoint &point, QDate wanted) { return point.days.last < wanted; });
    if (found == points.end() || !found->days.contains(day))
        return std::nullopt;
    return int(found - points.begin());
}

double Chart::placeOf(int point) const
{
    return axis == ChartAxis::Days ? double(points.front().days.first.daysTo(points[size_t(point)].days.first)) : point;
}

std::vector<const ChartSeries *> Chart::columns() const
{
    std::vector<const ChartSeries *> out;
    for (const ChartSeries &one : series) {
        const bool known = std::any_of(out.begin(), out.end(), [&](const ChartSeries *column) { return column->id == one.id; });
        if (!known && !one.aside && one.hasAnything())
            out.push_back(&one);
    }
    return out;
}

std::optional<double> Chart::valueOf(const QString &id, int point) const
{
    for (const ChartSeries &one : series)
        if (one.id == id && one.values[size_t(point)])
            return one.values[size_t(point)];
    return std::nullopt;
}

} // namespace core
