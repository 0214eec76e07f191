// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisechart.h"

#include "ui/exercises/exercisewords.h"
#include "ui/look/focusring.h"
#include "ui/look/plotlibrary.h"
#include "ui/look/theme.h"
#include "ui/look/weekticks.h"
#include "ui/look/wording.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double dot = 6;
constexpr double barDays = 5;    // of a week
constexpr double air = 0.12;     // above and below the curve

bool isBars(const ExercisePlot &plot) { return plot.measure == core::SetMeasure::SetsAWeek; }
bool isTime(const ExercisePlot &plot) { return plot.measure == core::SetMeasure::Longest || plot.measure == core::SetMeasure::TotalTime; }

} // namespace

ExerciseChart::ExerciseChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    connect(m_plot, &QCustomPlot::mouseMove, this, &ExerciseChart::hover);
    rebuild();
}

QSize ExerciseChart::minimumSizeHint() const { return {240, 110}; }
QSize ExerciseChart::sizeHint() const { return {600, 200}; }

double ExerciseChart::placeOf(QDate day) const { return double(m_plotted.points.front().day.daysTo(day)); }

double ExerciseChart::numberOf(const core::SeriesPoint &point) const
{
    return measureNumber(point.value, m_plotted.measure, m_plotted.preferences);
}

void ExerciseChart::setPlot(const ExercisePlot &plot)
{
    m_plotted = plot;
    setAccessibleName(tr("%1 over time; left and right arrows walk the points").arg(plot.name));
    mark(std::nullopt);
    rebuild();
}

QString ExerciseChart::readOut() const
{
    if (!m_marked)
        return {};
    const core::SeriesPoint &point = m_plotted.points[*m_marked];
    const QString value = measureText(point.value, m_plotted.measure, m_plotted.preferences);
    return isBars(m_plotted) ? tr("%1: %2 sets").arg(rangeText({point.day, point.day.addDays(6)}), value)
                             : tr("%1: %2").arg(fullDayText(point.day), value);
}

void ExerciseChart::rebuild()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    styleAxes();
    if (!m_plotted.points.empty())
        addSeries();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ExerciseChart::addSeries()
{
    const Theme theme = Theme::of(palette());
    const QColor color = theme.family(core::Family::Strength);
    QVector<double> days;
    QVector<double> values;
    for (const core::SeriesPoint &point : m_plotted.points) {
        days << placeOf(point.day) + (isBars(m_plotted) ? 3 : 0);
        values << numberOf(point);
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    // A level curve runs through the middle, with round numbers around it.
    const double pad = *most > *least ? std::max((*most - *least) * air, *most * air / 4) : std::max(*most * air, 1.0);
    if (isBars(m_plotted)) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(barDays);
        bars->setPen(Qt::NoPen);
        bars->setBrush(color);
        bars->setData(days, values, true);
        m_plot->yAxis->setRange(0, std::max(*most * (1 + air), 1.0));
    } else {
        auto *graph = m_plot->addGraph();
        graph->setPen(QPen(color, 2));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, dot));
        graph->setData(days, values, true);
        m_plot->yAxis->setRange(std::max(0.0, *least - pad), *most + pad);
    }
    const double last = days.back() + (isBars(m_plotted) ? 4 : 0);
    const double side = std::max(3.0, last * 0.02);
    m_plot->xAxis->setRange(isBars(m_plotted) ? 0 : -side, last + side);
    labelDays();
    if (!m_marked)
        return;
    auto *line = new QCPItemStraightLine(m_plot);
    line->setPen(QPen(theme.accent, 1, Qt::DashLine));
    line->point1->setCoords(days[qsizetype(*m_marked)], 0);
    line->point2->setCoords(days[qsizetype(*m_marked)], 1);
}

void ExerciseChart::labelDays()
{
    const QDate first = m_plotted.points.front().day;
    std::vector<QDate> weeks;
    for (double day = 0; day <= m_plot->xAxis->range().upper; day += 7)
        weeks.push_back(first.addDays(qint64(day)));
    const double perWeek = 7 / m_plot->xAxis->range().size() * std::max(1, m_plot->axisRect()->width());
    const QFontMetricsF metrics(Theme::captionFont(font()));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const WeekTick &tick : weekTicks(weeks, perWeek, [&](const QString &label) { return metrics.horizontalAdvance(label); }))
        ticker->addTick(tick.index * 7, tick.label);
    m_plot->xAxis->setTicker(ticker);
}

void ExerciseChart::styleAxes()
{
    const Theme theme = Theme::of(palette());
    m_plot->setBackground(QBrush(theme.surface));
    m_plot->setNotAntialiasedElements(QCP::aeNone);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(Theme::captionFont(font()));
        axis->setTickLabelColor(theme.textSoft);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setPen(QPen(theme.grid, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
    }
    m_plot->xAxis->setBasePen(QPen(theme.line, 1));
    m_plot->xAxis->grid()->setVisible(false);
    if (isTime(m_plotted)) {
        const QSharedPointer<QCPAxisTickerTime> clock(new QCPAxisTickerTime);
        clock->setTimeFormat(QStringLiteral("%m:%s"));
        m_plot->yAxis->setTicker(clock);
    } else {
        m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    }
    m_plot->yAxis->ticker()->setTickCount(4);
}

void ExerciseChart::mark(std::optional<size_t> point)
{
    if (point == m_marked)
        return;
    m_marked = point;
    setAccessibleDescription(readOut());
    emit readOutChanged(readOut());
    rebuild();
}

void ExerciseChart::hover(const QMouseEvent *event)
{
    if (m_plotted.points.empty())
        return;
    const double x = m_plot->xAxis->pixelToCoord(event->position().x()) - (isBars(m_plotted) ? 3 : 0);
    const auto nearer = [&](const core::SeriesPoint &a, const core::SeriesPoint &b) {
        return std::abs(placeOf(a.day) - x) < std::abs(placeOf(b.day) - x);
    };
    mark(size_t(std::min_element(m_plotted.points.begin(), m_plotted.points.end(), nearer) - m_plotted.points.begin()));
}

void ExerciseChart::keyPressEvent(QKeyEvent *event)
{
    const size_t count = m_plotted.points.size();
    const size_t at = m_marked.value_or(count);
    switch (count == 0 ? 0 : event->key()) {
    case Qt::Key_Left: mark(at == 0 ? 0 : at - 1); return;
    case Qt::Key_Right: mark(std::min(m_marked ? at + 1 : at, count - 1)); return;
    case Qt::Key_Home: mark(0); return;
    case Qt::Key_End: mark(count - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ExerciseChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(std::nullopt);
    update();
}

void ExerciseChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        mark(std::nullopt);
}

void ExerciseChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth));
    rebuild();
}

void ExerciseChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ExerciseChart::paintEvent(QPaintEvent *)
{
    paintFocusRing(this);
}

} // namespace ui
