// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityplot.h"

#include "ui/look/plotlibrary.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int panelHeight = 96;
constexpr int rightMargin = 12;
constexpr int fewestSamples = 10;     // the closest look
constexpr double lowestShare = 0.02;  // of the values may stand outside of a chart: jumps of the satellites
constexpr double headRoom = 0.12;
constexpr double smoothPen = 1.4;
constexpr double mostTravel = 40;     // chart heights a line drawn smoothly may go up and down
constexpr int columnWidth = 2;        // pixels that share the samples worth drawing
constexpr int leastHeight = 200;      // of all charts together
constexpr double slowest = 2.2;       // of the middle pace: what is slower is a stop and not a pace
const QString markLayer = QStringLiteral("mark");

QFont caption(const QFont &font) { return Theme::captionFont(font); }

/// The least height of a chart in its unit, so that noise does not look like hills.
double leastSpan(Measure measure)
{
    switch (measure) {
    case Measure::Pace: return 1;
    case Measure::HeartRate: return 20;
    case Measure::Elevation: return 20;
    case Measure::Cadence: return 20;
    }
    return 1;
}

/// How far a line goes up and down in all.
double travelOf(const QVector<double> &values)
{
    double sum = 0;
    for (qsizetype i = 1; i < values.size(); ++i)
        if (const double step = std::abs(values[i] - values[i - 1]); std::isfinite(step))
            sum += step;
    return sum;
}

void placeOnAxis(QCPItemPosition *position, QCPAxisRect *rect)
{
    position->setAxisRect(rect);
    position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

QCPItemRect *addBand(QCustomPlot &plot, QCPAxisRect *rect, const QString &layer, const QColor &color)
{
    auto *band = new QCPItemRect(&plot);
    band->setLayer(layer);
    band->setClipAxisRect(rect);
    band->setPen(Qt::NoPen);
    band->setBrush(color);
    placeOnAxis(band->topLeft, rect);
    placeOnAxis(band->bottomRight, rect);
    return band;
}

void setBand(QCPItemRect *band, double from, double to)
{
    band->topLeft->setCoords(from, 0);
    band->bottomRight->setCoords(to, 1);
}

QSharedPointer<QCPAxisTicker> clockTicker(bool hours)
{
    QSharedPointer<QCPAxisTickerTime> ticker(new QCPAxisTickerTime);
    ticker->setTimeFormat(hours ? QStringLiteral("%h:%m:%s") : QStringLiteral("%m:%s"));
    ticker->setFieldWidth(QCPAxisTickerTime::tuHours, 1);
    ticker->setFieldWidth(QCPAxisTickerTime::tuMinutes, hours ? 2 : 1);
    return ticker;
}

} // namespace

ActivityPlot::ActivityPlot(QCustomPlot &plot) : m_plot(plot)
{
    plot.setAutoAddPlottableToLegend(false);
    plot.setPlottingHint(QCP::phFastPolylines);
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.addLayer(markLayer, plot.layer(QStringLiteral("main")), QCustomPlot::limAbove);
    plot.layer(markLayer)->setMode(QCPLayer::lmBuffered);
}

void ActivityPlot::clear()
{
    m_panels.clear();
    m_plot.clearItems();
    m_plot.clearPlottables();
    m_plot.plotLayout()->clear();
}

void ActivityPlot::build(const Activity &activity, Along along, const Theme &theme, const QFont &font)
{
    clear();
    m_activity = activity;
    m_along = along;
    m_theme = theme;
    m_font = font;
    m_plot.setBackground(QBrush(theme.surface));
    m_axis = activity.isEmpty() ? std::vector<double>() : activity.axis(along);
    m_whole = m_axis.empty() ? AxisSpan{} : AxisSpan{m_axis.front(), m_axis.back()};
    m_shown = m_whole;
    for (const Measure measure : allMeasures)
        if (activity.has(measure))
            addPanel(measure);
    for (Panel &panel : m_panels)
        styleAxes(panel, &panel == &m_panels.back());
}

QColor ActivityPlot::color(Measure measure) const
{
    switch (measure) {
    case Measure::Pace: return m_theme.family(core::Family::EasyRuns);
    case Measure::HeartRate: return m_theme.family(core::Family::HardRuns);
    case Measure::Elevation: return m_theme.family(core::Family::Recovery);
    case Measure::Cadence: return m_theme.family(core::Family::Strength);
    }
    return m_theme.text;
}

void ActivityPlot::addPanel(Measure measure)
{
    Panel panel;
    panel.measure = measure;
    panel.values = m_activity.values(measure);
    panel.rect = new QCPAxisRect(&m_plot, false);
    panel.rect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    panel.rect->setAutoMargins(QCP::msNone);
    m_plot.plotLayout()->addElement(int(m_panels.size()), 0, panel.rect);
    for (QCPAxis *axis : panel.rect->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    addLaps(panel);
    panel.graph = new QCPGraph(panel.rect->axis(QCPAxis::atBottom), panel.rect->axis(QCPAxis::atLeft));
    panel.graph->setAdaptiveSampling(false);
    addTitle(panel);
    addMark(panel);
    m_panels.push_back(std::move(panel));
}

void ActivityPlot::styleAxes(Panel &panel, bool last)
{
    QCPAxis *left = panel.rect->axis(QCPAxis::atLeft);
    QCPAxis *bottom = panel.rect->axis(QCPAxis::atBottom);
    for (QCPAxis *axis : {left, bottom}) {
        axis->setTickLabelFont(caption(m_font));
        axis->setTickLabelColor(m_theme.textSoft);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setPen(QPen(m_theme.grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    bottom->setBasePen(QPen(m_theme.line, 1));
    bottom->setTickLabels(last);
    if (m_along == Along::Time)
        bottom->setTicker(clockTicker(m_whole.to >= 3600));
    const bool pace = panel.measure == Measure::Pace && m_activity.showsPace();
    if (pace)
        left->setTicker(clockTicker(false));
    // Faster is higher.
    left->setRangeReversed(pace);
    left->ticker()->setTickCount(3);
    left->ticker()->setTickStepStrategy(QCPAxisTicker::tssMeetTickCount);
}

void ActivityPlot::addTitle(const Panel &panel)
{
    auto *title = new QCPItemText(&m_plot);
    title->setClipToAxisRect(false);
    title->setText(QStringLiteral("%1 (%2)").arg(m_activity.name(panel.measure), m_activity.unitText(panel.measure)));
    title->setFont(caption(m_font));
    title->setColor(m_theme.textSoft);
    title->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    title->position->setAxisRect(panel.rect);
    title->position->setType(QCPItemPosition::ptAxisRectRatio);
    title->position->setCoords(0, 0);
}

void ActivityPlot::addLaps(const Panel &panel)
{
    const auto place = [this](double seconds) {
        return m_along == Along::Time ? seconds : core::metresAt(*m_activity.series, seconds) / m_activity.metresPerUnit();
    };
    const std::vector<core::LapSpan> &laps = m_activity.series->laps;
    for (size_t i = 1; i < laps.size(); i += 2)
        setBand(addBand(m_plot, panel.rect, QStringLiteral("background"), m_theme.window), place(laps[i].fromSeconds),
                place(laps[i].toSeconds));
}

void ActivityPlot::addMark(Panel &panel)
{
    QColor soft = m_theme.accent;
    soft.setAlphaF(0.22F);
    panel.band = addBand(m_plot, panel.rect, markLayer, soft);
    panel.line = new QCPItemLine(&m_plot);
    panel.line->setLayer(markLayer);
    panel.line->setClipAxisRect(panel.rect);
    panel.line->setPen(QPen(m_theme.textSoft, 1));
    placeOnAxis(panel.line->start, panel.rect);
    placeOnAxis(panel.line->end, panel.rect);
    panel.dot = new QCPItemTracer(&m_plot);
    panel.dot->setLayer(markLayer);
    panel.dot->setClipAxisRect(panel.rect);
    panel.dot->position->setAxisRect(panel.rect);
    panel.dot->position->setAxes(panel.rect->axis(QCPAxis::atBottom), panel.rect->axis(QCPAxis::atLeft));
    panel.dot->setStyle(QCPItemTracer::tsCircle);
    panel.dot->setSize(7);
    panel.dot->setPen(QPen(m_theme.surface, 1));
    panel.dot->setBrush(color(panel.measure));
    panel.value = new QCPItemText(&m_plot);
    panel.value->setLayer(markLayer);
    panel.value->setClipToAxisRect(false);
    panel.value->setFont(Theme::headingFont(caption(m_font)));
    panel.value->setColor(m_theme.text);
    panel.value->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    panel.value->position->setAxisRect(panel.rect);
    panel.value->position->setType(QCPItemPosition::ptAxisRectRatio);
    panel.value->position->setCoords(1, 0);
    for (QCPAbstractItem *item : std::initializer_list<QCPAbstractItem *>{panel.band, panel.line, panel.dot, panel.value})
        item->setVisible(false);
}

int ActivityPlot::wantedHeight() const
{
    return std::max(int(m_panels.size()) * panelHeight, leastHeight) + int(std::ceil(QFontMetricsF(caption(m_font)).height())) + 10;
}

void ActivityPlot::fit(QSize size)
{
    if (size.isEmpty() || m_panels.empty())
        return;
    m_size = size;
    m_plot.setViewport(QRect(QPoint(0, 0), size));
    const QFontMetricsF metrics(caption(m_font));
    const int left = int(std::ceil(metrics.horizontalAdvance(QStringLiteral("00:00")))) + 10;
    const int title = int(std::ceil(metrics.height())) + 4;
    const int bottom = int(std::ceil(metrics.height())) + 10;
    for (const Panel &panel : m_panels)
        panel.rect->setMargins(QMargins(left, title, rightMargin, &panel == &m_panels.back() ? bottom : 4));
    // The last one carries the axis; without this its chart would be lower than the others.
    for (size_t i = 0; i < m_panels.size(); ++i)
        m_plot.plotLayout()->setRowStretchFactor(int(i), i + 1 == m_panels.size() ? 1.0 * (panelHeight + bottom - 4) / panelHeight : 1);
    drawLines();
}

void ActivityPlot::show(AxisSpan span)
{
    const double least = m_whole.length() * std::min(1.0, fewestSamples / std::max(1.0, double(m_axis.size())));
    const double length = std::clamp(span.length(), least, m_whole.length());
    const double middle = (span.from + span.to) / 2;
    const double from = std::clamp(middle - length / 2, m_whole.from, m_whole.to - length);
    m_shown = {from, from + length};
    drawLines();
}

void ActivityPlot::drawLines()
{
    for (Panel &panel : m_panels) {
        const std::vector<size_t> samples = core::worthDrawing(m_axis, panel.values, m_shown.from, m_shown.to, m_size.width() / columnWidth);
        QVector<double> keys, values;
        keys.reserve(qsizetype(samples.size()));
        values.reserve(qsizetype(samples.size()));
        for (const size_t sample : samples) {
            keys << m_axis[sample];
            values << panel.values[sample];
        }
        panel.graph->setData(keys, values, true);
        panel.rect->axis(QCPAxis::atBottom)->setRange(m_shown.from, m_shown.to);
        fitHeight(panel);
        // A line that goes up and down all the time is a surface: smooth edges cost a tenth of a second and show nothing.
        const bool dense = travelOf(values) > mostTravel * panel.rect->axis(QCPAxis::atLeft)->range().size();
        panel.graph->setAntialiased(!dense);
        panel.graph->setPen(QPen(color(panel.measure), dense ? 1 : smoothPen));
    }
}

void ActivityPlot::fitHeight(Panel &panel)
{
    const auto first = size_t(std::lower_bound(m_axis.begin(), m_axis.end(), m_shown.from) - m_axis.begin());
    const auto last = size_t(std::upper_bound(m_axis.begin(), m_axis.end(), m_shown.to) - m_axis.begin());
    std::vector<double> seen;
    for (size_t i = first; i < last; ++i)
        if (std::isfinite(panel.values[i]))
            seen.push_back(panel.values[i]);
    if (seen.empty())
        return;
    const bool jumps = panel.measure == Measure::Pace || panel.measure == Measure::Cadence;
    const auto cut = std::ptrdiff_t(jumps ? double(seen.size()) * lowestShare : 0);
    std::nth_element(seen.begin(), seen.begin() + cut, seen.end());
    double low = seen[size_t(cut)]; // before the order changes again
    std::nth_element(seen.begin(), seen.end() - 1 - cut, seen.end());
    double high = *(seen.end() - 1 - cut);
    if (panel.measure == Measure::Pace && m_activity.showsPace()) {
        const auto middle = seen.begin() + std::ptrdiff_t(seen.size() / 2);
        std::nth_element(seen.begin(), middle, seen.end());
        high = std::min(high, slowest * *middle);
    }
    const double least = panel.measure == Measure::Pace && m_activity.showsPace() ? 60 : leastSpan(panel.measure);
    const double lack = std::max(0.0, least - (high - low));
    const double room = (high - low + lack) * headRoom;
    low -= lack / 2 + room;
    high += lack / 2 + room;
    QColor area = color(panel.measure);
    area.setAlphaF(0.18F);
    // The area goes down to sea level; on land that lies below it, it would hang from there.
    panel.graph->setBrush(panel.measure == Measure::Elevation && low >= 0 ? QBrush(area) : QBrush(Qt::NoBrush));
    // Only land can lie below zero.
    panel.rect->axis(QCPAxis::atLeft)->setRange(panel.measure == Measure::Elevation ? low : std::max(0.0, low), high);
}

std::optional<size_t> ActivityPlot::sampleNear(double place) const { return core::nearestIndex(m_axis, place); }

double ActivityPlot::placeAt(QPointF position) const
{
    return m_panels.empty() ? 0 : m_panels.front().rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
}

std::optional<size_t> ActivityPlot::sampleAt(QPointF position) const
{
    if (m_panels.empty())
        return std::nullopt;
    const QCPAxisRect *rect = m_panels.front().rect;
    if (position.x() < rect->left() - 2 || position.x() > rect->right() + 2 || position.y() < 0
        || position.y() > m_panels.back().rect->outerRect().bottom())
        return std::nullopt;
    return sampleNear(placeAt(position));
}

void ActivityPlot::mark(std::optional<size_t> sample)
{
    for (const Panel &panel : m_panels) {
        const double value = sample ? panel.values[*sample] : qQNaN();
        panel.line->setVisible(sample.has_value());
        panel.dot->setVisible(std::isfinite(value));
        panel.value->setVisible(std::isfinite(value));
        if (sample) {
            panel.line->start->setCoords(m_axis[*sample], 0);
            panel.line->end->setCoords(m_axis[*sample], 1);
        }
        if (std::isfinite(value)) {
            panel.dot->position->setCoords(m_axis[*sample], value);
            panel.value->setText(m_activity.text(panel.measure, value));
        }
    }
    m_plot.layer(markLayer)->replot();
}

void ActivityPlot::band(std::optional<AxisSpan> span)
{
    for (const Panel &panel : m_panels) {
        panel.band->setVisible(span.has_value());
        if (span)
            setBand(panel.band, span->from, span->to);
    }
    m_plot.layer(markLayer)->replot();
}

} // namespace ui
