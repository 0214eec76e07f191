// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/volumeplot.h"

#include "ui/look/plotlibrary.h"
#include "ui/look/weekticks.h"
#include "ui/progress/weekwords.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double denseSlot = 5;   // below this many pixels a week, bars touch and the picture reads as an area
constexpr double widestBar = 46;
constexpr int dotSize = 6;
constexpr int dotPitch = 9;
constexpr int mostStackedDots = 3;
constexpr int laneHeight = 14;
constexpr int topMargin = 10;

QFont caption(const QFont &font) { return Theme::captionFont(font); }

constexpr double extraMinutes = 300; // WHO 2020: more benefit from here on

/// A label of the right margin on two lines.
QString twoLines(QString text) { return text.replace(QLatin1String(" min "), QStringLiteral(" min\n")); }
QString extraText() { return QCoreApplication::translate("VolumePlot", "300 min\nextra benefit"); }

} // namespace

VolumePlot::VolumePlot(QCustomPlot &plot) : m_plot(plot)
{
    plot.setAutoAddPlottableToLegend(false);
    plot.setNotAntialiasedElements(QCP::aeAll);
    plot.setAntialiasedElements(QCP::aeScatters);
    m_main = plot.axisRect();
    m_lane = new QCPAxisRect(&plot, false);
    m_lane->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    plot.plotLayout()->addElement(1, 0, m_lane);
    plot.plotLayout()->setRowSpacing(0);
    m_lane->axis(QCPAxis::atBottom)->setVisible(false);
    m_lane->axis(QCPAxis::atLeft)->setVisible(false);
    for (QCPAxis *axis : {m_lane->axis(QCPAxis::atBottom), m_lane->axis(QCPAxis::atLeft)})
        axis->grid()->setVisible(false);
    plot.addLayer(QStringLiteral("mark"), plot.layer(QStringLiteral("grid")), QCustomPlot::limAbove);
    plot.layer(QStringLiteral("mark"))->setMode(QCPLayer::lmBuffered);
}

void VolumePlot::build(const core::ProgressSeries &series, const VolumeStyle &style)
{
    m_series = series;
    m_style = style;
    m_plot.clearPlottables();
    m_plot.clearItems();
    styleAxes();
    buildBars();
    buildGoal();
    buildStrength();
    m_mark = new QCPItemRect(&m_plot);
    m_mark->setLayer(QStringLiteral("mark"));
    m_mark->setVisible(false);
    m_mark->setBrush(style.theme.accentSoft);
    for (QCPItemPosition *corner : {m_mark->topLeft, m_mark->bottomRight}) {
        corner->setAxes(m_plot.xAxis, m_plot.yAxis);
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
}

double VolumePlot::shownWorth(const core::ProgressWeek &week) const
{
    double sum = m_style.layers.planned ? week.stillPlanned() : 0;
    for (const core::Family family : core::stackedFamilies)
        sum += m_style.layers.shows(family) ? week.worthOf(family) : 0;
    return sum;
}

void VolumePlot::styleAxes()
{
    const Theme &theme = m_style.theme;
    m_plot.setBackground(QBrush(theme.surface));
    double highest = 0;
    double goal = 0;
    for (const core::ProgressWeek &week : m_series.weeks) {
        highest = std::max(highest, shownWorth(week));
        goal = std::max(goal, double(week.goal.minutes));
    }
    const double last = double(m_series.weeks.size()) - 0.5;
    m_plot.xAxis->setRange(-0.5, last);
    m_lane->axis(QCPAxis::atBottom)->setRange(-0.5, last);
    m_plot.yAxis->setRange(0, std::max({highest * 1.06, goal * 1.2, 60.0}));
    m_plot.yAxis->ticker()->setTickCount(4);
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelFont(caption(m_style.font));
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

void VolumePlot::buildBars()
{
    m_bars.clear();
    const auto addBars = [this](const auto &valueOf, const QBrush &brush) {
        auto *bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        for (size_t i = 0; i < m_series.weeks.size(); ++i) {
            if (const double value = valueOf(m_series.weeks[i]); value > 0)
                bars->addData(double(i), value);
        }
        bars->setPen(Qt::NoPen);
        bars->setBrush(brush);
        if (!m_bars.empty())
            bars->moveAbove(m_bars.back());
        m_bars.push_back(bars);
        return bars;
    };
    for (const core::Family family : core::stackedFamilies) {
        if (m_style.layers.shows(family))
            addBars([family](const core::ProgressWeek &w) { return w.worthOf(family); }, m_style.theme.family(family));
    }
    m_remaining = nullptr;
    if (m_style.layers.planned)
        m_remaining = addBars([](const core::ProgressWeek &w) { return w.stillPlanned(); },
                              QBrush(m_style.theme.hatch, Qt::BDiagPattern));
}

void VolumePlot::buildGoal()
{
    if (m_series.weeks.empty())
        return;
    auto *line = m_plot.addGraph();
    line->setLineStyle(QCPGraph::lsStepLeft);
    QPen dashes(m_style.theme.text, 1.5);
    dashes.setDashPattern({4, 3});
    line->setPen(dashes);
    const auto &weeks = m_series.weeks;
    const auto height = [](const core::ProgressWeek &week) {
        return week.goal.minutes > 0 ? double(week.goal.minutes) : qQNaN(); // the library leaves a gap there
    };
    for (size_t i = 0; i < weeks.size(); ++i) {
        if (i == 0 || weeks[i].goal.minutes != weeks[i - 1].goal.minutes)
            line->addData(double(i) - 0.5, height(weeks[i]));
    }
    line->addData(double(weeks.size()) - 0.5, height(weeks.back()));
    if (weeks.back().goal.minutes > 0)
        addLineLabel(twoLines(goalText(weeks.back().goal)), weeks.back().goal.minutes, true);
    if (showsExtraLine())
        buildExtraLine();
}

bool VolumePlot::showsExtraLine() const
{
    const double top = m_plot.yAxis->range().upper;
    // Beside a goal close to it the line would say nothing and its words would lie upon the other's.
    const double goal = m_series.weeks.empty() ? 0 : m_series.weeks.back().goal.minutes;
    return top >= extraMinutes && std::abs(goal - extraMinutes) > top / 8;
}

void VolumePlot::buildExtraLine()
{
    auto *line = m_plot.addGraph();
    QPen dots(m_style.theme.textSoft, 1);
    dots.setDashPattern({1, 4});
    line->setPen(dots);
    line->addData(-0.5, extraMinutes);
    line->addData(double(m_series.weeks.size()) - 0.5, extraMinutes);
    addLineLabel(extraText(), extraMinutes, false);
}

void VolumePlot::addLineLabel(const QString &text, double minutes, bool strong)
{
    auto *label = new QCPItemText(&m_plot);
    label->setClipToAxisRect(false);
    label->setText(text);
    label->setFont(strong ? Theme::headingFont(caption(m_style.font)) : caption(m_style.font));
    label->setColor(strong ? m_style.theme.text : m_style.theme.textSoft);
    label->setTextAlignment(Qt::AlignLeft);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->position->setAxes(m_plot.xAxis, m_plot.yAxis);
    label->position->setType(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(double(m_series.weeks.size()) - 0.5, minutes);
    label->setPadding(QMargins(6, 0, 0, 0));
}

void VolumePlot::buildStrength()
{
    m_dots = new QCPGraph(m_lane->axis(QCPAxis::atBottom), m_lane->axis(QCPAxis::atLeft));
    m_dots->setLineStyle(QCPGraph::lsNone);
    m_dots->setPen(QPen(Qt::NoPen)); // else the library outlines the dots in its own blue
    const QColor color = m_style.theme.family(core::Family::Strength);
    m_dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Qt::NoPen), QBrush(color), dotSize));
    m_dotBars = new QCPBars(m_lane->axis(QCPAxis::atBottom), m_lane->axis(QCPAxis::atLeft));
    m_dotBars->setPen(Qt::NoPen);
    m_dotBars->setBrush(color);
    const bool shown = m_style.layers.shows(core::Family::Strength);
    m_dots->setVisible(shown);
    m_dotBars->setVisible(shown);
}

double VolumePlot::slot() const
{
    const int margins = m_main->margins().left() + m_main->margins().right();
    return std::max(1, m_size.width() - margins) / std::max(1.0, double(m_series.weeks.size()));
}

void VolumePlot::fit(QSize size)
{
    if (size.isEmpty() || m_series.weeks.empty() || !m_dots)
        return;
    m_size = size;
    m_plot.setViewport(QRect(QPoint(0, 0), size));
    const QFontMetricsF metrics(caption(m_style.font));
    const QFontMetricsF bold(Theme::headingFont(caption(m_style.font)));
    double label = 0;
    const core::Goal &goal = m_series.weeks.back().goal;
    QString words = goal.minutes > 0 ? twoLines(goalText(goal)) : QString();
    if (showsExtraLine())
        words += QLatin1Char('\n') + extraText();
    for (const QString &line : words.split(QLatin1Char('\n')))
        label = std::max(label, bold.horizontalAdvance(line));
    const int left = int(std::ceil(metrics.horizontalAdvance(QStringLiteral("0000")))) + 8;
    const int right = int(std::ceil(label)) + 12;
    for (QCPAxisRect *rect : {m_main, m_lane})
        rect->setAutoMargins(QCP::msNone);
    m_main->setMargins(QMargins(left, topMargin, right, int(std::ceil(metrics.height())) + 10));
    m_lane->setMargins(QMargins(left, 0, right, 2));
    fitBars();
    fitTicks();
    fitStrength();
}

void VolumePlot::fitBars()
{
    const bool dense = slot() < denseSlot;
    for (QCPBars *bars : m_bars) {
        bars->setWidthType(dense ? QCPBars::wtPlotCoords : QCPBars::wtAbsolute);
        bars->setWidth(dense ? 1.0 : std::min(widestBar, std::floor(slot() * 0.74)));
        bars->setStackingGap(slot() >= 12 ? 1 : 0);
    }
    if (m_remaining)
        m_remaining->setPen(dense ? QPen(Qt::NoPen) : QPen(m_style.theme.accent, 1));
}

void VolumePlot::fitTicks()
{
    std::vector<QDate> days;
    days.reserve(m_series.weeks.size());
    for (const core::ProgressWeek &week : m_series.weeks)
        days.push_back(week.days.first);
    const QFontMetricsF metrics(caption(m_style.font));
    const auto ticks = weekTicks(days, slot(), [&](const QString &text) { return metrics.horizontalAdvance(text); });
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const WeekTick &tick : ticks)
        ticker->addTick(tick.index, tick.label);
    m_plot.xAxis->setTicker(ticker);
}

void VolumePlot::fitStrength()
{
    int most = 1;
    for (const core::ProgressWeek &week : m_series.weeks)
        most = std::max(most, week.done.strengthDays);
    const bool abreast = slot() >= most * dotPitch;
    const bool stacked = !abreast && slot() >= dotPitch - 2 && most <= mostStackedDots;
    const int height = stacked ? most * (dotPitch - 1) : laneHeight;
    m_lane->setMinimumSize(0, height);
    m_lane->setMaximumSize(QWIDGETSIZE_MAX, height);
    m_lane->axis(QCPAxis::atLeft)->setRange(0, abreast ? 1 : most);
    m_dots->data()->clear();
    m_dotBars->data()->clear();
    m_dotBars->setWidth(slot() < denseSlot ? 1.0 : 0.6);
    for (size_t i = 0; i < m_series.weeks.size(); ++i) {
        const int days = m_series.weeks[i].done.strengthDays;
        if (!abreast && !stacked && days > 0)
            m_dotBars->addData(double(i), days);
        for (int k = 0; k < days && (abreast || stacked); ++k) {
            const double shift = abreast ? (k - (days - 1) / 2.0) * dotPitch / slot() : 0;
            m_dots->addData(double(i) + shift, abreast ? 0.5 : most - k - 0.5);
        }
    }
}

std::optional<int> VolumePlot::weekAt(QPointF position) const
{
    if (m_series.weeks.empty() || position.y() < 0 || position.y() > m_plot.viewport().bottom())
        return std::nullopt;
    const int week = int(std::lround(m_plot.xAxis->pixelToCoord(position.x())));
    return week >= 0 && week < int(m_series.weeks.size()) ? std::optional(week) : std::nullopt;
}

QRectF VolumePlot::columnOf(int week) const
{
    const double left = m_plot.xAxis->coordToPixel(week - 0.5);
    const double right = m_plot.xAxis->coordToPixel(week + 0.5);
    return QRectF(left, m_main->top(), right - left, m_lane->bottom() - m_main->top());
}

QPointF VolumePlot::topOf(int week) const
{
    return {m_plot.xAxis->coordToPixel(week), m_plot.yAxis->coordToPixel(shownWorth(m_series.weeks[size_t(week)]))};
}

void VolumePlot::mark(std::optional<int> week)
{
    if (!m_mark)
        return;
    m_mark->setVisible(week.has_value());
    if (week) {
        m_mark->topLeft->setCoords(*week - 0.5, 0);
        m_mark->bottomRight->setCoords(*week + 0.5, 1);
        m_mark->setPen(slot() < denseSlot ? QPen(m_style.theme.accent, 1) : QPen(Qt::NoPen));
    }
    m_plot.layer(QStringLiteral("mark"))->replot();
}

} // namespace ui
