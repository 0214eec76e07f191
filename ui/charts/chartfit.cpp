// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ChartPlot that depends on the size in pixels.
#include "ui/charts/chartplot.h"

#include "ui/charts/chartwords.h"
#include "ui/look/plotlibrary.h"
#include "ui/look/weekticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double denseSlot = 5;
constexpr double widestBar = 46;
constexpr int dotPitch = 9;
constexpr int mostStackedDots = 3;
constexpr int laneHeight = 14;
constexpr int topMargin = 10;
constexpr double labelAir = 14; // pixels between two labels
constexpr double slant = 50;    // degrees
constexpr double mostSlanted = 110; // pixels of a turned name

double widest(const QFontMetricsF &metrics, const QString &text)
{
    double width = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

} // namespace

double ChartPlot::slot() const
{
    const int margins = m_main->margins().left() + m_main->margins().right();
    return std::max(1, m_size.width() - margins) / std::max(1.0, m_plot.xAxis->range().size());
}

void ChartPlot::fit(QSize size)
{
    if (size.isEmpty() || m_last < m_first)
        return;
    m_size = size;
    m_plot.setViewport(QRect(QPoint(0, 0), size));
    fitMargins(size);
    fitBars();
    fitTicks();
    fitLane();
}

QString ChartPlot::axisText(double shown) const
{
    const bool time = m_chart.quantity == core::Quantity::Clock || m_chart.quantity == core::Quantity::Pace;
    if (time)
        return QStringLiteral("%1:00").arg(int(shown) / 60);
    // A small range has decimals between its round numbers.
    return QString::number(std::round(shown)) + (m_plot.yAxis->range().size() < 4 ? QStringLiteral(".00") : QString());
}

void ChartPlot::fitMargins(QSize size)
{
    const QFont caption = Theme::captionFont(m_style.font);
    const QFontMetricsF metrics(caption);
    const QFontMetricsF bold(Theme::headingFont(caption));
    double label = 0;
    for (const core::ChartSeries &series : m_chart.series)
        if (shows(series) && !series.label.isEmpty() && (!series.aside || fitsAside(series)))
            label = std::max(label, widest(bold, series.label));
    for (const core::ChartBand &band : m_chart.bands)
        label = std::max(label, widest(metrics, band.label));
    double number = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (const double end : {m_plot.yAxis->range().lower, m_plot.yAxis->range().upper})
        number = std::max(number, metrics.horizontalAdvance(axisText(end)));
    const int left = int(std::ceil(number)) + 8;
    const int right = std::min(int(std::ceil(label)) + 12, size.width() / 3);
    m_main->setMargins(QMargins(left, topMargin, right, 0));
    m_main->setMargins(QMargins(left, topMargin, right, slantNames(metrics)));
    m_lane->setMargins(QMargins(left, 0, right, 2));
}

/// The room the labels below the axis take; names that do not fit side by side are turned.
int ChartPlot::slantNames(const QFontMetricsF &metrics)
{
    double longest = 0;
    if (m_chart.axis == core::ChartAxis::Names)
        for (const core::ChartPoint &point : m_chart.points)
            longest = std::max(longest, metrics.horizontalAdvance(point.name));
    m_slanted = longest > 0 && longest > slot() - 4;
    m_plot.xAxis->setTickLabelRotation(m_slanted ? -slant : 0);
    const double height = m_slanted ? std::min(longest, mostSlanted) * std::sin(slant * std::numbers::pi / 180) + metrics.height() : metrics.height();
    return int(std::ceil(height)) + 10;
}

void ChartPlot::fitBars()
{
    const bool dense = slot() < denseSlot;
    for (QCPBars *bars : m_bars) {
        bars->setWidthType(dense ? QCPBars::wtPlotCoords : QCPBars::wtAbsolute);
        bars->setWidth(dense ? 1.0 : std::min(widestBar, std::floor(slot() * 0.74)));
        bars->setStackingGap(slot() >= 12 ? 1 : 0);
        if (bars->property("planned").toBool())
            bars->setPen(dense ? QPen(Qt::NoPen) : QPen(m_style.theme.accent, 1));
    }
    for (QCPBars *bars : m_group) {
        bars->setWidthType(QCPBars::wtAbsolute);
        bars->setWidth(std::clamp(std::floor(slot() * 0.74 / double(m_group.size())) - 2, 1.0, widestBar * 0.7));
    }
}

void ChartPlot::fitTicks()
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const auto &[place, label] : ticks())
        ticker->addTick(place, label);
    m_plot.xAxis->setTicker(ticker);
}

std::vector<std::pair<double, QString>> ChartPlot::ticks() const
{
    const QFontMetricsF metrics(Theme::captionFont(m_style.font));
    const auto width = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    std::vector<std::pair<double, QString>> out;
    if (m_chart.axis == core::ChartAxis::Weeks || dated()) {
        // Days are labelled on the grid of the weeks from the first one shown.
        std::vector<QDate> weeks;
        const double step = dated() ? 7 : 1;
        const double start = m_chart.placeOf(m_first);
        for (double place = start; place <= m_chart.placeOf(m_last); place += step)
            weeks.push_back(dated() ? m_chart.points.front().days.first.addDays(qint64(place)) : m_chart.points[size_t(place)].days.first);
        for (const WeekTick &tick : weekTicks(weeks, slot() * step, width))
            out.emplace_back(start + tick.index * step, tick.label);
        return out;
    }
    double free = 0; // the first pixel not yet taken
    for (int i = m_first; i <= m_last; ++i) {
        const QString label = tickText(i, metrics);
        const double middle = (i - m_first + 0.5) * slot();
        if (m_chart.axis != core::ChartAxis::Names && middle - width(label) / 2 < free)
            continue;
        free = middle + width(label) / 2 + labelAir;
        out.emplace_back(i, label);
    }
    return out;
}

QString ChartPlot::tickText(int point, const QFontMetricsF &metrics) const
{
    const core::ChartPoint &at = m_chart.points[size_t(point)];
    switch (m_chart.axis) {
    case core::ChartAxis::Years: return QString::number(at.days.first.year());
    case core::ChartAxis::Months:
        return QLocale().toString(at.days.first, point == m_first || at.days.first.month() == 1 ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
    default: return metrics.elidedText(at.name, Qt::ElideRight, m_slanted ? mostSlanted : std::max(12.0, slot() - 4));
    }
}

int ChartPlot::fillLane(const core::ChartSeries &series)
{
    const auto aimAt = [&](int point) { return series.aims.empty() ? 0 : int(series.aims[size_t(point)].value_or(0)); };
    const auto doneAt = [&](int point) { return int(series.values[size_t(point)].value_or(0)); };
    int most = 1;
    for (int i = m_first; i <= m_last; ++i)
        most = std::max({most, doneAt(i), aimAt(i)});
    const bool abreast = slot() >= most * dotPitch;
    const bool stacked = !abreast && slot() >= dotPitch - 2 && most <= mostStackedDots;
    m_lane->axis(QCPAxis::atLeft)->setRange(0, abreast ? 1 : most);
    m_dotBars->setWidth(slot() < denseSlot ? 1.0 : 0.6);
    for (QCPGraph *dots : {m_dots, m_rings})
        dots->data()->clear();
    m_dotBars->data()->clear();
    for (int i = m_first; i <= m_last; ++i) {
        const int done = doneAt(i);
        const int wanted = std::max(done, aimAt(i));
        if (!abreast && !stacked && done > 0)
            m_dotBars->addData(m_chart.placeOf(i), done);
        for (int k = 0; k < wanted && (abreast || stacked); ++k) {
            const double shift = abreast ? (k - (wanted - 1) / 2.0) * dotPitch / slot() : 0;
            (k < done ? m_dots : m_rings)->addData(m_chart.placeOf(i) + shift, abreast ? 0.5 : most - k - 0.5);
        }
    }
    return stacked ? most * (dotPitch - 1) : laneHeight;
}

void ChartPlot::fitLane()
{
    const core::ChartSeries *series = lane();
    const int height = series ? fillLane(*series) : 2;
    m_lane->setMinimumSize(0, height);
    m_lane->setMaximumSize(QWIDGETSIZE_MAX, height);
}

} // namespace ui
