// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/rules/week.h"

#include <QString>
#include <optional>
#include <vector>

namespace core {

/// What the numbers of a chart are. They are kept in the unit said here; the screen shows them in the user's.
enum class Quantity {
    Number,    ///< without a unit: load, an index
    Count,     ///< whole things: sessions, sets, days, repetitions
    Minutes,
    Hours,
    Clock,     ///< seconds, read as 0:45 or 1:02:03
    Distance,  ///< metres, shown as kilometres or miles
    Climb,     ///< metres, shown as such
    Weight,    ///< kilograms
    Girth,     ///< centimetres, shown as inches where distances are in miles
    Grams,
    Litres,
    Energy,    ///< kilocalories
    Pace,      ///< seconds for a metre, shown for a kilometre or a mile
    HeartRate, ///< beats a minute
    Percent
};

/// How a series is drawn. Bars stand on each other, Beside next to each other; a Trail is dots joined by a thin line; a Lane
/// counts in dots below the axis.
enum class ChartShape { Bars, Beside, Line, Steps, Dots, Trail, Lane };

/// A colour by its part, given by the theme: the first six are told apart by colour-blind eyes.
enum class ChartColor { Blue, Orange, Teal, Green, Purple, Grey, Text, Soft };

/// What stands along the axis. Days are placed by their date, with gaps where nothing is; all others side by side.
enum class ChartAxis { Days, Weeks, Months, Years, Names };

/// One number of a read-out beside those of the series, such as "On the clock 124 min" or "141 of 150 min".
struct ChartFact {
    QString name;
    double value = 0;
    Quantity quantity = Quantity::Number;
    std::optional<double> of;
    bool operator==(const ChartFact &) const = default;
};

/// One place along the axis.
struct ChartPoint {
    DateRange days;                    ///< what it stands for; invalid for a name
    QString name;                      ///< said instead of the dates where it is not empty
    std::optional<SessionId> session;  ///< what a click opens; else the week of its first day
    std::optional<ChartFact> headline; ///< the first number of the read-out
    std::vector<ChartFact> facts;      ///< more of them, below the series

    bool operator==(const ChartPoint &) const = default;
};

/// A value for every point; nullopt where there is none.
using ChartValues = std::vector<std::optional<double>>;

/// One thing a chart shows. Series of the same id belong together: one entry of the legend, the first one's, switches
/// them, and they share a column of the table.
struct ChartSeries {
    QString id;
    QString name;
    ChartShape shape = ChartShape::Bars;
    ChartColor color = ChartColor::Blue;
    ChartValues values;
    ChartValues low;                  ///< with `high`: a band behind a line; empty for none
    ChartValues high;
    ChartValues aims;                 ///< of a lane: how many there should be
    std::optional<Quantity> quantity; ///< where it is not that of the chart
    QString label;                    ///< words at the right end of a line; it then needs no legend
    bool planned = false;             ///< meant and not yet done: hatched bars, dotted lines
    bool strong = false;              ///< what all else is measured against; stays in sight
    bool aside = false;               ///< does not stretch the axis, and is left out where it does not fit

    bool operator==(const ChartSeries &) const = default;
    [[nodiscard]] bool hasAnything() const;
    /// One without values yet.
    [[nodiscard]] static ChartSeries of(const QString &id, const QString &name, ChartShape shape, ChartColor color);
};

/// A level range behind everything, such as 7 to 9 hours.
struct ChartBand {
    double low = 0;
    double high = 0;
    QString label;
    bool operator==(const ChartBand &) const = default;
};

/// A finished picture as plain values: made by pure functions, drawn, read out, listed and saved by ui/charts.
struct Chart {
    QString title;
    QString note;                   ///< beside the title: unit and method in a few words
    Quantity quantity = Quantity::Number;
    ChartAxis axis = ChartAxis::Weeks;
    std::vector<ChartPoint> points; ///< in the order of the axis
    std::vector<ChartSeries> series;
    std::vector<ChartBand> bands;
    bool fromZero = true;
    bool lessIsMore = false;        ///< the better values stand higher: pace, help by a machine
    double leastTop = 0;            ///< an axis from zero reaches at least here
    QDate today;
    QString emptyHeadline;          ///< shown in its place when it has no value
    QString emptyLine;              ///< what to log to change that

    bool operator==(const Chart &) const = default;
    /// Whether any series but the labelled lines has a value.
    [[nodiscard]] bool hasAnything() const;
    /// The point that holds a day; nullopt when none does.
    [[nodiscard]] std::optional<int> indexOf(QDate day) const;
    /// Where a point stands on the axis: days since the first point, else its index.
    [[nodiscard]] double placeOf(int point) const;
    /// The columns of the table: the ids in order, each once, only those with a value, lines drawn aside left out.
    [[nodiscard]] std::vector<const ChartSeries *> columns() const;
    /// The value of a column at a point: that of the first series of this id which has one.
    [[nodiscard]] std::optional<double> valueOf(const QString &id, int point) const;
    /// The unit of a series.
    [[nodiscard]] Quantity quantityOf(const ChartSeries &one) const { return one.quantity.value_or(quantity); }
};

} // namespace core
