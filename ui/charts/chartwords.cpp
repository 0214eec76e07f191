// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include "core/stats/metabolic.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

using core::Quantity;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ChartWords", text); }

constexpr double centimetresPerInch = 2.54;

bool inMiles(const core::Preferences &preferences) { return preferences.lengths == core::LengthUnit::Miles; }

double metresPerUnit(const core::Preferences &preferences) { return inMiles(preferences) ? core::metresPerMile : 1000; }

/// At most so many decimals, none that are zero.
QString decimal(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    int needed = 0;
    while (needed < decimals && std::abs(rounded * std::pow(10, needed) - std::round(rounded * std::pow(10, needed))) > 1e-6)
        ++needed;
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', needed);
}

core::Seconds wholeSeconds(double seconds) { return core::Seconds(std::llround(seconds)); }

} // namespace

double shownNumber(double value, Quantity quantity, const core::Preferences &preferences)
{
    switch (quantity) {
    case Quantity::Distance: return value / metresPerUnit(preferences);
    case Quantity::Pace: return value * metresPerUnit(preferences);
    case Quantity::Girth: return inMiles(preferences) ? value / centimetresPerInch : value;
    case Quantity::Weight:
        return preferences.weights == core::WeightUnit::Pounds ? core::Weight::fromKilograms(value).in(core::WeightUnit::Pounds) : value;
    default: return value;
    }
}

QString unitWord(Quantity quantity, const core::Preferences &preferences)
{
    switch (quantity) {
    case Quantity::Number:
    case Quantity::Count: return {};
    case Quantity::Minutes: return QStringLiteral("min");
    case Quantity::Hours: return QStringLiteral("h");
    case Quantity::Clock: return QStringLiteral("s");
    case Quantity::Distance: return inMiles(preferences) ? QStringLiteral("mi") : QStringLiteral("km");
    case Quantity::Climb: return QStringLiteral("m");
    case Quantity::Weight: return core::unitText(preferences.weights);
    case Quantity::Girth: return inMiles(preferences) ? QStringLiteral("in") : QStringLiteral("cm");
    case Quantity::Grams: return QStringLiteral("g");
    case Quantity::Litres: return QStringLiteral("l");
    case Quantity::Energy: return QStringLiteral("kcal");
    case Quantity::Pace: return inMiles(preferences) ? QStringLiteral("s/mi") : QStringLiteral("s/km");
    case Quantity::HeartRate: return QStringLiteral("bpm");
    case Quantity::Percent: return QStringLiteral("%");
    }
    return {};
}

QString headingUnit(Quantity quantity, const core::Preferences &preferences)
{
    if (quantity == Quantity::Pace)
        return inMiles(preferences) ? QStringLiteral("min/mi") : QStringLiteral("min/km");
    return quantity == Quantity::Clock ? QString() : unitWord(quantity, preferences);
}

QString quantityNumber(double value, Quantity quantity, const core::Preferences &preferences)
{
    const double shown = shownNumber(value, quantity, preferences);
    switch (quantity) {
    case Quantity::Clock:
    case Quantity::Pace: return clockText(wholeSeconds(shown));
    case Quantity::Count:
    case Quantity::Number:
    case Quantity::Hours:
    case Quantity::Distance:
    case Quantity::Girth:
    case Quantity::Percent: return decimal(shown, 1);
    case Quantity::Litres:
    case Quantity::Weight: return decimal(shown, 2);
    default: return decimal(shown, 0);
    }
}

QString quantityText(double value, Quantity quantity, const core::Preferences &preferences)
{
    const QString number = quantityNumber(value, quantity, preferences);
    switch (quantity) {
    case Quantity::Number:
    case Quantity::Count:
    case Quantity::Clock: return number;
    case Quantity::Pace: return inMiles(preferences) ? tr("%1 /mi").arg(number) : tr("%1 /km").arg(number);
    default: return tr("%1 %2").arg(number, unitWord(quantity, preferences));
    }
}

QString pointText(const core::Chart &chart, int point)
{
    const core::ChartPoint &at = chart.points[size_t(point)];
    if (!at.name.isEmpty() || !at.days.first.isValid())
        return at.name;
    switch (chart.axis) {
    case core::ChartAxis::Months: return QLocale().toString(at.days.first, QStringLiteral("MMMM yyyy"));
    case core::ChartAxis::Years: return QString::number(at.days.first.year());
    default: return at.days.first == at.days.last ? fullDayText(at.days.first) : rangeText(at.days);
    }
}

namespace {

QString factText(const core::ChartFact &fact, const core::Preferences &preferences)
{
    const QString value = quantityText(fact.value, fact.quantity, preferences);
    if (!fact.of)
        return value;
    return tr("%1 of %2").arg(quantityNumber(fact.value, fact.quantity, preferences), quantityText(*fact.of, fact.quantity, preferences));
}

} // namespace

QString headlineText(const core::ChartPoint &point, const core::Preferences &preferences)
{
    return point.headline ? factText(*point.headline, preferences) : QString();
}

std::vector<ChartLine> pointLines(const core::Chart &chart, int point, const core::Preferences &preferences)
{
    std::vector<ChartLine> lines;
    const size_t at = size_t(point);
    for (const core::ChartSeries *one : chart.columns()) {
        const auto value = chart.valueOf(one->id, point);
        const bool stacked = one->shape == core::ChartShape::Bars || one->shape == core::ChartShape::Lane;
        if (!value || !one->label.isEmpty() || (stacked && *value == 0 && one->aims.empty()))
            continue;
        const core::Quantity quantity = chart.quantityOf(*one);
        const std::optional<double> aim = one->aims.empty() ? std::nullopt : one->aims[at];
        lines.push_back({one->color, one->name, factText({{}, *value, quantity, aim}, preferences)});
    }
    for (const core::ChartFact &fact : chart.points[at].facts)
        lines.push_back({std::nullopt, fact.name, factText(fact, preferences)});
    return lines;
}

QString pointSentence(const core::Chart &chart, int point, const core::Preferences &preferences)
{
    QStringList parts{pointText(chart, point)};
    if (const QString headline = headlineText(chart.points[size_t(point)], preferences); !headline.isEmpty())
        parts << headline;
    for (const ChartLine &line : pointLines(chart, point, preferences))
        parts << tr("%1 %2").arg(line.label, line.value);
    return parts.join(tr(", "));
}

} // namespace ui
