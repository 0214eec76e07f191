// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/chartwords.h"
#include "ui/look/plotlibrary.h"

#include <algorithm>
#include <cmath>

namespace ui {

using core::ChartShape;
using core::Quantity;

namespace {

constexpr double denseSlot = 5; // below this many pixels a point, bars touch and the picture reads as an area
constexpr double air = 0.12;    // above and below a curve
constexpr double headroom = 1.06;
constexpr double aimRoom = 1.2; // above what all else is measured against
constexpr double dot = 6;
constexpr double smallDot = 4;
constexpr int crowd = 60;       // points; from then on dots would hide each other

bool isTime(Quantity quantity) { return quantity == Quantity::Clock || quantity == Quantity::Pace; }

QPen dashed(const QColor &color, double width, const QList<qreal> &pattern)
{
    QPen pen(color, width);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

ChartPlot::ChartPlot(QCustomPlot &plot) : m_plot(plot)
{
    plot.setAutoAddPlottableToLegend(false);
    plot.setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid | QCP::aeItems);
    m_main = plot.axisRect();
    m_lane = new QCPAxisRect(&plot, false);
    m_lane->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    plot.plotLayout()->addElement(1, 0, m_lane);
    plot.plotLayout()->setRowSpacing(0);
    for (QCPAxis *axis : {m_lane->axis(QCPAxis::atBottom), m_lane->axis(QCPAxis::atLeft)}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    for (QCPAxisRect *rect : {m_main, m_lane})
        rect->setAutoMargins(QCP::msNone);
    plot.addLayer(QStringLiteral("mark"), plot.layer(QStringLiteral("grid")), QCustomPlot::limAbove);
    plot.layer(QStringLiteral("mark"))->setMode(QCPLayer::lmBuffered);
}

void ChartPlot::build(const core::Chart &chart, const ChartStyle &style)
{
    m_chart = chart;
    m_style = style;
    const int last = int(chart.points.size()) - 1;
    m_first = style.window ? std::clamp(style.window->first, 0, std::max(0, last)) : 0;
    m_last = style.window ? std::min(style.window->second, last) : last;
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_bars.clear();
    m_group.clear();
    m_dots = m_rings = nullptr;
    m_dotBars = nullptr;
    styleAxes();
    styleNumbers();
    buildMark();
    if (chart.points.empty())
        return;
    setAxisRanges();
    buildBands();
    buildBars();
    buildGroup();
    for (const core::ChartSeries &series : chart.series)
        if (shows(series) && series.shape != ChartShape::Bars && series.shape != ChartShape::Beside && series.shape != ChartShape::Lane)
            buildLine(series);
    buildLane();
}

std::optional<double> ChartPlot::shown(const core::ChartValues &values, int point) const
{
    if (values.empty() || !values[size_t(point)])
        return std::nullopt;
    return shownNumber(*values[size_t(point)], m_chart.quantity, m_style.preferences);
}

std::optional<ChartPlot::Span> ChartPlot::spanOfValues(bool strong) const
{
    std::optional<Span> span;
    const auto widen = [&](double value) {
        span = span ? Span{std::min(span->low, value), std::max(span->high, value)} : Span{value, value};
    };
    for (int i = m_first; i <= m_last; ++i) {
        double stack = 0;
        for (const core::ChartSeries &series : m_chart.series) {
            if (series.shape == ChartShape::Lane || series.aside || series.strong != strong || !shows(series))
                continue;
            for (const core::ChartValues *values : {&series.values, &series.low, &series.high}) {
                const auto value = shown(*values, i);
                if (value && series.shape == ChartShape::Bars && values == &series.values)
                    widen(stack += *value);
                else if (value)
                    widen(*value);
            }
        }
    }
    return span;
}

void ChartPlot::setAxisRanges()
{
    const double side = dated() ? std::max(0.5, (m_chart.placeOf(m_last) - m_chart.placeOf(m_first)) * 0.015) : 0.5;
    const QCPRange along(m_chart.placeOf(m_first) - side, m_chart.placeOf(m_last) + side);
    m_plot.xAxis->setRange(along);
    m_lane->axis(QCPAxis::atBottom)->setRange(along);
    auto values = spanOfValues(false);
    const auto aims = spanOfValues(true);
    for (const core::ChartBand &band : m_chart.bands) {
        const double low = shownNumber(band.low, m_chart.quantity, m_style.preferences);
        const double high = shownNumber(band.high, m_chart.quantity, m_style.preferences);
        values = values ? Span{std::min(values->low, low), std::max(values->high, high)} : Span{low, high};
    }
    const Span span = values.value_or(Span{0, 1});
    if (m_chart.fromZero) {
        const double top = std::max({span.high * headroom, aims ? aims->high * aimRoom : 0, m_chart.leastTop, 1e-6});
        m_plot.yAxis->setRange(std::min(0.0, span.low * headroom), top);
    } else {
        const Span all = aims ? Span{std::min(span.low, aims->low), std::max(span.high, aims->high)} : span;
        // A level curve runs through the middle, with round numbers around it.
        const double pad = all.high > all.low ? (all.high - all.low) * air : std::max(std::abs(all.high) * air, 1.0);
        m_plot.yAxis->setRange(all.low >= 0 ? std::max(0.0, all.low - pad) : all.low - pad, all.high + pad);
    }
    m_plot.yAxis->setRangeReversed(m_chart.lessIsMore);
}

void ChartPlot::styleAxes()
{
    const Theme &theme = m_style.theme;
    m_plot.setBackground(QBrush(theme.surface));
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelFont(Theme::captionFont(m_style.font));
        axis->setTickLabelColor(theme.textSoft);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setPen(QPen(theme.grid, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
    }
    m_plot.xAxis->setBasePen(QPen(theme.line, 1));
    m_plot.xAxis->grid()->setVisible(false);
}

void ChartPlot::styleNumbers()
{
    QCPAxis *axis = m_plot.yAxis;
    if (isTime(m_chart.quantity)) {
        const QSharedPointer<QCPAxisTickerTime> clock(new QCPAxisTickerTime);
        clock->setTimeFormat(QStringLiteral("%m:%s"));
        clock->setFieldWidth(QCPAxisTickerTime::tuMinutes, 1);
        axis->setTicker(clock);
    } else {
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    }
    axis->ticker()->setTickCount(4);
    axis->setNumberFormat(QStringLiteral("gb"));
}

void ChartPlot::buildBands()
{
    for (const core::ChartBand &band : m_chart.bands) {
        auto *box = new QCPItemRect(&m_plot);
        box->setLayer(QStringLiteral("grid"));
        box->setPen(Qt::NoPen);
        QColor color = chartColor(core::ChartColor::Green, m_style.theme);
        color.setAlphaF(0.14f);
        box->setBrush(color);
        for (QCPItemPosition *corner : {box->topLeft, box->bottomRight}) {
            corner->setAxes(m_plot.xAxis, m_plot.yAxis);
            corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
            corner->setTypeY(QCPItemPosition::ptPlotCoords);
        }
        box->topLeft->setCoords(0, shownNumber(band.high, m_chart.quantity, m_style.preferences));
        box->bottomRight->setCoords(1, shownNumber(band.low, m_chart.quantity, m_style.preferences));
        core::ChartSeries words;
        words.label = band.label;
        if (!band.label.isEmpty())
            addLineLabel(words, shownNumber((band.low + band.high) / 2, m_chart.quantity, m_style.preferences));
    }
}

void ChartPlot::buildBars()
{
    for (const core::ChartSeries &series : m_chart.series) {
        if (series.shape != ChartShape::Bars || !shows(series))
            continue;
        auto *bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        bars->setAntialiased(false);
        for (int i = m_first; i <= m_last; ++i)
            if (const auto value = shown(series.values, i); value && *value != 0)
                bars->addData(m_chart.placeOf(i), *value);
        bars->setPen(Qt::NoPen);
        bars->setBrush(series.planned ? QBrush(m_style.theme.hatch, Qt::BDiagPattern) : QBrush(chartColor(series.color, m_style.theme)));
        bars->setProperty("planned", series.planned);
        if (!m_bars.empty())
            bars->moveAbove(m_bars.back());
        m_bars.push_back(bars);
    }
}

void ChartPlot::buildGroup()
{
    QCPBarsGroup *group = nullptr;
    for (const core::ChartSeries &series : m_chart.series) {
        if (series.shape != ChartShape::Beside || !shows(series))
            continue;
        if (!group)
            group = new QCPBarsGroup(&m_plot);
        auto *bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        bars->setAntialiased(false);
        for (int i = m_first; i <= m_last; ++i)
            if (const auto value = shown(series.values, i))
                bars->addData(m_chart.placeOf(i), *value);
        bars->setPen(Qt::NoPen);
        bars->setBrush(chartColor(series.color, m_style.theme));
        bars->setBarsGroup(group);
        m_group.push_back(bars);
    }
    if (group)
        group->setSpacing(2);
}

void ChartPlot::buildSpread(const core::ChartSeries &series)
{
    QCPGraph *edges[2]{};
    for (const auto &[values, edge] : {std::pair(&series.low, &edges[0]), std::pair(&series.high, &edges[1])}) {
        *edge = m_plot.addGraph();
        (*edge)->setPen(Qt::NoPen);
        for (int i = m_first; i <= m_last; ++i)
            if (const auto value = shown(*values, i))
                (*edge)->addData(m_chart.placeOf(i), *value);
    }
    QColor color = chartColor(series.color, m_style.theme);
    color.setAlphaF(0.18f);
    edges[1]->setBrush(color);
    edges[1]->setChannelFillGraph(edges[0]);
}

void ChartPlot::buildLine(const core::ChartSeries &series)
{
    if (series.aside && !fitsAside(series))
        return;
    if (!series.low.empty())
        buildSpread(series);
    const QColor color = chartColor(series.color, m_style.theme);
    auto *line = m_plot.addGraph();
    const bool steps = series.shape == ChartShape::Steps;
    line->setAntialiased(!steps);
    std::optional<double> last;
    for (int i = m_first; i <= m_last; ++i) {
        const auto value = shown(series.values, i);
        last = value ? value : last;
        if (steps || value)
            line->addData(m_chart.placeOf(i) - (steps ? 0.5 : 0), value.value_or(qQNaN())); // the library leaves a gap there
    }
    if (steps && last)
        line->addData(m_chart.placeOf(m_last) + 0.5, shown(series.values, m_last).value_or(qQNaN()));
    line->setLineStyle(steps ? QCPGraph::lsStepLeft : series.shape == ChartShape::Dots ? QCPGraph::lsNone : QCPGraph::lsLine);
    if (series.strong)
        line->setPen(dashed(color, 1.5, {4, 3}));
    else if (series.planned || series.aside)
        line->setPen(dashed(color, series.aside ? 1 : 2, {1, series.aside ? 4.0 : 2.0}));
    else
        line->setPen(QPen(color, series.shape == ChartShape::Trail ? 1 : 2));
    if (series.shape == ChartShape::Dots || series.shape == ChartShape::Trail)
        line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, m_last - m_first > crowd ? smallDot : dot));
    if (!series.label.isEmpty() && last)
        addLineLabel(series, *last);
}

bool ChartPlot::fitsAside(const core::ChartSeries &series) const
{
    const QCPRange range = m_plot.yAxis->range();
    const auto value = shown(series.values, m_last);
    if (!value || !range.contains(*value))
        return false;
    // Beside a line close to it the line would say nothing and its words would lie upon the other's.
    return std::none_of(m_chart.series.begin(), m_chart.series.end(), [&](const core::ChartSeries &other) {
        const auto strong = other.strong ? shown(other.values, m_last) : std::nullopt;
        return strong && std::abs(*strong - *value) <= range.size() / 8;
    });
}

void ChartPlot::addLineLabel(const core::ChartSeries &series, double value)
{
    auto *label = new QCPItemText(&m_plot);
    label->setClipToAxisRect(false);
    label->setText(series.label);
    const QFont caption = Theme::captionFont(m_style.font);
    label->setFont(series.strong ? Theme::headingFont(caption) : caption);
    label->setColor(series.strong ? m_style.theme.text : m_style.theme.textSoft);
    label->setTextAlignment(Qt::AlignLeft);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->position->setAxes(m_plot.xAxis, m_plot.yAxis);
    label->position->setType(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(m_plot.xAxis->range().upper, value);
    label->setPadding(QMargins(6, 0, 0, 0));
}

const core::ChartSeries *ChartPlot::lane() const
{
    const auto found = std::find_if(m_chart.series.begin(), m_chart.series.end(),
                                    [](const core::ChartSeries &series) { return series.shape == ChartShape::Lane; });
    return found != m_chart.series.end() && shows(*found) ? &*found : nullptr;
}

void ChartPlot::buildLane()
{
    const core::ChartSeries *series = lane();
    if (!series)
        return;
    const QColor color = chartColor(series->color, m_style.theme);
    const auto addDots = [&](const QPen &pen, const QBrush &brush) {
        auto *dots = new QCPGraph(m_lane->axis(QCPAxis::atBottom), m_lane->axis(QCPAxis::atLeft));
        dots->setLineStyle(QCPGraph::lsNone);
        dots->setPen(QPen(Qt::NoPen)); // else the library outlines the dots in its own blue
        dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, pen, brush, dot));
        return dots;
    };
    m_dots = addDots(QPen(Qt::NoPen), color);
    m_rings = addDots(QPen(m_style.theme.textSoft, 1), Qt::NoBrush);
    m_dotBars = new QCPBars(m_lane->axis(QCPAxis::atBottom), m_lane->axis(QCPAxis::atLeft));
    m_dotBars->setAntialiased(false);
    m_dotBars->setPen(Qt::NoPen);
    m_dotBars->setBrush(color);
}

void ChartPlot::buildMark()
{
    m_mark = new QCPItemRect(&m_plot);
    m_mark->setLayer(QStringLiteral("mark"));
    m_mark->setVisible(false);
    m_mark->setBrush(m_style.theme.accentSoft);
    for (QCPItemPosition *corner : {m_mark->topLeft, m_mark->bottomRight}) {
        corner->setAxes(m_plot.xAxis, m_plot.yAxis);
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
}

std::optional<int> ChartPlot::pointAt(QPointF position) const
{
    if (m_last < m_first || position.y() < 0 || position.y() > m_plot.viewport().bottom())
        return std::nullopt;
    const double place = m_plot.xAxis->pixelToCoord(position.x());
    if (!m_plot.xAxis->range().contains(place))
        return std::nullopt;
    if (!dated())
        return std::clamp(int(std::lround(place)), m_first, m_last);
    int low = m_first;
    int high = m_last;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (m_chart.placeOf(middle) <= place ? low : high) = middle;
    }
    return std::abs(m_chart.placeOf(low) - place) <= std::abs(m_chart.placeOf(high) - place) ? low : high;
}

QRectF ChartPlot::columnOf(int point) const
{
    const double middle = m_plot.xAxis->coordToPixel(m_chart.placeOf(point));
    const double half = std::max(1.5, slot() / 2);
    return QRectF(middle - half, m_main->top(), 2 * half, m_lane->bottom() - m_main->top());
}

void ChartPlot::mark(std::optional<std::pair<int, int>> points)
{
    if (!m_mark || m_size.isEmpty())
        return;
    m_mark->setVisible(points.has_value());
    if (points) {
        const auto [first, last] = std::minmax(points->first, points->second);
        const double half = std::max(0.5, 1.5 / slot());
        m_mark->topLeft->setCoords(m_chart.placeOf(first) - half, 0);
        m_mark->bottomRight->setCoords(m_chart.placeOf(last) + half, 1);
        m_mark->setPen(slot() < denseSlot ? QPen(m_style.theme.accent, 1) : QPen(Qt::NoPen));
    }
    m_plot.layer(QStringLiteral("mark"))->replot();
}

} // namespace ui
